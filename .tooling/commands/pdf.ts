import { join } from 'node:path';
import { inPlainWords } from '../plain-words.ts';
import { printBooklets } from '../site/booklets.ts';
import { SITE_FOLDER } from '../site/build.ts';
import { findChromium } from '../testing/chromium.ts';

await inPlainWords('pdf', async () => {
  const files = await printBooklets(SITE_FOLDER, join(SITE_FOLDER, 'print'), findChromium());
  console.log(files.map((file) => join('dist', 'client', 'print', file)).join('\n'));
  console.log(`${files.length} files are in dist/client/print/, a folder for each language.`);
});
