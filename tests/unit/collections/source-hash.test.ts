import { describe, expect, test } from 'vitest';
import { sourceHash } from '../../../src/collections/join/source-hash.ts';
import { englishPath, hashOfText, stamped } from '../../../src/collections/join/stamp.ts';

const page = { data: { title: 'Money', howToGet: { steps: ['Ask.'] }, reviewBy: '2027-01-01' }, body: '## What\n\nYou get help.' };
const hash = sourceHash(page);

describe('the hash of the English words', () => {
  test.each([
    ['a title', { ...page, data: { ...page.data, title: 'Cash' } }],
    ['a step', { ...page, data: { ...page.data, howToGet: { steps: ['Ask twice.'] } } }],
    ['a sentence of the body', { ...page, body: '## What\n\nYou get more help.' }],
    ['a token', { ...page, body: '## What\n\nYou get {{money:help}}.' }],
  ])('changes with %s', (_, changed) => {
    expect(sourceHash(changed)).not.toBe(hash);
  });

  test.each([
    ['a review day', { ...page, data: { ...page.data, reviewBy: '2028-01-01' } }],
    ['search terms', { ...page, data: { ...page.data, searchTerms: ['cash'] } }],
    ['line breaks and spaces', { ...page, body: '## What\n\nYou get\nhelp.  \n' }],
    ['the order of keys', { ...page, data: { reviewBy: '2027-01-01', howToGet: { steps: ['Ask.'] }, title: 'Money' } }],
    ['a link to the same words', { ...page, body: '## What\n\nYou get [help](page:help).' }],
  ])('does not change with %s', (_, changed) => {
    expect(sourceHash(changed)).toBe(hash);
  });

  test('two steps joined into one change it', () => {
    const two = { data: { steps: ['Ask.', 'Wait.'] }, body: '' };
    expect(sourceHash({ data: { steps: ['Ask. Wait.'] }, body: '' })).not.toBe(sourceHash(two));
  });
});

describe('stamping a translation', () => {
  const file = (of: string) => `---\ntitle: مال\ntranslation: { of: ${of}, by: machine-draft } # draft\n---\nof: this stays\n`;

  test.each(['""', '"old"', "'old'", 'old'])('writes the hash in place of %s and leaves the rest', (of) => {
    expect(stamped(file(of), 'abc')).toEqual({ kind: 'made', value: file('"abc"') });
  });

  test('says what to add when there is no `of`', () => {
    expect(stamped('---\ntitle: مال\n---\n', 'abc')).toMatchObject({ kind: 'refused', why: expect.stringContaining('of: "abc"') as unknown });
  });

  test('finds the English file beside it', () => {
    expect(englishPath('content/national/terms/fa-AF/gp.md')).toBe('content/national/terms/en/gp.md');
  });

  test('refuses an English file without settings', () => {
    expect(hashOfText('no settings')).toMatchObject({ kind: 'refused' });
  });
});
