import type { Library, Resolution } from '../library.ts';
import type { Document, Expert, Provision } from '../model.ts';
import { type Choice, type Complete, type Request, textOption } from './command.ts';
import { truncate } from './layout.ts';
import { fullName } from './render.ts';
import { resolveTopic, type Scope, suggestTopics } from './topics.ts';

/**
 * What autocomplete offers for the options that have a list. Discord does not hold members to the
 * choices, and what is picked comes back as any other text, so a value must mean what it stood for.
 */

export const MOST_CHOICES = 25;

/** Discord's bound on a choice's name and value, in UTF-16 code units. */
export const CHOICE_LENGTH = 100;

/** What a choice shows, and what may stand for it: its id, then other texts to know it by. */
interface Offer {
  readonly name: string;
  readonly id: string;
  readonly others: readonly string[];
  /** Whether a text is understood as just this thing. */
  readonly isMeantBy: (text: string) => boolean;
}

/** Cut texts tried for one list: each is a search, and members wait for every list. */
const MOST_TRIED = 5;

/** Choices for the offers, but for those that no text of a choice's length would bring back. */
function toChoices(offers: readonly Offer[]): Choice[] {
  const choices: Choice[] = [];
  const taken = new Map<string, number>();
  let tries = MOST_TRIED;
  const isUnderstood = (offer: Offer, whole: string): boolean => {
    const text = cutPlainly(whole);
    if (text === '' || offers.some((other) => other !== offer && mayMean(other, text)))
      return false;
    if (text !== whole) tries -= 1;
    return tries >= 0 && offer.isMeantBy(text);
  };
  for (const offer of offers) {
    if (choices.length === MOST_CHOICES) break;
    const { name, id, others } = offer;
    const whole =
      id.length <= CHOICE_LENGTH ? id : [id, ...others].find((text) => isUnderstood(offer, text));
    if (whole === undefined) continue;
    const shown = truncate(name, CHOICE_LENGTH);
    const count = (taken.get(shown) ?? 0) + 1;
    taken.set(shown, count);
    choices.push({
      // Discord takes no name twice.
      name: count === 1 ? shown : `${truncate(name, CHOICE_LENGTH - 5)} (${count})`,
      value: cutPlainly(whole),
    });
  }
  return choices;
}

function mayMean({ id, others }: Offer, text: string): boolean {
  return [id, ...others].some((other) => other.startsWith(text));
}

/** The beginning, cut without a mark: its words are those of the whole. */
function cutPlainly(text: string): string {
  return text.length <= CHOICE_LENGTH ? text : truncate(text, CHOICE_LENGTH).slice(0, -1);
}

function finds<T>(resolution: Resolution<T>, isSame: (value: T) => boolean): boolean {
  return resolution.status === 'found' && isSame(resolution.value);
}

/** The experts of the document that was chosen in an option of this name, as it prints them. */
export const completeExpert: Complete = (typed, request, library) => {
  const documentId = documentIn(request, 'document', library);
  return toChoices(
    library.suggestExperts(typed).flatMap((profile) => {
      const credit = profile.credits.find(({ document }) => document.id === documentId);
      if (documentId !== undefined && !credit) return [];
      return offerExpert(profile.expert, credit?.expert ?? profile.expert, library);
    }),
  );
};

function offerExpert(expert: Expert, printed: Expert, library: Library): Offer {
  const { id, name } = expert;
  return {
    name: [fullName(printed), printed.affiliation].filter(Boolean).join(', '),
    id,
    others: [name, ...expert.aliases],
    isMeantBy: (text) => finds(library.resolveExpert(text), (found) => found.expert.id === id),
  };
}

export const completeDocument: Complete = (typed, _request, library) =>
  toChoices(library.suggestDocuments(typed).map((each) => offerDocument(each, library)));

function offerDocument({ id, title }: Document, library: Library): Offer {
  return {
    name: title,
    id,
    others: [title],
    isMeantBy: (text) => finds(library.resolveDocument(text), (found) => found.id === id),
  };
}

/**
 * The topics of the expert and in the document that were chosen already, where they were. The
 * arguments are the names of these options.
 */
export function completeTopic(expertOption: string, documentOption?: string): Complete {
  return (typed, request, library) => {
    const scope = scopeOf(request, expertOption, documentOption, library);
    return toChoices(
      suggestTopics(typed, scope, library).map(({ label }) => ({
        name: label,
        id: label,
        others: [],
        isMeantBy: (text) =>
          finds(resolveTopic(text, scope, library), (found) => found.label === label),
      })),
    );
  };
}

/** What was typed for the others and means nothing narrows nothing: the command will say so. */
export function scopeOf(
  request: Request,
  expertOption: string,
  documentOption: string | undefined,
  library: Library,
): Scope {
  const name = textOption(request, expertOption);
  const expert = name === undefined ? undefined : library.resolveExpert(name);
  return {
    expertId: expert?.status === 'found' ? expert.value.expert.id : undefined,
    documentId:
      documentOption === undefined ? undefined : documentIn(request, documentOption, library),
  };
}

/** The id of the document that an option names, if it names one. */
function documentIn(request: Request, option: string, library: Library): string | undefined {
  const title = textOption(request, option);
  const document = title === undefined ? undefined : library.resolveDocument(title);
  return document?.status === 'found' ? document.value.id : undefined;
}

export const completeProvision: Complete = (typed, _request, library) =>
  toChoices(library.suggestProvisions(typed).map((each) => offerProvision(each, library)));

function offerProvision(provision: Provision, library: Library): Offer {
  const { id, documentId, number, span } = provision;
  const text = library.textOf(documentId, span);
  const { title } = library.document(documentId);
  return {
    name: nameProvision(provision, library),
    id,
    // Its number says it all where there is one document.
    others: [String(number), text, `${truncate(text, 40).replace(/…$/u, '')} ${title}`],
    isMeantBy: (typed) => finds(library.resolveProvision(typed), (found) => found.id === id),
  };
}

/** `2. Boats may land …`, with the document's title where there are several. */
export function nameProvision(provision: Provision, library: Library): string {
  const text = library.textOf(provision.documentId, provision.span);
  const name = `${provision.number}. ${text}`;
  if (library.documents.length < 2) return name;
  return `${truncate(name, 60)} (${library.document(provision.documentId).title})`;
}
