/** Keeping what members write out of the log. */

/** In characters. Shorter words tell nothing, and to take them out would leave no sentence. */
const SHORTEST = 3;

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

const WITHHELD = '[…]';

/** What belongs to the bot and not to a member: the names of its commands, options and buttons. */
const OWN_FIELDS = new Set(['type', 'name', 'custom_id']);

/**
 * The error as it may be logged: its type, its code, its message without a word of the member's in
 * the interaction, and where it was thrown. A part of a word counts as the word, so that neither a stem nor a
 * beginning gets through.
 */
export function withoutWordsOf(raw: unknown, error: unknown): Error {
  return withhold(error, wordsIn(partsOfMember(raw)));
}

/** What a member wrote, who they are, and the token that answers them. */
function partsOfMember(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw;
  return ['data', 'message', 'member', 'user', 'token'].map((key) => Reflect.get(raw, key));
}

/** The words of every string within, folded. */
function wordsIn(value: unknown, words = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') {
    for (const [word] of value.matchAll(WORDS)) words.add(word.toLowerCase());
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (!(OWN_FIELDS.has(key) && typeof item !== 'object')) wordsIn(item, words);
    }
  }
  return words;
}

function withhold(error: unknown, words: ReadonlySet<string>): Error {
  const { name, message, stack, cause } = error instanceof Error ? error : new Error(String(error));
  const cleaned = new Error(
    withholdText(message, words),
    cause === undefined ? {} : { cause: withhold(cause, words) },
  );
  cleaned.name = name;
  // The head of a stack repeats the message, which may have lines that look like frames.
  const frames = (stack ?? '').replace(message, '').match(/^\s+at .*$/gmu) ?? [];
  cleaned.stack = [`${name}: ${cleaned.message}`, ...frames].join('\n');
  return Object.assign(cleaned, knownFields(error));
}

function withholdText(text: string, words: ReadonlySet<string>): string {
  return text.replace(WORDS, (token) => (isTelling(token.toLowerCase(), words) ? WITHHELD : token));
}

function isTelling(token: string, words: ReadonlySet<string>): boolean {
  if (token.length < SHORTEST) return false;
  return [...words].some(
    (word) => word.length >= SHORTEST && (word.includes(token) || token.includes(word)),
  );
}

function knownFields(error: unknown): object {
  if (typeof error !== 'object' || error === null) return {};
  return Object.fromEntries(
    ['code', 'status', 'method'].flatMap((key) => {
      const value: unknown = Reflect.get(error, key);
      return typeof value === 'string' || typeof value === 'number' ? [[key, value]] : [];
    }),
  );
}
