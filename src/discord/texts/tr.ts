import type { Texts } from './texts.ts';
import { answers } from './tr/answers.ts';
import { buttons } from './tr/buttons.ts';
import { checks } from './tr/checks.ts';
import { choosing } from './tr/choosing.ts';
import { citations } from './tr/citations.ts';
import { commands } from './tr/commands.ts';
import { compare } from './tr/compare.ts';
import { courtesy } from './tr/courtesy.ts';
import { documents } from './tr/documents.ts';
import { experts } from './tr/experts.ts';
import { faults } from './tr/faults.ts';
import { help } from './tr/help.ts';
import { provisions } from './tr/provisions.ts';
import { quotes } from './tr/quotes.ts';

export const tr: Texts = {
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
