import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/collections/reading/load-content.ts';
import { councilIds, readFiles } from '../../src/collections/reading/read-files.ts';
import { GENERATED_PAGE_IDS } from '../../src/collections/schemas/closed-lists.ts';
import { NEEDS } from './needs.ts';

const ROOT = join(import.meta.dirname, '../..');
const files = readFiles(join(ROOT, 'content'));

test('each of the 59 demands is in the table', () => {
  expect(Object.keys(NEEDS)).toEqual(Array.from({ length: 59 }, (_, index) => `R${index + 1}`));
});

describe.each(councilIds(files))('the portal of %s', (council) => {
  const ids = new Set<string>([...GENERATED_PAGE_IDS, ...loadContent(files, council).files.map(({ place }) => place.id)]);

  test.each(Object.entries(NEEDS))('meets %s', (_, { metBy }) => {
    const missing = metBy.filter((by) => ('page' in by ? !ids.has(by.page) : !existsSync(join(ROOT, by.file))));
    expect(metBy.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });
});
