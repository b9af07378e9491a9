import { tellingFirst } from '../library/questions.ts';
import type { Library, Topic } from '../library.ts';

/** What members can ask of these documents: each has been tried, and is answered. */
export interface Examples {
  /** For a question. */
  readonly question: string | undefined;
  /** An expert, and a topic that they address. */
  readonly saying: { readonly name: string; readonly topic: string } | undefined;
  /** A topic that several experts address. */
  readonly subject: string | undefined;
  /** A number that means one provision. */
  readonly provision: string | undefined;
}

/** Tried of each kind; the one that is answered most surely is the example. */
const MOST_TRIED = 8;
/** Experts asked for one comparison: two who address it are enough. */
const MOST_ASKED = 6;
/** Longer names and topics make no good example. */
const LONGEST = 50;

/** Found once for each library: to try them takes some fifty searches. */
const found = new WeakMap<Library, Examples>();

export function findExamples(library: Library): Examples {
  const known = found.get(library);
  if (known) return known;
  const examples = {
    question: findQuestion(library),
    saying: findSaying(library),
    subject: findSubject(library),
    provision: findProvision(library),
  };
  found.set(library, examples);
  return examples;
}

function findQuestion({ suggestQuestions, ask }: Library): string | undefined {
  return surest(suggestQuestions('', {}, MOST_TRIED), (text) => {
    const answer = ask({ text });
    return answer.status === 'answered' ? answer.confidence : undefined;
  });
}

function findSaying({ profiles, ask }: Library): Examples['saying'] {
  const sayings = profiles.flatMap(({ expert, passages }) =>
    // Each expert's second topic: the first ones are among the questions.
    tellingFirst(passages.map(({ topic }) => topic))
      .slice(0, 2)
      .slice(-1)
      .map((topic) => ({ name: expert.name, topic, expertId: expert.id })),
  );
  const short = sayings.filter(({ name, topic }) => isShort(name) && isShort(topic));
  return surest(short.slice(0, MOST_TRIED), ({ topic, expertId }) => {
    const answer = ask({ text: topic, expertId });
    return answer.status === 'answered' ? answer.confidence : undefined;
  });
}

function findSubject({ profiles, suggestTopics, compare }: Library): string | undefined {
  const topics = new Map(suggestTopics('').map((topic) => [topic.label, topic]));
  const telling = tellingFirst([...topics.keys()].filter(isShort));
  const ordered = telling.flatMap((label) => topics.get(label) ?? []);
  const isShared = ({ passages }: Topic) => new Set(speakersOf(passages)).size > 1;
  const first = [...ordered.filter(isShared), ...ordered].slice(0, MOST_TRIED);
  const others = profiles.map(({ expert }) => expert.id);
  return first.find(({ label, passages }) => {
    const ids = [...new Set([...speakersOf(passages), ...others])].slice(0, MOST_ASKED);
    return compare({ text: label }, ids).voices.length > 1;
  })?.label;
}

function speakersOf(passages: Topic['passages']): string[] {
  return passages.flatMap(({ expertIds }) => expertIds);
}

function findProvision({ provisions, resolveProvision }: Library): string | undefined {
  const [first] = provisions;
  const number = String(first?.number ?? '');
  return first && resolveProvision(number).status === 'found' ? number : undefined;
}

/** The first of those that are answered with the greatest confidence. */
function surest<T>(
  items: readonly T[],
  confidenceOf: (item: T) => number | undefined,
): T | undefined {
  const answered = items.flatMap((item) => {
    const confidence = confidenceOf(item);
    return confidence === undefined ? [] : { item, confidence };
  });
  return answered.sort((a, b) => b.confidence - a.confidence)[0]?.item;
}

function isShort(text: string): boolean {
  return text.length <= LONGEST;
}
