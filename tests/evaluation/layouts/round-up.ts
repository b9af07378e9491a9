/** What a round-up says, before anybody lays it out. People and places are made up. */

export interface Person {
  /** As a person would cite it. */
  readonly name: string;
  /** Before the name, as printed: `Dr.` */
  readonly honorific?: string;
  /** After the name, as printed: `PhD` */
  readonly letters?: string;
  readonly role: string;
  readonly affiliation: string;
}

export interface Comment {
  readonly by: readonly Person[];
  readonly headline: string;
  /** What a list of contributors says after the name, role and affiliation. */
  readonly bio: string;
  readonly paragraphs: readonly string[];
}

export interface RoundUp {
  readonly title: string;
  readonly publisher: string;
  /** As in a corpus file. */
  readonly published: string;
  readonly datePrinted: string;
  readonly introduction: readonly string[];
  readonly provisions: {
    /** The sentence that introduces them. */
    readonly lead: string;
    readonly items: readonly string[];
  };
  /** What the publisher says between the provisions and the comments. */
  readonly invitation: string;
  readonly comments: readonly Comment[];
}

/** One turn of a conversation: an expert's, or that of somebody who asks. */
export interface Turn {
  /** The expert; left out when `asker` speaks. */
  readonly expert?: Person;
  readonly asker?: string;
  readonly paragraphs: readonly string[];
}
