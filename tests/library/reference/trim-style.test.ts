import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OCCURRING } from '../../../src/library/reference/reference.ts';
import { trimStyle } from '../../../src/library/reference/trim-style.ts';

const { styles } = plugins.config.get('@csl');
styles.add('trimmed', trimStyle(styles.get('apa'), OCCURRING));

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const name = fc.oneof(
  fc.record({ family: fc.constantFrom('Lindqvist', 'van der Velde'), given: fc.constant('Ada') }),
  fc.record({ literal: fc.constant('Coastal Review') }),
);
const issued = fc.constantFrom([2021], [2021, 5], [2021, 5, 4]);
const reference = fc.record({
  id: fc.constant('a-b'),
  type: fc.constantFrom('chapter', 'book'),
  author: fc.array(name, { maxLength: 4 }),
  title: maybe(fc.constantFrom('[Comment]', 'What Will Tidal Power Mean?')),
  'container-title': maybe(fc.constant('The Coast')),
  publisher: maybe(fc.constant('Coastal Review')),
  issued: maybe(issued.map((parts) => ({ 'date-parts': [parts] }))),
  URL: maybe(fc.constant('https://example.org/tidal-power')),
});
const pinPoint = fc.record({
  label: fc.constantFrom('page', 'paragraph', 'section'),
  locator: fc.constantFrom('3', '12'),
});

test('a trimmed style prints what the whole one does', () => {
  fc.assert(
    fc.property(reference, pinPoint, (sparse, point) => {
      const item = Object.fromEntries(Object.entries(sparse).filter(([, value]) => value));
      const print = (template: string) =>
        [
          ['bibliography', {}],
          ['citation', { entry: [{ id: 'a-b', ...point }] }],
        ].map(([output, options]) =>
          new Cite([item], { generateGraph: false }).format(String(output), {
            format: 'text',
            lang: 'en-US',
            template,
            ...Object(options),
          }),
        );
      expect(print('trimmed')).toEqual(print('apa'));
    }),
  );
}, 60_000);

test('a branch that never applies is gone, and what it leaves open stays', () => {
  const occurring = { types: new Set(['book']), variables: new Set(['title']) };
  const trimmed = trimStyle(
    `<style><choose><if type="statute"><text value="a"/></if><else-if variable="title"><text value="b"/></else-if><else><text value="c"/></else></choose><choose><if type="statute film" match="any"><text value="d"/></if><else><text value="e"/></else></choose><choose><if match="none" type="statute"><text value="f"/></if></choose></style>`,
    occurring,
  );
  const shown = JSON.stringify(trimmed).match(/"name":"(?:choose|if|else-if|else)"|"value":"."/gu);
  expect(shown).toEqual([
    ...['"name":"choose"', '"name":"if"', '"value":"b"', '"name":"else"', '"value":"c"'],
    ...['"value":"e"', '"name":"choose"', '"name":"if"', '"value":"f"'],
  ]);
});
