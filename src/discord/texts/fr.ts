import { answers } from './fr/answers.ts';
import { buttons } from './fr/buttons.ts';
import { checks } from './fr/checks.ts';
import { choosing } from './fr/choosing.ts';
import { citations } from './fr/citations.ts';
import { commands } from './fr/commands.ts';
import { compare } from './fr/compare.ts';
import { courtesy } from './fr/courtesy.ts';
import { documents } from './fr/documents.ts';
import { experts } from './fr/experts.ts';
import { faults } from './fr/faults.ts';
import { help } from './fr/help.ts';
import { provisions } from './fr/provisions.ts';
import { quotes } from './fr/quotes.ts';
import type { Texts } from './texts.ts';

export const fr: Texts = {
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
