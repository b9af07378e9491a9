import type { Texts } from '../texts.ts';
import { counted } from './grammar.ts';

export const choosing: Texts['choosing'] = {
  several: {
    expert: ({ typed }) => `Plusieurs personnes correspondent à « ${typed} ». De qui s’agit-il ?`,
    document: ({ typed }) => `Plusieurs documents correspondent à « ${typed} ». Lequel choisir ?`,
    topic: ({ typed }) => `Plusieurs thèmes correspondent à « ${typed} ». Lequel choisir ?`,
    provision: ({ typed }) =>
      `Plusieurs dispositions correspondent à « ${typed} ». Laquelle choisir ?`,
  },
  noneAtAll: {
    expert: 'Aucun expert ne s’exprime dans ces documents.',
    document: 'Il n’y a ici aucun document.',
    topic: 'Il n’y a aucun thème dans ces documents.',
    provision: 'Ces documents ne contiennent aucune disposition.',
  },
  none: {
    expert: ({ typed }) => `Personne ici ne correspond à « ${typed} ».`,
    document: ({ typed }) => `Aucun document ici ne correspond à « ${typed} ».`,
    topic: ({ typed }) => `Aucun thème ici ne correspond à « ${typed} ».`,
    provision: ({ typed }) => `Aucune disposition ici ne correspond à « ${typed} ».`,
  },
  didYouMean: 'Vouliez-vous dire :',
  thereAre: () => 'Il y a :',
  andMore: ({ left }) => `et ${counted(left, 'autre', 'autres')}`,
};
