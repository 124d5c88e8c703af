import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { collectionPatterns } from '../../../src/collections/collection-patterns.ts';
import { loadContent } from '../../../src/collections/reading/load-content.ts';
import { PAGE_SCHEMAS, type PageSchemaId } from '../../../src/collections/reading/page-schemas.ts';
import { councilIds, readFiles } from '../../../src/collections/reading/read-files.ts';

const ROOT = join(import.meta.dirname, '../../..');

describe.each([join(ROOT, 'content'), join(ROOT, 'tests/fixtures/sound/content')])('Astro sorts the files of %s as the checks do', (contentDir) => {
  const files = readFiles(contentDir);
  test.each(councilIds(files))('for %s', async (council) => {
    const patterns = collectionPatterns(contentDir, council);
    const content = loadContent(files, council);
    for (const schemaId of Object.keys(PAGE_SCHEMAS) as PageSchemaId[]) {
      const byPattern = await glob(patterns[schemaId], { cwd: contentDir, expandDirectories: false });
      const byPlace = content.files.filter((file) => file.schemaId === schemaId).map(({ path }) => path.slice('content/'.length));
      expect(byPattern.toSorted(), schemaId).toEqual(byPlace.toSorted());
    }
  });
});
