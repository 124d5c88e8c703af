import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printBooklets } from '../../../.tooling/site/booklets.ts';

const empty = mkdtempSync(join(tmpdir(), 'no-site-'));

test('booklets of a site that is not built are refused in one sentence', async () => {
  await expect(printBooklets(empty, empty, '/usr/bin/chromium')).rejects.toThrow('The site is not built yet: run npm run build first, then npm run pdf.');
});

test('without a browser they are refused in one sentence', async () => {
  await expect(printBooklets(empty, empty, undefined)).rejects.toThrow(/^There is no Chromium to print with: /);
});
