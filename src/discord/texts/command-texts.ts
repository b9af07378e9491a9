/** The commands as members of one language see them in Discord, by their names in English. */
export type CommandTexts = Readonly<Record<string, CommandText>>;

export interface CommandText extends Named {
  /** At most 100 characters. A command of the menu of a message has none. */
  readonly description?: string;
  /** By their names in English. */
  readonly options?: Readonly<Record<string, Named & { readonly description: string }>>;
}

interface Named {
  /**
   * At most 32 characters: in lower case and without spaces, but for a command of the menu of a
   * message, which is read and not typed.
   */
  readonly name: string;
}
