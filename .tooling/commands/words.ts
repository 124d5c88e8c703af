import { join } from 'node:path';
import { run } from '../bootstrap/child.mjs';
import { inPlainWords } from '../plain-words.ts';
import { councilNow } from '../site/build.ts';
import { root } from '../site/root.ts';

await inPlainWords('words', async () => {
  const args = [join(root, 'src/collections/cli.ts'), 'words', '--council', councilNow()];
  await run(process.execPath, args, { cwd: root, show: true });
});
