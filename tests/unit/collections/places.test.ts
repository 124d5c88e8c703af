import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/collections/reading/parse-markdown.ts';
import { placeOf } from '../../../src/collections/reading/place.ts';
import { didYouMean, nearest } from '../../../src/collections/problems/nearest.ts';
import { contrastRatio } from '../../../src/collections/contrast.ts';

describe('what a file is, by its path', () => {
  test.each([
    ['national/entitlements/en/gp.md', { kind: 'entitlement', scope: 'national', locale: 'en', id: 'gp' }],
    ['councils/west/guides/fa-AF/us.md', { kind: 'guide', scope: 'west', locale: 'fa-AF', id: 'us' }],
    ['national/terms/ar/gp.md', { kind: 'term', scope: 'national', locale: 'ar', id: 'gp' }],
    ['councils/west/council.yaml', { kind: 'council', scope: 'west' }],
    ['councils/west/rates.yaml', { kind: 'rates', scope: 'west' }],
    ['national/rates.yaml', { kind: 'rates', scope: 'national' }],
    ['ui/ar.json', { kind: 'interface', locale: 'ar' }],
    ['README.md', { kind: 'not-read' }],
    ['councils/west/you-said/2026-11-02-letters.md', { kind: 'you-said', scope: 'west', locale: 'en', id: '2026-11-02-letters' }],
    ['councils/west/you-said/README.md', { kind: 'not-read' }],
    ['national/you-said/2026-11-02-letters.md', { kind: 'unknown' }],
    ['councils/west/terms/en/gp.md', { kind: 'unknown' }],
    ['national/entitlements/gp.md', { kind: 'unknown' }],
    ['national/entitlements/en/gp.txt', { kind: 'unknown' }],
  ])('%s', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });
});

describe('lines of settings', () => {
  const text = '---\ntitle: A\nhowToGet:\n  steps:\n    - one\n    - two\nlist: [a, b]\n---\nbody';
  const { frontMatter, bodyLine } = parseMarkdown(text);
  test.each([
    [['title'], 2],
    [['howToGet', 'steps', 1], 6],
    [['list', 1], 7],
    [['howToGet', 'missing'], 4],
    [['nothing'], 2],
  ])('%j stands on line %i', (path, line) => {
    expect(frontMatter?.kind === 'read' && frontMatter.lineOf(path)).toBe(line);
  });

  test('the body starts after the second fence', () => {
    expect(bodyLine).toBe(9);
  });

  test('files with Windows line ends and a byte order mark are read the same', () => {
    expect(parseMarkdown(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toMatchObject({ body: 'body', bodyLine: 9, frontMatter: { kind: 'read' } });
  });
});

describe('the nearest right word', () => {
  test.each([
    ['titel', 'title'],
    ['recieve', 'receive'],
    ['sumary', 'summary'],
  ])('%s → %s', (word, right) => {
    expect(nearest(word, ['title', 'summary', 'receive', 'topic'])).toBe(right);
  });

  test('nothing is guessed when nothing is near', () => {
    expect(didYouMean('elephant', ['title', 'topic'])).toBe('');
  });
});

test('contrast goes from 1 to 21, whichever colour comes first', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastRatio('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrastRatio('#1d5b63', '#1d5b63')).toBe(1);
});
