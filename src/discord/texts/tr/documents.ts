import type { Texts } from '../texts.ts';
import { counted, number } from './grammar.ts';

export const documents: Texts['documents'] = {
  heading: ({ count }) => `Alıntı yaptığım ${counted(count, 'belge')}`,
  none: 'Henüz alıntı yapılacak belge yok. Bu botu işleten kişi `npm run ingest -- FILE` ile bir belge ekler; belge “corpus” klasörüne girer girmez sorabilirsiniz.',
  experts: ({ count }) => counted(count, 'uzman'),
  passages: ({ count }) => counted(count, 'bölüm'),
  provisions: ({ count }) => counted(count, 'madde'),
  hintDocument: '`/belgeler belge:` birinde kimlerin, nelerden söz ettiğini gösterir.',
  hintExpert:
    '`/uzmanlar ad:` bir uzmanın nelerden söz ettiğini gösterir; `/sor` ondan alıntı yapar.',
  speaksTo: ({ topics }) => `Sözünü ettiği konular: ${topics}`,
  nobody: 'Bu belgede konuşan uzman yok.',
  shown: ({ first, last, total }) =>
    first === last
      ? `${number(first)}/${number(total)}`
      : `${number(first)}–${number(last)}/${number(total)}`,
};
