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

test('an item of a list within a list stands further in', async () => {
  const list =
    '<p>Three things follow:</p><ul><li>Keepers are paid.<ol><li>In March in the south.</li></ol></li><li>Nobody loses.</li></ul>';
  expect(await corpusText(page(list), 'levy.html')).toContain(`
• Keepers are paid.

  1. In March in the south.

• Nobody loses.
`);
});
