import { join } from 'node:path';
import { passOn } from '../bootstrap/child.mjs';
import { root } from '../site/root.ts';
import { inPlainWords } from '../plain-words.ts';

await inPlainWords('dev', async () => {
  console.log('Starting the site with reload on every change (stop it with Ctrl-C) …');
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const port = process.env.PORT ?? '';
  process.exitCode = await passOn(
    process.execPath,
    [astro, 'dev', '--port', port, ...process.argv.slice(2)],
    process.env,
  );
});
