import { expect, test } from 'vitest';
import { GLOSSARY_GROUPS, glossaryGroup, lettersOf } from '../../../src/view-models/glossary-groups.ts';

test.each([
  ['advocate', 'a-c'],
  ['corporate-parent', 'a-c'],
  ['debt', 'd-h'],
  ['housing-register', 'd-h'],
  ['ico', 'i-l'],
  ['local-offer', 'i-l'],
  ['means-test', 'm-r'],
  ['review', 'm-r'],
  ['section-20', 's-z'],
  ['zero-hours', 's-z'],
  ['16-plus', 'a-c'],
])('%s stands under %s', (id, group) => expect(glossaryGroup(id)).toBe(group));

test('every letter stands in one group', () => {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at));
  const edges = GLOSSARY_GROUPS.map((group) => lettersOf(group));
  expect(edges.at(0)?.from).toBe('A');
  expect(edges.at(-1)?.to).toBe('Z');
  expect(letters.map(glossaryGroup)).toEqual([...letters.map(glossaryGroup)].sort());
  for (const group of GLOSSARY_GROUPS) {
    const own = letters.filter((letter) => glossaryGroup(letter) === group);
    expect([own.at(0)?.toUpperCase(), own.at(-1)?.toUpperCase()]).toEqual(Object.values(lettersOf(group)));
  }
});
