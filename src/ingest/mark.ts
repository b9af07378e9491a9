/** What stands before a clause of a list: a bullet, a number or a letter. */
export interface Mark {
  /**
   * `glyph`: a character that is nothing but a bullet. `dash`: one that prose uses too. `article`,
   * `ordinal` and `lead`: words of the clause itself, `Article 3`, `Third,`, a few words in bold.
   * `clause`: none, the semicolons at the clauses' ends make them a list.
   */
  readonly kind:
    | 'glyph'
    | 'dash'
    | 'number'
    | 'letter'
    | 'roman'
    | 'article'
    | 'ordinal'
    | 'lead'
    | 'clause';
  /** Marks of one list share it: the bullet itself, or how its numbers are written. */
  readonly style: string;
  /** The number that a number, letter or Roman numeral stands for; 0 for bullets. */
  readonly order: number;
  /** True when the mark cannot well be a word of the sentence before it. */
  readonly sure: boolean;
  /** The text after the mark; possibly empty, when the bullet stands on a line of its own. */
  readonly rest: string;
}

const GLYPH = /^([•●▪■◦‣⁃∙·►▶➢➤✓✔❖◆\uf0b7\uf0a7])\s*(.*)$/u;
const DASH = /^([-–—*o])\s+(.+)$/u;
const NUMBERED = /^(\(?)(\d{1,2}|[a-z]|[A-H]|[ivx]{1,4}|[IVX]{1,5})([.)])\s+(.+)$/u;
const ARTICLE =
  /^(Article|Art\.|Clause|Point|Section|Provision|Recommendation|Measure|Commitment|Condition|Obligation|Principle|Pillar|Rule|Step|Proposal|Demand|Paragraph|§)\s*(\d{1,3}|[IVX]{1,5}|[A-Z][a-z]+)(?![\p{L}\p{N}]).*$/iu;
const ORDINAL = /^(\p{L}+),?\s+\S.*$/u;
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const CARDINALS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Reads the mark at the start of a line, if there is one. */
export function readMark(line: string): Mark | undefined {
  const bullet = GLYPH.exec(line) ?? DASH.exec(line);
  if (bullet) {
    const [, style = '', rest = ''] = bullet;
    const kind = GLYPH.test(line) ? 'glyph' : 'dash';
    return { kind, style, order: 0, sure: kind === 'glyph', rest };
  }
  return readArticle(line) ?? readNumbered(line);
}

/** The words of `Article 3` are the document's own and stay in the clause. */
function readArticle(line: string): Mark | undefined {
  const [, label = '', number = ''] = ARTICLE.exec(line) ?? [];
  if (label === '' || /^\p{Ll}/u.test(label)) return undefined;
  const order = Number(number) || CARDINALS.indexOf(number.toLowerCase()) + 1 || romanValue(number);
  const style = label.toLowerCase().replace('art.', 'article');
  return order ? { kind: 'article', style, order, sure: false, rest: line } : undefined;
}

/** `First, …`, `Secondly, …`: as a mark only where paragraphs are counted out like this. */
export function readOrdinal(line: string): Mark | undefined {
  const word = ORDINAL.exec(line)?.[1] ?? '';
  if (!/^\p{Lu}/u.test(word) || !line.startsWith(`${word},`)) return undefined;
  const low = word.toLowerCase();
  const order = ORDINALS.indexOf(low.replace(/ly$/u, '')) + 1;
  if (order > 0) return { kind: 'ordinal', style: 'ordinal', order, sure: false, rest: line };
  return undefined;
}

function readNumbered(line: string): Mark | undefined {
  const numbered = NUMBERED.exec(line);
  if (!numbered) return undefined;
  const [, open = '', label = '', close = '', rest = ''] = numbered;
  const sure = close === ')';
  const number = { style: `${open}1${close}`, sure, rest };
  if (/^\d/.test(label)) return { ...number, kind: 'number', order: Number(label) };
  if (/^[ivx]{1,5}$/i.test(label)) {
    const kind = 'roman';
    const style = `${open}${label === label.toLowerCase() ? 'i' : 'I'}${close}`;
    return { kind, style, order: romanValue(label), sure, rest };
  }
  const isSmall = label === label.toLowerCase();
  const order = label.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  return { kind: 'letter', style: `${open}${isSmall ? 'a' : 'A'}${close}`, order, sure, rest };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** 0 for what is no numeral. */
function romanValue(label: string): number {
  if (!/^[ivx]+$/iu.test(label)) return 0;
  const values = [...label.toLowerCase()].map((each) => ROMAN[each] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

/** True when `mark` goes on the list whose last clause has `last`. */
export function follows(mark: Mark, last: Mark): boolean {
  // (h), (i), (j): the letter i reads as a Roman numeral.
  if (last.kind === 'letter' && mark.kind === 'roman') return last.order === 8 && mark.order === 1;
  if (last.kind === 'roman' && mark.kind === 'letter') return last.order === 1 && mark.order === 10;
  if (mark.style !== last.style) return false;
  return mark.order === 0 || mark.order === last.order + 1;
}
