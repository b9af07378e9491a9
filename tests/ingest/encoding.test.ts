import { expect, test } from 'vitest';
import { decodeText } from '../../src/ingest/encoding.ts';

/** A text, and its bytes in the encoding as Base64. */
const ENCODED: readonly (readonly [encoding: string, text: string, bytes: string])[] = [
  [
    'windows-1251',
    'Совет считает, что паром опаздывает, и все знают почему.',
    '0e7i5fIg8ffo8uDl8iwg9/LuIO/g8O7sIO7v4Ofk++Lg5fIsIOgg4vHlIOft4P7yIO/u9+Xs8y4=',
  ],
  [
    'koi8-r',
    'Совет считает, что паром опаздывает, и все знают почему.',
    '88/XxdQg097J1MHF1Cwg3tTPINDB0s/NIM/QwdrE2dfBxdQsIMkg19PFINrOwcDUINDP3sXN1S4=',
  ],
  [
    'ibm866',
    'Совет считает, что паром опаздывает, и все знают почему.',
    'ka6ipeIg4eeo4qCl4iwg5+KuIK+g4K6sIK6voKek66KgpeIsIKggouGlIKetoO7iIK+u56Ws4y4=',
  ],
  [
    'windows-1250',
    'Rada uważa, że prom się spóźnia, i wszyscy wiedzą dlaczego. „Źle działa” – tak.',
    'UmFkYSB1d2G/YSwgv2UgcHJvbSBzaeogc3Dzn25pYSwgaSB3c3p5c2N5IHdpZWR6uSBkbGFjemVnby4ghI9sZSBkemlhs2GUIJYgdGFrLg==',
  ],
  [
    'iso-8859-2',
    'Rada uważa, że prom się spóźnia, i wszyscy wiedzą dlaczego. Źle działa.',
    'UmFkYSB1d2G/YSwgv2UgcHJvbSBzaeogc3DzvG5pYSwgaSB3c3p5c2N5IHdpZWR6sSBkbGFjemVnby4grGxlIGR6aWGzYS4=',
  ],
  [
    'windows-1252',
    'The council said: “The ferry is late”—and it’s known why. Café, naïve.',
    'VGhlIGNvdW5jaWwgc2FpZDogk1RoZSBmZXJyeSBpcyBsYXRllJdhbmQgaXSScyBrbm93biB3aHkuIENhZuksIG5h73ZlLg==',
  ],
  [
    'macintosh',
    'The council said: “The ferry is late”—and it’s known why. Café, naïve.',
    'VGhlIGNvdW5jaWwgc2FpZDog0lRoZSBmZXJyeSBpcyBsYXRl09FhbmQgaXTVcyBrbm93biB3aHkuIENhZo4sIG5hlXZlLg==',
  ],
  [
    'shift_jis',
    '評議会は、渡し船が遅れていると述べた。',
    'lV2LY4nvgs2BQZNugrWRRIKqkniC6oLEgqKC6YLGj3GC14K9gUI=',
  ],
  [
    'euc-jp',
    '評議会は、渡し船が遅れていると述べた。',
    'yb61xLLxpM+hosXPpLfBpaSsw9mk7KTGpKSk66TIvdKk2aS/oaM=',
  ],
  [
    'gb18030',
    '理事会表示渡轮晚点，大家都知道原因。',
    'wO3Kwrvhse3KvrbJwtbN7bXjo6y087zStrzWqrXA1K3S8qGj',
  ],
  [
    'big5',
    '理事會表示渡輪晚點，大家都知道原因。',
    'snqoxrd8qu2l3LTnvfyx38JJoUGkaq5hs6OqvrlEreymXaFD',
  ],
  [
    'euc-kr',
    '위원회는 나룻배가 늦는다고 말했다.',
    'wKe/+Mi4tMIgs6q37bnosKEgtMq0wrTZsO0guLvH37TZLg==',
  ],
  [
    'windows-1254',
    'Konsey feribotun geç kaldığını söylüyor ve herkes nedenini biliyor.',
    'S29uc2V5IGZlcmlib3R1biBnZecga2FsZP3w/W79IHP2eWz8eW9yIHZlIGhlcmtlcyBuZWRlbmluaSBiaWxpeW9yLg==',
  ],
  [
    'windows-1256',
    'يقول المجلس إن العبارة متأخرة والجميع يعرف السبب.',
    '7d7m4SDH4ePM4dMgxeQgx+HayMfRySDjysPO0ckg5sfhzOPt2iDt2tHdIMfh08jILg==',
  ],
  [
    'iso-8859-7',
    'Το συμβούλιο λέει ότι το πορθμείο αργεί.',
    '1O8g8/Xs4u/96+nvIOvd5ekg/PTpIPTvIPDv8ejs5d/vIOHx4+XfLg==',
  ],
  ['utf-16le', 'The council said so.', 'VABoAGUAIABjAG8AdQBuAGMAaQBsACAAcwBhAGkAZAAgAHMAbwAuAA=='],
  ['utf-16be', 'The council said so.', 'AFQAaABlACAAYwBvAHUAbgBjAGkAbAAgAHMAYQBpAGQAIABzAG8ALg=='],
  [
    'utf-32le',
    'The council said so.',
    'VAAAAGgAAABlAAAAIAAAAGMAAABvAAAAdQAAAG4AAABjAAAAaQAAAGwAAAAgAAAAcwAAAGEAAABpAAAAZAAAACAAAABzAAAAbwAAAC4AAAA=',
  ],
  [
    'utf-32be',
    'The council said so.',
    'AAD+/wAAAFQAAABoAAAAZQAAACAAAABjAAAAbwAAAHUAAABuAAAAYwAAAGkAAABsAAAAIAAAAHMAAABhAAAAaQAAAGQAAAAgAAAAcwAAAG8AAAAu',
  ],
];

test.each(ENCODED)('%s is told by its bytes alone', (encoding, text, base64) => {
  const decoded = decodeText(Buffer.from(base64, 'base64'), 'x.txt');
  expect(decoded).toMatchObject({ encoding, text });
});

test('an encoding that was told by its letters is said to be a guess, one that is marked is not', () => {
  expect(decodeText(Buffer.from('Caf\xe9 au lait.', 'latin1'), 'x.txt').isGuess).toBe(true);
  expect(decodeText(Buffer.from('Café au lait.'), 'x.txt').isGuess).toBe(false);
  const declared = decodeText(Buffer.from('Caf\xe9 au lait.', 'latin1'), 'x.html', 'iso-8859-1');
  expect(declared).toEqual({ text: 'Café au lait.', encoding: 'windows-1252', isGuess: false });
});

test('bytes that make no words are refused, whichever they are', () => {
  const noise = Uint8Array.from({ length: 20_000 }, (_, at) => 128 + ((at * 7919 + at ** 2) % 128));
  expect(() => decodeText(noise, 'x.txt')).toThrow(
    /^x\.txt: expected .* binary .* save it as PDF/u,
  );
  expect(() => decodeText(Buffer.from('MZ\0\x01 program'), 'x.txt')).toThrow(/NUL bytes/u);
});

test('more text than any document has is refused before it is decoded', () => {
  const long = Buffer.alloc(33e6, 'late ferries ');
  expect(() => decodeText(long, 'x.txt')).toThrow(/at most 32 MB of text, came 33 MB\. Split/u);
});
