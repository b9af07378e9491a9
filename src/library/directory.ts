import type { Document, Expert, Passage, Provision } from '../model.ts';
import { clauseAsked, clauseTyped, isClause } from '../text/clauses.ts';
import { type Listed, type Resolution, resolve, suggest } from '../text/lookup.ts';
import { containsSpan, foldSpan } from '../text/span.ts';
import { contentTerms } from '../text/words.ts';

/** One expert over all documents. `credits` are the expert as each document prints them. */
export interface Profile {
  readonly expert: Expert;
  readonly credits: readonly { readonly document: Document; readonly expert: Expert }[];
  readonly passages: readonly Passage[];
}

/** A topic label with the passages under it. */
export interface Topic {
  readonly label: string;
  readonly passages: readonly Passage[];
}

/** What the corpus holds, by id and by what a member may type for it. */
export interface Directory {
  readonly documents: readonly Document[];
  readonly profiles: readonly Profile[];
  readonly provisions: readonly Provision[];
  resolveExpert(typed: string): Resolution<Profile>;
  resolveDocument(typed: string): Resolution<Document>;
  resolveTopic(typed: string, expertId?: string): Resolution<Topic>;
  /** By id, by number ("2", "provision 2", "the second provision") or by words of it. */
  resolveProvision(typed: string): Resolution<Provision>;
  /** The provision that a question names by number ("what is provision 2?"), if it is only one. */
  resolveClause(question: string, documentId?: string): Provision | undefined;
  /** For autocomplete: the best first, all of them on empty input, forgiving of typos. */
  suggestExperts(typed: string): readonly Profile[];
  suggestDocuments(typed: string): readonly Document[];
  suggestTopics(typed: string, expertId?: string): readonly Topic[];
  suggestProvisions(typed: string): readonly Provision[];
  /** These throw on an unknown id: ids come from the library's own answers. */
  passage(id: string): Passage;
  document(id: string): Document;
  /** The passages of a provision, in order; more than one only when it is very long. */
  passagesOf(provision: Provision): readonly Passage[];
}

export function createDirectory(
  documents: readonly Document[],
  passages: readonly Passage[],
): Directory {
  const documentsById = new Map(documents.map((each) => [each.id, each]));
  const passagesById = new Map(passages.map((each) => [each.id, each]));
  const profiles = profilesOf(documents, passages);
  const provisions = documents.flatMap((each) => each.provisions);
  const document = (id: string) => known(documentsById, id, 'document');
  const passagesIn = groupPassages(passages, ({ documentId }) => [documentId]);
  const passagesOf = ({ documentId, span }: Provision) =>
    (passagesIn.get(documentId) ?? []).filter((each) => containsSpan(span, each.span));

  const countOf = ({ documentId }: Provision) => document(documentId).provisions.length;

  /** The provision of a number; where several documents have one, `rest` may tell which is meant. */
  const resolveNumber = (
    number: number,
    rest: string,
    documentId?: string,
  ): Resolution<Provision> => {
    const candidates = provisions.filter(
      (each) =>
        isClause(number, each.number, countOf(each)) &&
        (documentId === undefined || each.documentId === documentId),
    );
    const words = contentTerms(rest);
    const shared = candidates.map((each) => {
      const { title, id, text } = document(each.documentId);
      const own = new Set(
        contentTerms(`${title} ${id.replace(/-/gu, ' ')} ${foldSpan(text, each.span)}`),
      );
      return words.filter((word) => own.has(word)).length;
    });
    const most = Math.max(0, ...shared);
    const best = candidates.filter((_, at) => shared[at] === most);
    const [only] = best;
    if (!only) return { status: 'unknown', closest: [] };
    return best.length === 1
      ? { status: 'found', value: only }
      : { status: 'ambiguous', candidates: best };
  };

  const listedExperts = profiles.map(listExpert);
  const listedDocuments = documents.map(
    (each): Listed<Document> => ({
      value: each,
      id: each.id,
      labels: [each.title, each.id, [each.publisher, each.title, each.published].join(' ')],
    }),
  );
  const listedProvisions = provisions.map((each): Listed<Provision> => {
    const topics = passagesOf(each).map((passage) => passage.topic);
    const text = foldSpan(document(each.documentId).text, each.span);
    const title = document(each.documentId).title;
    return { value: each, id: each.id, labels: [...topics, text, `${text} ${title}`] };
  });
  const listedTopics = (expertId?: string) =>
    topicsOf(
      passages.filter(
        (each) =>
          each.kind === 'commentary' &&
          (expertId === undefined || each.expertIds.includes(expertId)),
      ),
    ).map((each): Listed<Topic> => ({ value: each, id: each.label, labels: [each.label] }));

  return {
    documents,
    profiles,
    provisions,
    document,
    passage: (id) => known(passagesById, id, 'passage'),
    passagesOf,
    resolveExpert: (typed) => resolve(typed, listedExperts),
    resolveDocument: (typed) => resolve(typed, listedDocuments),
    resolveTopic: (typed, expertId) => resolve(typed, listedTopics(expertId)),
    resolveProvision(typed) {
      const exact = listedProvisions.find(({ id }) => id === typed.trim());
      const asked = exact ? undefined : clauseTyped(typed);
      if (asked === undefined) return resolve(typed, listedProvisions);
      return resolveNumber(asked.number, typed.slice(0, asked.start) + typed.slice(asked.end));
    },
    resolveClause(text, documentId) {
      const asked = clauseAsked(text);
      if (asked === undefined) return undefined;
      const rest = text.slice(0, asked.start) + text.slice(asked.end);
      const found = resolveNumber(asked.number, rest, documentId);
      return found.status === 'found' ? found.value : undefined;
    },
    suggestExperts: (typed) => suggest(typed, listedExperts),
    suggestDocuments: (typed) => suggest(typed, listedDocuments),
    suggestTopics: (typed, expertId) => suggest(typed, listedTopics(expertId)),
    suggestProvisions(typed) {
      const asked = clauseTyped(typed);
      if (asked === undefined) return suggest(typed, listedProvisions);
      const numbered = provisions.filter(
        (each) =>
          isClause(asked.number, each.number, countOf(each)) ||
          String(each.number).startsWith(String(asked.number)),
      );
      return numbered.length > 0 ? numbered : suggest(typed, listedProvisions);
    },
  };
}

