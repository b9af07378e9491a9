/** What cannot be read or answered. `offered` lists the commands. */
export const faults = {
  unreadable: ({ problem, offered }: { problem: string; offered: string }) =>
    `I could not read that request (${problem}). I answer ${offered}.`,
  unknownCommand: ({ name, offered }: { name: string; offered: string }) =>
    `I do not know the command “${name}”. I answer ${offered}.`,
  unknownButton: ({ offered }: { offered: string }) =>
    `That button is from another version of this bot. Please ask again with ${offered}.`,
  /** `option` is the name of what was typed in; lengths in characters. */
  tooLong: ({ option, length, most }: { option: string; length: number; most: number }) =>
    `What was typed for \`${option}\` has ${length} characters; I read at most ${most}. Ask for one thing at a time.`,
  failed: ({ reference }: { reference: string }) =>
    `Something went wrong on my side and I could not answer. Please try again; if it happens again, tell whoever runs me this reference: \`${reference}\`.`,
};
