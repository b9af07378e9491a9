import type { Ingested } from '../../src/ingest/ingest-published.ts';

/** Who says what in a document, as its publisher means it. */
export interface Truth {
  readonly experts: readonly {
    readonly name: string;
    readonly role?: string;
    readonly affiliation?: string;
  }[];
  /** In order of print; without speakers, the publisher's own text. */
  readonly turns: readonly { readonly speakers: readonly string[]; readonly text: string }[];
}

/** How far an ingested document is what was meant: shares from 0 to 1, and what is wrong. */
export interface Fidelity {
  /** F1 of the names. */
  readonly names: number;
  /** Of the experts of the truth, how many have the role and the affiliation that it gives. */
  readonly credits: number;
  /** Of the words that are meant as somebody's or stand as somebody's, how many agree. */
  readonly words: number;
  readonly faults: readonly string[];
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

const NOBODY = 'nobody';

export function measureFidelity({ file }: Ingested, truth: Truth): Fidelity {
  const found = file.frontMatter.experts;
  const faults: string[] = [];
  const right = truth.experts.filter(({ name }) => found.some((each) => each.name === name));
  for (const { name } of truth.experts.filter((each) => !right.includes(each))) {
    faults.push(`lacks ${name}`);
  }
  for (const { name } of found.filter((each) => !right.some((other) => other.name === each.name))) {
    faults.push(`has ${name}`);
  }
  const credited = truth.experts.filter((each) => {
    const own = found.find(({ name }) => name === each.name);
    const isSame = own?.role === each.role && own?.affiliation === each.affiliation;
    if (own && !isSame) faults.push(`${own.name}: ${own.role} | ${own.affiliation}`);
    return isSame;
  });
  const meant = bagsOf(truth.turns.map(({ speakers, text }) => [speakers.join('; '), text]));
  const stand = bagsOf(
    file.sections
      .filter(({ heading }) => heading !== 'Provisions')
      .flatMap(({ heading, paragraphs }) =>
        paragraphs.map((text) => [heading === 'Background' ? '' : heading, text] as const),
      ),
  );
  let [agree, all] = [0, 0];
  for (const owner of new Set([...meant.keys(), ...stand.keys()])) {
    if (owner === NOBODY) continue;
    const [own, other] = [meant.get(owner) ?? new Map(), stand.get(owner) ?? new Map()];
    for (const word of new Set([...own.keys(), ...other.keys()])) {
      const [one, two] = [own.get(word) ?? 0, other.get(word) ?? 0];
      agree += Math.min(one, two);
      all += Math.max(one, two);
      if (one !== two && faults.length < 60) faults.push(`${owner}: “${word}” ${two} for ${one}`);
    }
  }
  return {
    names: share(2 * right.length, truth.experts.length + found.length),
    credits: share(credited.length, truth.experts.length),
    words: share(agree, all),
    faults,
  };
}

/** How often each speaker has each word: letters and digits. */
function bagsOf(
  turns: readonly (readonly [speaker: string, text: string])[],
): ReadonlyMap<string, Map<string, number>> {
  const bags = new Map<string, Map<string, number>>();
  for (const [speaker, text] of turns) {
    const owner = speaker === '' ? NOBODY : speaker;
    const bag = bags.get(owner) ?? new Map<string, number>();
    bags.set(owner, bag);
    const words =
      text
        .normalize('NFKD')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bags;
}