function known<T>(byId: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`library: no ${what} has the id “${id}”`);
  return found;
}

function profilesOf(documents: readonly Document[], passages: readonly Passage[]): Profile[] {
  const credits = new Map<string, { document: Document; expert: Expert }[]>();
  for (const document of documents) {
    for (const expert of document.experts) {
      credits.set(expert.id, [...(credits.get(expert.id) ?? []), { document, expert }]);
    }
  }
  const passagesBy = groupPassages(passages, ({ expertIds }) => expertIds);
  return Array.from(credits, ([id, found]): Profile | undefined => {
    const [first] = found;
    if (!first) return undefined;
    const aliases = found.flatMap(({ expert }) => [expert.name, ...expert.aliases]);
    return {
      expert: { ...first.expert, aliases: [...new Set(aliases)] },
      credits: found,
      passages: passagesBy.get(id) ?? [],
    };
  }).filter((profile) => profile !== undefined);
}

/** The passages under each of their keys, in order. */
export function groupPassages(
  passages: readonly Passage[],
  keysOf: (passage: Passage) => readonly string[],
): Map<string, Passage[]> {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    for (const key of new Set(keysOf(passage))) {
      const own = groups.get(key);
      if (own) own.push(passage);
      else groups.set(key, [passage]);
    }
  }
  return groups;
}

/** Any part of the name finds an expert, with or without the honorific; so does the institution. */
function listExpert(profile: Profile): Listed<Profile> {
  const names = profile.expert.aliases.flatMap((alias) => [
    alias,
    ...profile.credits.map(({ expert }) => [expert.honorific, alias].join(' ')),
  ]);
  const places = profile.credits.map(({ expert }) =>
    [expert.honorific, expert.name, expert.role, expert.affiliation].join(' '),
  );
  const { id } = profile.expert;
  // The id too: one that is longer than a choice may be comes back cut.
  return { value: profile, id, labels: [...names, ...places, id] };
}

/** Topics in the order of print, those that share a label (in different experts) as one. */
function topicsOf(passages: readonly Passage[]): Topic[] {
  const byLabel = new Map<string, Passage[]>();
  for (const passage of passages) {
    const key = passage.topic.toLowerCase();
    byLabel.set(key, [...(byLabel.get(key) ?? []), passage]);
  }
  return Array.from(byLabel.values(), (found) => ({
    label: found[0]?.topic ?? '',
    passages: found,
  }));
}
