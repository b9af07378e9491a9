/**
 * A typed line's arguments in pieces, each with its place, so that running a command and completing
 * it read the very same thing. The syntax is Discord's own display: `name:value`.
 */

/** What a command says of one of its options; the console needs no more. */
export interface OptionShape {
  readonly name: string;
  /** Whether a value may hold spaces: text does, a number or a yes does not. */
  readonly isText: boolean;
}

/** One piece. `start` and `end` are UTF-16 offsets in the arguments and include any quotes. */
export interface Segment {
  /** The option that was named; undefined for free text. */
  readonly option?: string;
  /** The value without its quotes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A value runs to the next option that has not been given yet, or to its closing quote, or, where
 * it cannot hold spaces, to the next space. An option's name that was given before is plain text.
 * No character but white space, quotes and names is left out.
 */
export function splitSegments(args: string, options: readonly OptionShape[]): readonly Segment[] {
  const segments: Segment[] = [];
  let open = options;
  let at = skipSpace(args, 0);
  while (at < args.length) {
    const named = optionAt(args, at, open);
    open = named ? open.filter((option) => option !== named.option) : open;
    const start = named ? skipSpace(args, named.end) : at;
    const value = readValue(args, start, open, named?.option);
    segments.push({ ...(named && { option: named.option.name }), start, ...value });
    at = skipSpace(args, value.end);
  }
  return segments;
}

/** Free text (no `option`) gives up its quotes only when they hold all of it. */
function readValue(
  args: string,
  start: number,
  open: readonly OptionShape[],
  option: OptionShape | undefined,
): { readonly text: string; readonly end: number } {
  if (optionAt(args, start, open)) return { text: '', end: start };
  const quoted = /^(?:"([^"]*)"|“([^”]*)”)(?=\s|$)/u.exec(args.slice(start));
  if (quoted) {
    const end = start + quoted[0].length;
    const next = skipSpace(args, end);
    if (option || next === args.length || optionAt(args, next, open)) {
      return { text: quoted[1] ?? quoted[2] ?? '', end };
    }
  }
  const end = option?.isText === false ? nextSpace(args, start) : nextOption(args, start, open);
  return { text: args.slice(start, end).trimEnd(), end };
}

function nextOption(args: string, start: number, open: readonly OptionShape[]): number {
  for (let at = start; at < args.length; at++) {
    if (at > start && isSpace(args[at - 1]) && optionAt(args, at, open)) return at;
  }
  return args.length;
}

function nextSpace(args: string, start: number): number {
  const length = args.slice(start).search(/\s/u);
  return length === -1 ? args.length : start + length;
}

function optionAt(
  args: string,
  at: number,
  open: readonly OptionShape[],
): { readonly option: OptionShape; readonly end: number } | undefined {
  for (const option of open) {
    const end = at + option.name.length;
    if (args[end] === ':' && args.slice(at, end).toLowerCase() === option.name) {
      return { option, end: end + 1 };
    }
  }
  return undefined;
}

function skipSpace(args: string, at: number): number {
  let next = at;
  while (next < args.length && isSpace(args[next])) next++;
  return next;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/u.test(character);
}
