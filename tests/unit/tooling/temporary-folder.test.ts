import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withTemporaryFolder } from '../../../.tooling/testing/temporary-folder.ts';

test.each([
  ['ends well', () => undefined],
  ['fails', () => { throw new Error('no'); }],
])('a temporary folder is gone with all that is in it when the work %s', async (_, end) => {
  let seen = '';
  await withTemporaryFolder((folder) => {
    seen = folder;
    writeFileSync(join(folder, 'left-behind'), '');
    end();
    return Promise.resolve();
  }).catch(() => undefined);
  expect(seen).not.toBe('');
  expect(existsSync(seen)).toBe(false);
});
