import type { Texts } from '../texts.ts';

export const choosing: Texts['choosing'] = {
  several: {
    expert: ({ typed }) => `Varias personas encajan con «${typed}». ¿A quién se refiere?`,
    document: ({ typed }) => `Varios documentos encajan con «${typed}». ¿A cuál se refiere?`,
    topic: ({ typed }) => `Varios temas encajan con «${typed}». ¿A cuál se refiere?`,
    provision: ({ typed }) => `Varias disposiciones encajan con «${typed}». ¿A cuál se refiere?`,
  },
  noneAtAll: {
    expert: 'En estos documentos no habla ninguna persona.',
    document: 'Aquí no hay ningún documento.',
    topic: 'En estos documentos no hay ningún tema.',
    provision: 'En estos documentos no hay ninguna disposición.',
  },
  none: {
    expert: ({ typed }) => `Nadie encaja aquí con «${typed}».`,
    document: ({ typed }) => `Ningún documento encaja aquí con «${typed}».`,
    topic: ({ typed }) => `Ningún tema encaja aquí con «${typed}».`,
    provision: ({ typed }) => `Ninguna disposición encaja aquí con «${typed}».`,
  },
  didYouMean: 'Quizá quiso decir:',
  thereAre: () => 'Hay:',
  andMore: ({ left }) => `y ${left} más`,
};
