import { OCCURRING, type PinPoint, type Reference } from './reference.ts';

/** A citation in the forms that people are asked for. Plain text. */
export interface Styled {
  /** APA, 7th edition: the reference, and what stands in the text. */
  readonly apa: { readonly reference: string; readonly inText: string };
  /** The Chicago Manual of Style, 17th edition, notes and bibliography. */
  readonly chicago: { readonly note: string; readonly bibliography: string };
  readonly bibtex: string;
}

/** By APA's rules a work without title is described in brackets. */
const UNTITLED = '[Comment]';

type Library = Awaited<ReturnType<typeof load>>;
let loaded: Promise<Library> | undefined;

/**
 * Formats with Citation.js (CSL through citeproc-js, BibTeX). Its styles come with its packages:
 * nothing is fetched. The first time takes a third of a second of work and some 15 MB.
 */
export async function style(reference: Reference, pinPoint: PinPoint): Promise<Styled> {
  loaded ??= load();
  const { Cite } = await loaded;
  const { author, publisher, ...rest } = reference;
  const isOwn = author.some((name) => 'literal' in name && name.literal === publisher);
  const once = {
    // Without a date, APA's style would have "Retrieved" and no day on which.
    issued: { literal: 'n.d.' },
    author,
    ...rest,
    // Who wrote it and who published it are the same: said once.
    ...(publisher === undefined || isOwn ? {} : { publisher }),
  };
  const format = (item: object, output: string, options: object = {}) =>
    // Without the data, each would be parsed as a query for a server.
    new Cite([item], { generateGraph: false }).format(output, options).trim();
  const text = { format: 'text', lang: 'en-US' };
  const cited = [{ id: reference.id, ...pinPoint }];
  const titled = { title: UNTITLED, ...once };
  return {
    apa: {
      reference: format(titled, 'bibliography', { ...text, template: APA }),
      inText: format(titled, 'citation', { ...text, template: APA, entry: cited }),
    },
    chicago: {
      note: format(once, 'citation', { ...text, template: CHICAGO, entry: cited }),
      bibliography: format(once, 'bibliography', { ...text, template: CHICAGO }),
    },
    bibtex: format(toBibtex({ title: UNTITLED, ...reference }), 'bibtex'),
  };
}

const CHICAGO = 'chicago';
/** Beside Citation.js's own, which stays whole. */
const APA = 'apa-trimmed';

/** What LaTeX would take for its own. */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

function escapeLatex(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/gu, (sign) => LATEX[sign] ?? sign);
}

/** As BibTeX takes it: in LaTeX, and with years and months only. */
function toBibtex({ author, issued, ...rest }: Reference & { title: string }): object {
  const { title, publisher, 'container-title': container } = rest;
  const [parts] = issued?.['date-parts'] ?? [];
  return {
    ...rest,
    title: escapeLatex(title),
    ...(publisher === undefined ? {} : { publisher: escapeLatex(publisher) }),
    ...(container === undefined ? {} : { 'container-title': escapeLatex(container) }),
    ...(parts === undefined ? {} : { issued: { 'date-parts': [parts.slice(0, 2)] } }),
    author: author.map((name) =>
      Object.fromEntries(Object.entries(name).map(([part, text]) => [part, escapeLatex(text)])),
    ),
  };
}

async function load() {
  const { Cite, plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-csl');
  await import('@citation-js/plugin-bibtex');
  // It brings the processor, a megabyte, with it.
  const { trimStyle } = await import('./trim-style.ts');
  const chicago = await import('@citation/csl-style-chicago-fullnote-bibliography');
  const { content } = readStyle(chicago);
  const { styles } = plugins.config.get('@csl');
  styles.add(CHICAGO, trimStyle(content, OCCURRING));
  styles.add(APA, trimStyle(styles.get('apa'), OCCURRING));
  Object.assign(plugins.config.get('@bibtex').format, {
    // Our ids are fit to be keys; the check would take their hyphens out.
    useIdAsLabel: true,
    checkLabel: false,
    // In UTF-8, as it is read today: otherwise what has no command in LaTeX is dropped, whole names
    // in Arabic among it. It then escapes nothing either.
    asciiOnly: false,
  });
  return { Cite };
}

/** A CommonJS module of Babel's making: Node.js gives its default once or twice wrapped. */
function readStyle(module: { default: { content: string; default?: { content: string } } }) {
  return module.default.default ?? module.default;
}
