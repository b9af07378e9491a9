import { answers } from './de/answers.ts';
import { buttons } from './de/buttons.ts';
import { checks } from './de/checks.ts';
import { choosing } from './de/choosing.ts';
import { citations } from './de/citations.ts';
import { commands } from './de/commands.ts';
import { compare } from './de/compare.ts';
import { courtesy } from './de/courtesy.ts';
import { documents } from './de/documents.ts';
import { experts } from './de/experts.ts';
import { faults } from './de/faults.ts';
import { help } from './de/help.ts';
import { provisions } from './de/provisions.ts';
import { quotes } from './de/quotes.ts';
import type { Texts } from './texts.ts';

export const de: Texts = {
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
