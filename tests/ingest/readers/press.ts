import PDFDocument from 'pdfkit';

/** Draws a PDF with `draw` and gives its bytes. */
export async function pressPdf(
  draw: (page: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', bufferPages: true, margin: 72, ...options });
  const pieces: Buffer[] = [];
  document.on('data', (piece: Buffer) => pieces.push(piece));
  const ended = new Promise((resolve) => document.on('end', resolve));
  draw(document);
  document.end();
  await ended;
  return Uint8Array.from(Buffer.concat(pieces));
}

const SUBJECTS =
  'ferry harbour orchard glacier library beekeeper tramway lighthouse quarry festival';
const VERBS = 'needs repays outlives troubles follows shelters divides feeds renews measures';
const OBJECTS = 'the council|its visitors|an old promise|the winter timetable|every household';

/** A number as letters: a text must differ from others by more than its digits. */
const letters = (number: number): string =>
  [...String(number)].map((digit) => 'bdfgklmnpr'[Number(digit)]).join('a');

/** Sentences that differ from each other, each with its number in it. */
export function sentences(from: number, count: number): string {
  const pick = (words: readonly string[], at: number) => words[at % words.length] ?? '';
  return Array.from({ length: count }, (_, step) => {
    const at = from + step;
    const subject = pick(SUBJECTS.split(' '), at);
    const other = pick(SUBJECTS.split(' '), at * 3 + 1);
    const verb = pick(VERBS.split(' '), at * 7);
    return `Sentence ${letters(at)} says that the ${subject} ${verb} ${pick(OBJECTS.split('|'), at)} whenever the ${other} is closed for repairs.`;
  }).join(' ');
}

/** So many paragraphs of four sentences each, numbered on. */
export const paragraphs = (count: number, from = 0): readonly string[] =>
  Array.from({ length: count }, (_, at) => sentences(from + at * 4, 4));

/** Calls `draw` on each page once all are filled, outside of the margins. */
export function onEachPage(document: PDFKit.PDFDocument, draw: (number: number) => void): void {
  const { start, count } = document.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    document.switchToPage(start + at);
    document.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
    draw(start + at + 1);
  }
}

/** Breaks a text into lines that are at most so wide, the first one after an indent. */
export function wrapText(
  page: PDFKit.PDFDocument,
  text: string,
  width: number,
  indent = 0,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const room = lines.length === 1 ? width - indent : width;
    if (last !== undefined && page.widthOfString(`${last} ${word}`) <= room) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
