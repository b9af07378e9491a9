import { answers } from './ru/answers.ts';
import { buttons } from './ru/buttons.ts';
import { checks } from './ru/checks.ts';
import { choosing } from './ru/choosing.ts';
import { citations } from './ru/citations.ts';
import { commands } from './ru/commands.ts';
import { compare } from './ru/compare.ts';
import { courtesy } from './ru/courtesy.ts';
import { documents } from './ru/documents.ts';
import { experts } from './ru/experts.ts';
import { faults } from './ru/faults.ts';
import { help } from './ru/help.ts';
import { provisions } from './ru/provisions.ts';
import { quotes } from './ru/quotes.ts';
import type { Texts } from './texts.ts';

export const ru: Texts = {
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
