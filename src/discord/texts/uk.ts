import type { Texts } from './texts.ts';
import { answers } from './uk/answers.ts';
import { buttons } from './uk/buttons.ts';
import { checks } from './uk/checks.ts';
import { choosing } from './uk/choosing.ts';
import { citations } from './uk/citations.ts';
import { commands } from './uk/commands.ts';
import { compare } from './uk/compare.ts';
import { courtesy } from './uk/courtesy.ts';
import { documents } from './uk/documents.ts';
import { experts } from './uk/experts.ts';
import { faults } from './uk/faults.ts';
import { help } from './uk/help.ts';
import { provisions } from './uk/provisions.ts';
import { quotes } from './uk/quotes.ts';

export const uk: Texts = {
  answers,
  buttons,
  checks,
  choosing,
  citations,
  commands,
  compare,
  courtesy,
  documents,
  experts,
  faults,
  help,
  provisions,
  quotes,
};
