import { describe, expect, test } from 'vitest';
import { formatCorpusFile } from '../../src/corpus/format-file.ts';
import { ingestBytes } from '../../src/ingest/ingest-bytes.ts';

async function corpusText(content: string, name: string): Promise<string> {
  const { file } = await ingestBytes(Buffer.from(content), name);
  return formatCorpusFile(file);
}

const page = (inside: string) => `<!doctype html><article><h1>Beekeepers on the Levy</h1>
<p>The levy was set on 2 March, as growers had asked.</p>
<p><strong>Ada Lindqvist, Chair of the Orchard Guild</strong></p>
<p>The levy is fair. It is also small.</p>${inside}
<p>That is all there is to it, and it is enough.</p></article>`;

describe('a table', () => {
  test('keeps its columns, one below the other, whatever is empty', async () => {
    const rows = [
      ['', 'Hives rented', 'Levy'],
      ['2019', '410', '12.5'],
      ['2020', '', '1,204.75'],
      ['二〇二一', '39', '8'],
    ].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const text = await corpusText(page(`<table>${rows.join('')}</table>`), 'levy.html');
    expect(text).toContain(`
           Hives rented   Levy

2019       410            12.5

2020                      1,204.75

二〇二一   39             8
`);
  });

  test('in Markdown does too', async () => {
    const text = await corpusText(
      `# Beekeepers on the Levy

The levy was set on 2 March, as growers had asked.

**Ada Lindqvist, Chair of the Orchard Guild**

It is small:

| Year | Levy |
| ---- | ---- |
| 2019, the first of them | 12.5 |
| 2020 | 8 |
`,
      'levy.md',
    );
    expect(text).toContain(`
Year                      Levy

2019, the first of them   12.5

2020                      8
`);
  });

  test('whose cells are prose is not stretched to the longest of them', async () => {
    const prose = 'The levy is paid by growers who rent hives in the north. '.repeat(3).trim();
    const rows = `<table><tr><td>North</td><td>${prose}</td><td>a</td></tr><tr><td>South-west</td><td>None.</td><td>b</td></tr></table>`;
    const text = await corpusText(page(rows), 'levy.html');
    expect(text).toContain(`\nNorth        ${prose}   a\n`);
    expect(text).toContain('\nSouth-west   None.   b\n');
  });
});

describe('a table in plain text', () => {
  const around = (rows: string) => `What the New Levy Means

ADA LINDQVIST, Chair of the Orchard Guild

The levy is fair, as this table shows:

${rows}

That is all there is to it.
`;

  test('stays as it is set', async () => {
    const rows = `    Year      Hives rented      Levy
    ----      ------------      ----
    2019               410      12.5
    2020                    1,204.75
    2021                39      8.00`;
    expect(await corpusText(around(rows), 'levy.txt')).toContain(`shows:

Year      Hives rented      Levy

----      ------------      ----

2019               410      12.5

2020                    1,204.75

2021                39      8.00

That is all`);
  });

  test('of tabs is lined up', async () => {
    const rows = 'Year\tHives rented\tLevy\n2019\t410\t12.5\n2020\t\t8.00';
    expect(await corpusText(around(rows), 'levy.txt')).toContain(`shows:

Year   Hives rented   Levy

2019   410            12.5

2020                  8.00

That is all`);
  });

  test('that a page begins in the midst of keeps each word once', async () => {
    const rows = 'Year   Levy\n2019   12.5\f2020   8.00\n2021   9.00\n2022   9.50\n2023   9.75';
    const text = await corpusText(around(rows), 'levy.txt');
    expect(text.match(/\S+/gu)?.filter((word) => /^(?:20\d\d|\d+\.\d+)$/.test(word))).toEqual(
      '2019 12.5 2020 8.00 2021 9.00 2022 9.50 2023 9.75'.split(' '),
    );
    expect(text).toContain('\n2022   9.50\n');
  });

  test('is not seen in justified prose or columns of it', async () => {
    const prose = `The  levy is paid by  growers who rent hives in  the north and
by  the keepers  who lend them  to others in  the south of the
island,  where few  are  kept and  where they are  needed in a
spring  that comes early.`;
    expect(await corpusText(around(prose), 'levy.txt')).toContain(
      `\n${prose.replace(/\s+/gu, ' ')}\n`,
    );
    const beside = `the levy is paid by growers    who rent hives in the north or
from one of the keepers who    lend them to others farther in
the south, where few of them    live but where all are needed.`;
    expect(await corpusText(around(beside), 'levy.txt')).toContain(
      `${beside.replace(/\s+/gu, ' ')}\n`,
    );
  });
});

test('an item of a list within a list stands further in', async () => {
  const list =
    '<p>Three things follow:</p><ul><li>Keepers are paid.<ol><li>In March in the south.</li></ol></li><li>Nobody loses.</li></ul>';
  expect(await corpusText(page(list), 'levy.html')).toContain(`
• Keepers are paid.

  1. In March in the south.

• Nobody loses.
`);
});
