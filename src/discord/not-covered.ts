import type { Library } from '../library.ts';
import type { Answer, Reason, Suggestion } from '../model.ts';
import { echo } from './echo.ts';
import { bold, subtext } from './markdown.ts';
import { nameBoldly, nameSeveral, renderSuggestions } from './render.ts';
import type { Texts } from './texts/texts.ts';

/** The reply to a question that the documents do not answer. */

type NotCovered = Extract<Answer, { status: 'not-covered' }>;

/** What is said in place of quotes. */
export function tellNotCovered(answer: NotCovered, library: Library, texts: Texts): string {
  const { answers } = texts;
  const { expertIds, unknownName, isOpen, reason } = answer;
  if (library.documents.length === 0) return answers.noDocuments;
  if (unknownName !== undefined) return answers.unknownName({ name: echo(unknownName) });
  const who = { who: nameAsked(answer, library, texts), count: expertIds.length };
  if (reason && !isOpen) return explain(reason, who, texts);
  if (who.who === '') return answers.notCovered;
  return isOpen ? answers.open(who) : answers.notAddressed(who);
}

/** What is wrong with the question. `who` is whom it asks, `count` people. */
function explain(
  reason: Reason,
  who: { readonly who: string; readonly count: number },
  { answers }: Texts,
): string {
  switch (reason.kind) {
    case 'no-subject':
      return answers.noSubject;
    case 'other-script':
      return reason.written === 'English' ? answers.otherLanguage : answers.otherScript(reason);
    case 'unspoken': {
      const phrases = reason.phrases.map((phrase) => echo(phrase));
      return who.who === ''
        ? answers.nobodyUses({ phrases })
        : answers.doesNotUse({ ...who, phrases });
    }
    case 'no-such-point': {
      const { number, count: points } = reason;
      return points === 0
        ? answers.noPoints({ ...who, number })
        : answers.fewerPoints({ ...who, number, points });
    }
  }
}

/** Who else comes close to it, and what those who were asked do speak to. */
export function offerTopics(answer: NotCovered, library: Library, texts: Texts): string[] {
  const { answers } = texts;
  const { suggestions, expertIds, isOpen, isClose } = answer;
  const isOwn = ({ expertIds: ids }: Suggestion) => ids.some((id) => expertIds.includes(id));
  const list = (heading: string, some: readonly Suggestion[]) =>
    some.length === 0 ? [] : [heading, ...renderSuggestions(some, library, texts)];
  if (expertIds.length === 0) return list(isClose ? answers.closest : answers.covered, suggestions);
  const who = nameAsked(answer, library, texts);
  return [
    ...list(
      answers.othersClose,
      suggestions.filter((each) => !isOwn(each)),
    ),
    ...list(
      isOpen ? bold(answers.speaksTo) : answers.speakTo({ who, count: expertIds.length }),
      // Whose these are stands in the heading.
      suggestions.filter(isOwn).map((each) => (expertIds.length > 1 ? each : unnamed(each))),
    ),
  ];
}

function unnamed(suggestion: Suggestion): Suggestion {
  return { ...suggestion, expertIds: [] };
}

function nameAsked({ expertIds }: NotCovered, library: Library, texts: Texts): string {
  const names = library.profiles
    .filter(({ expert }) => expertIds.includes(expert.id))
    .map(({ expert }) => nameBoldly(expert));
  return nameSeveral(names, texts);
}

/** "3 more quotes did not fit here." */
export function tellLeft(
  what: keyof Texts['quotes']['left'],
  { quotes }: Texts,
): (left: number) => string {
  return (left) => subtext(quotes.left[what]({ left }));
}
