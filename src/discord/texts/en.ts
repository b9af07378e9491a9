import { answers } from './en/answers.ts';
import { buttons } from './en/buttons.ts';
import { checks } from './en/checks.ts';
import { choosing } from './en/choosing.ts';
import { citations } from './en/citations.ts';
import { commands } from './en/commands.ts';
import { compare } from './en/compare.ts';
import { courtesy } from './en/courtesy.ts';
import { documents } from './en/documents.ts';
import { experts } from './en/experts.ts';
import { faults } from './en/faults.ts';
import { help } from './en/help.ts';
import { provisions } from './en/provisions.ts';
import { quotes } from './en/quotes.ts';

/**
 * Every sentence that members read, by subject. An entry is a text, or a function of named
 * parameters where something goes into it; parameters are Discord Markdown, escaped already.
 */
export const en = {
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
