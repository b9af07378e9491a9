import { answers } from './es/answers.ts';
import { buttons } from './es/buttons.ts';
import { checks } from './es/checks.ts';
import { choosing } from './es/choosing.ts';
import { citations } from './es/citations.ts';
import { commands } from './es/commands.ts';
import { compare } from './es/compare.ts';
import { courtesy } from './es/courtesy.ts';
import { documents } from './es/documents.ts';
import { experts } from './es/experts.ts';
import { faults } from './es/faults.ts';
import { help } from './es/help.ts';
import { provisions } from './es/provisions.ts';
import { quotes } from './es/quotes.ts';
import type { Texts } from './texts.ts';

export const es: Texts = {
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
