import { answers } from './pl/answers.ts';
import { buttons } from './pl/buttons.ts';
import { checks } from './pl/checks.ts';
import { choosing } from './pl/choosing.ts';
import { citations } from './pl/citations.ts';
import { commands } from './pl/commands.ts';
import { compare } from './pl/compare.ts';
import { courtesy } from './pl/courtesy.ts';
import { documents } from './pl/documents.ts';
import { experts } from './pl/experts.ts';
import { faults } from './pl/faults.ts';
import { help } from './pl/help.ts';
import { provisions } from './pl/provisions.ts';
import { quotes } from './pl/quotes.ts';
import type { Texts } from './texts.ts';

export const pl: Texts = {
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
