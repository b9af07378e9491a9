import { number, plural } from './grammar.ts';

/** The private reply to *Cite*. */
export const citations = {
  button: 'Cite',
  apa: 'APA, 7th edition',
  /** Before what stands in the text beside a quote in APA. */
  inText: 'In the text:',
  chicagoNote: 'Chicago, note',
  chicagoBibliography: 'Chicago, bibliography',
  bibtex: 'BibTeX',
  open: 'Open the source at this place',
  noLink: 'No address of this document is known.',
  nothing: 'There is no quote on this message to cite any more. Please ask again.',
  changed:
    'A quote on this message has changed in the documents since, so it is not cited. Please ask again.',
  gone: 'The document of a quote on this message is no longer here, so it is not cited.',
  tooLong: 'Not every form fits here: with so many names, some are longer than a message may be.',
  leftOver: ({ left }: { left: number }) =>
    `${number(left)} more ${plural(left, { one: 'citation', other: 'citations' })} did not fit here.`,
};
