import { existsSync } from 'node:fs';
import { passOn } from '../bootstrap/child.mjs';
import { problem } from '../bootstrap/problem.mjs';
import { healthRoutes } from '../../src/server/health.ts';
import { listeningPlace } from '../../src/server/listening-place.ts';
import { startServer } from '../../src/server/start.ts';
import { BUILD_FOLDER, buildIfChanged, serverIn, SITE_FOLDER } from '../site/build.ts';
import { inPlainWords } from '../plain-words.ts';

await inPlainWords('start', async () => {
  await buildIfChanged();
  const server = serverIn(BUILD_FOLDER);
  if (existsSync(server)) process.exitCode = await passOn(process.execPath, [server], process.env);
  else await serveFiles();
});

async function serveFiles(): Promise<void> {
  try {
    await startServer({ folder: SITE_FOLDER, routes: healthRoutes(), place: listeningPlace(process.env) });
  } catch (fault) {
    throw fault instanceof Error ? problem(fault.message) : fault;
  }
}
