import { expect, test } from 'vitest';
import { compareAccount } from '../../../src/ingest/account.ts';
import { docxReader } from '../../../src/ingest/readers/docx-reader.ts';
import { linesOf } from './accounts.ts';
import { packDocx, paragraph, run } from './docx-parts.ts';

async function linesIn(body: string): Promise<readonly string[]> {
  const bytes = packDocx(body);
  const published = await docxReader.read(bytes, 'signs.docx');
  const raw = await docxReader.readRaw(bytes, 'signs.docx');
  expect(compareAccount(published, raw)).toEqual({ lost: [], added: [] });
  return linesOf(published);
}

const inRun = (...inside: readonly string[]) =>
  paragraph(
    `<w:r>${inside.map((each) => (each.startsWith('<') ? each : `<w:t>${each}</w:t>`)).join('')}</w:r>`,
  );

test('breaks and tabs of every kind part words, hyphens that stay and soft ones join them', async () => {
  expect(
    await linesIn(
      [
        inRun('Mira Graaf', '<w:br/>', 'Director'),
        inRun(
          'left',
          '<w:tab/>',
          'right',
          '<w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/>',
          'far',
        ),
        inRun('one', '<w:cr/>', 'two', '<w:br w:type="column"/>', 'three'),
        inRun('vice', '<w:noBreakHyphen/>', 'chair of the har', '<w:softHyphen/>', 'bour'),
      ].join(''),
    ),
  ).toEqual([
    'Mira Graaf',
    'Director',
    'left right far',
    'one',
    'two',
    'three',
    'vice\u2011chair of the harbour',
  ]);
});

test('signs of symbol fonts are read, and letters that are set as such', async () => {
  const symbol = (font: string, char: string) => `<w:sym w:font="${font}" w:char="${char}"/>`;
  expect(
    await linesIn(
      [
        inRun(symbol('Symbol', 'F0B7'), '<w:tab/>', 'Hives are counted.'),
        inRun('caf', symbol('Georgia', '00E9'), ' at the quay'),
      ].join(''),
    ),
  ).toEqual(['• Hives are counted.', 'café at the quay']);
});

test('a formula and what only newer programs draw are text', async () => {
  const box = `<mc:AlternateContent><mc:Choice Requires="wps">${run(' In a box.')}</mc:Choice></mc:AlternateContent>`;
  const formula = '<m:oMath><m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>a+b</m:t></m:r></m:oMath>';
  expect(
    await linesIn(
      paragraph(`${run('The sum is ')}${formula}${run('.')}`) + paragraph(run('Here.') + box),
    ),
  ).toEqual(['The sum is a+b.', 'Here. In a box.']);
});
