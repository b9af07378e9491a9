import type { JudgedCollection } from './judged-collection.ts';
import type { CollectionMeasurement, CollectionOutcome } from './measure-collection.ts';
import { lowest, type Miss, type MissSection, type Said } from './miss-page.ts';

/** Of each section, this many questions are shown. */
const SHOWN = 20;

/** The questions that went worst: in ranking, in the quote, and in confidence. */
export function collectionMisses(
  judged: JudgedCollection,
  { outcomes, unanswerable }: CollectionMeasurement,
): MissSection[] {
  const entries = new Map(judged.collection.entries.map((entry) => [entry.id, entry]));
  const sourceOf = (id: string, more: string): string => {
    const parts = [id, entries.get(id)?.heading, judged.speakerOf.get(id), more];
    return parts.filter((part) => part).join(' · ');
  };
  const passage = (id: string, more: string): Said => ({
    text: entries.get(id)?.sentences.join(' ') ?? '',
    source: sourceOf(id, more),
  });
  const cameOf = ({ ranking, quotes, question }: CollectionOutcome, count: number): Said[] =>
    quotes.slice(0, count).map(({ sentences }, at) => {
      const id = ranking[at] ?? '';
      const isRelevant = judged.judgements.get(question.id)?.has(id);
      return { text: sentences.join(' '), source: sourceOf(id, isRelevant ? 'relevant' : '') };
    });
  /** The relevant passage that is ranked highest; where none is, one with the highest grade. */
  const bestRelevant = ({ question, ranking }: CollectionOutcome): Said[] => {
    const grades = judged.judgements.get(question.id);
    if (!grades) return [];
    const at = ranking.findIndex((id) => grades.has(id));
    const [graded] = lowest([...grades], ([, grade]) => -grade, 1);
    const id = ranking[at] ?? graded?.[0] ?? '';
    return [passage(id, at === -1 ? 'not among the first 100' : `at rank ${at + 1}`)];
  };
  const miss = (outcome: CollectionOutcome, how: string, wanted: readonly Said[]): Miss => ({
    id: outcome.question.id,
    question: outcome.question.text,
    how: [
      how,
      `confidence ${outcome.confidence.toFixed(2)}`,
      ...(judged.unanswerable === undefined ? [] : [outcome.isAnswered ? 'answered' : 'declined']),
    ]
      .filter((part) => part !== '')
      .join(', '),
    wanted,
    came: cameOf(outcome, how === '' ? 1 : 3),
  });

  const nDCG = ({ measures }: CollectionOutcome) => measures?.nDCG10 ?? 1;
  const sections: MissSection[] = [
    {
      title: 'With the lowest nDCG@10',
      misses: lowest(
        outcomes.filter((outcome) => nDCG(outcome) < 1),
        nDCG,
        SHOWN,
      ).map((outcome) => {
        const asks = outcome.question.speakers;
        const how = `nDCG@10 ${nDCG(outcome).toFixed(2)}`;
        return miss(
          outcome,
          asks.length > 0 ? `${how}, asks ${asks.join(' or ')}` : how,
          bestRelevant(outcome),
        );
      }),
    },
    {
      title: 'With a first quote that holds no chosen sentence',
      misses: outcomes
        .filter((outcome) => outcome.holdsChosen === false)
        .slice(0, SHOWN)
        .map((outcome) =>
          miss(
            outcome,
            '',
            outcome.question.chosen.map((text) => ({ text, source: 'chosen' })),
          ),
        ),
    },
  ];
  if (judged.unanswerable === undefined) return sections;
  return [
    ...sections,
    {
      title: 'Answerable, with the lowest confidence',
      misses: lowest(outcomes, ({ confidence }) => confidence, SHOWN).map((outcome) =>
        miss(outcome, '', bestRelevant(outcome)),
      ),
    },
    {
      title: 'Not answerable, with the highest confidence',
      misses: lowest(unanswerable, ({ confidence }) => -confidence, SHOWN).map((outcome) =>
        miss(outcome, '', []),
      ),
    },
  ];
}
