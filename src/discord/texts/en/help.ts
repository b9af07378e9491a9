import { number, plural } from './grammar.ts';

/** The reply of `/help`: what each command and button does, below or beside an example of it. */
export const help = {
  heading: 'What you can ask',
  intro: ({ experts, documents }: { experts: number; documents: number }) =>
    `I quote what ${plural(experts, { one: '1 expert says', other: `${number(experts)} experts say` })} in ${plural(documents, { one: '1 document', other: `${number(documents)} documents` })}: word for word, with who said it and where. I write nothing about the subject myself, and where the documents do not answer, I say so.`,
  ask: 'Quotes that answer it. `expert`, `document` and `topic` narrow it; questions are suggested while you type.',
  expert: 'What one expert says about it. `/expert` alone lists all of them.',
  compare: 'The experts side by side, and who does not address it.',
  provision: 'A provision word for word, and what the experts say about it.',
  provisions: 'The provisions word for word, and what the experts say about them.',
  check: 'Whether a quotation is word for word in the documents.',
  /** `name` is what that command is called in the menu. */
  checkQuotes: ({ name }: { name: string }) =>
    `The same for any message: in its menu, Apps → **${name}**.`,
  documents: 'What I quote from, and who speaks in it.',
  help: 'This overview.',
  /** Before the list of buttons. */
  buttons: 'Buttons on an answer:',
  /** `name` stands on the button, `does` says what it shows. */
  button: ({ name, does }: { name: string; does: string }) => `- **${name}**: ${does}`,
  inContext: 'the passage that a quote stands in, and the rest of the comment',
  /** The button of this name also tells how many. */
  more: 'More quotes',
  moreQuotes: 'further quotes that answer',
  othersOnThis: 'what other experts say about the same',
  cite: 'the reference, to copy',
  privately: 'Add `private` to any command, and only you see the reply.',
};
