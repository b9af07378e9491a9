import type { Block } from './block.ts';
import { createLayout, type Format, type Layout } from './layout.ts';
import {
  australian,
  canadian,
  congress,
  initials,
  moderated,
  selectCommittee,
} from './proceedings.ts';
import type { Person } from './round-up.ts';
import {
  BELLINI,
  BOATENG,
  BOISVERT,
  canals,
  KANTER,
  LARKIN,
  LINWOOD,
  OBERHOLZER,
  OKORO,
  OLLERY,
  OSEI,
  OSTRANDER,
  QUINTERO,
  SOLHEIM,
  TRASK,
} from './subjects/proceedings.ts';
import { tried } from './trial.ts';

/** What is heard in parliaments, courts and halls, in the ways of each. */

const PDF = { as: 'pdf', columns: 1 } as const;

function proceeding(
  name: string,
  title: string,
  experts: readonly Person[],
  body: readonly Block[],
  format: Format,
): Layout {
  const facts = {
    title,
    publisher: 'Aldmoor Record Office',
    published: '2024-02-13',
    datePrinted: '13 February 2024',
  };
  return createLayout(name, facts, [...new Set(experts)], body, format);
}

function selected(format: Format): Layout {
  const experts = [...new Set(canals.panels.flat())];
  return createLayout('17 witnesses', canals, experts, selectCommittee(canals), format);
}

const GROWERS = [QUINTERO, OSEI, LARKIN];
const HEALERS = [TRASK, OLLERY, BELLINI];
const LAKES = [BOISVERT, OKORO];
const GRID = [SOLHEIM, BOATENG, KANTER];
const MET_HER =
  'Katrin Oberholzer, Professor of Acoustics at the Technical University of Sarn, has hung microphones below forty bridges.';

const heardInCongress = (format: Format) =>
  proceeding(
    'congress',
    'Bees and Orchards: The State of Pollination',
    GROWERS,
    congress(GROWERS),
    format,
  );
const heardInAustralia = (format: Format) =>
  proceeding('Australia', 'Rural Health Workforce Committee', HEALERS, australian(HEALERS), format);
const heardInCanada = (format: Format) =>
  proceeding('Canada', 'Standing Committee on Fisheries and Lakes', LAKES, canadian(LAKES), format);
const withInitials = (format: Format) =>
  proceeding(
    'initials',
    'The Woman Who Listens to Bridges',
    [OBERHOLZER],
    initials(OBERHOLZER, 'Tomas Reiter', MET_HER),
    format,
  );
const onStage = (format: Format) =>
  proceeding(
    'panel',
    'The Quiet Grid: A Panel on Batteries',
    GRID,
    moderated(GRID, 'Paul Everett'),
    format,
  );

export const PROCEEDINGS: readonly Layout[] = [
  selected(PDF),
  selected({ as: 'docx' }),
  tried([OSTRANDER, LINWOOD]),
  heardInCongress(PDF),
  heardInCongress({ as: 'txt', width: 72 }),
  heardInAustralia({ as: 'docx' }),
  heardInAustralia(PDF),
  heardInCanada({ as: 'html' }),
  heardInCanada(PDF),
  withInitials({ as: 'md' }),
  withInitials({ as: 'html' }),
  onStage({ as: 'html' }),
  onStage(PDF),
];
