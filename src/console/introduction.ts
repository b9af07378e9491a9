import type { Library } from '../library.ts';
import type { Document } from '../model.ts';
import { showControls } from './controls.ts';
import type { Screen } from './screen.ts';
import { wrap } from './wrap.ts';

/** Titles named in the introduction; the rest are counted. */
const NAMED = 5;

/** The first lines: why there is a console, what it knows and what to type. */
export function introduce(library: Library, example: string, screen: Screen): string {
  const lines = (text: string) => wrap(showControls(text), screen);
  const known =
    library.documents.length === 0
      ? lines('It knows no document yet: `npm run ingest -- FILE` makes one from a published file.')
      : [
          ...lines(`It knows ${count(library.documents.length, 'document')}:`),
          ...titles(library).flatMap((title) => wrap(showControls(title), screen, '  ')),
        ];
  return [
    ...lines(
      'No DISCORD_TOKEN is set, so On the Record answers in this console instead of Discord.',
    ),
    ...known,
    ...lines(`Type a question or a command, such as ${example}`),
    ...lines('/help shows all commands, Tab completes, /quit or Ctrl-D ends.'),
  ].join('\n');
}

function titles({ documents }: Library): string[] {
  const unnamed = documents.length - NAMED;
  return [
    ...documents.slice(0, NAMED).map(describeDocument),
    ...(unnamed > 0 ? [`and ${count(unnamed, 'more document')}`] : []),
  ];
}

function describeDocument({ title, published, experts, provisions }: Document): string {
  const held = `${count(experts.length, 'expert')}, ${count(provisions.length, 'provision')}`;
  return `${title}${published === undefined ? '' : ` (${published})`}: ${held}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
