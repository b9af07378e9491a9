import type { CommandTexts } from '../command-texts.ts';

const privately = { name: 'privado', description: 'Mostrar la respuesta solo a usted' };

export const commands: CommandTexts = {
  ask: {
    name: 'preguntar',
    description: 'Hacer una pregunta; la respuesta cita a especialistas palabra por palabra',
    options: {
      question: { name: 'pregunta', description: 'Lo que quiere saber, con sus propias palabras' },
      expert: { name: 'especialista', description: 'Solo las palabras de esta persona' },
      document: { name: 'documento', description: 'Solo este documento' },
      topic: { name: 'tema', description: 'Solo los pasajes sobre este tema' },
      private: privately,
    },
  },
  compare: {
    name: 'comparar',
    description: 'Especialistas en paralelo: qué dice cada cual sobre un tema y quién no lo aborda',
    options: {
      about: { name: 'sobre', description: 'Un tema o una pregunta' },
      expert1: {
        name: 'especialista1',
        description: 'Una persona; si no se indica, todas las que hablan de ello',
      },
      expert2: { name: 'especialista2', description: 'Otra persona' },
      expert3: { name: 'especialista3', description: 'Una tercera persona' },
      private: privately,
    },
  },
  expert: {
    name: 'especialistas',
    description: 'Quiénes son las personas citadas, de qué hablan y qué dicen sobre un tema',
    options: {
      name: { name: 'nombre', description: 'Una persona; si no se indica, se muestran todas' },
      about: { name: 'sobre', description: 'El tema sobre el que quiere citarla' },
      private: privately,
    },
  },
  provision: {
    name: 'disposición',
    description: 'Las disposiciones palabra por palabra y lo que dicen de ellas sus especialistas',
    options: {
      about: {
        name: 'cuál',
        description: 'El número o palabras de una disposición; si no se indica, se muestran todas',
      },
      private: privately,
    },
  },
  check: {
    name: 'comprobar',
    description:
      'Comprobar citas: literales, alteradas, mal atribuidas o ausentes de los documentos',
    options: {
      text: { name: 'texto', description: 'Una cita o un texto que contenga citas' },
      private: privately,
    },
  },
  'Check quotes': { name: 'Comprobar citas' },
  documents: {
    name: 'documentos',
    description: 'Los documentos de los que se cita, con sus especialistas y sus temas',
    options: {
      document: {
        name: 'documento',
        description: 'Un documento; si no se indica, se muestran todos',
      },
      private: privately,
    },
  },
  help: {
    name: 'ayuda',
    description: 'Qué se puede preguntar, con ejemplos de estos documentos',
    options: { private: privately },
  },
};
