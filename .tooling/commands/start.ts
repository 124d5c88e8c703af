import { existsSync } from 'node:fs';
import { passOn } from '../bootstrap/child.mjs';
import { portProblem } from '../bootstrap/port.mjs';
import { problem } from '../bootstrap/problem.mjs';
import { healthRoutes } from '../../src/server/health.ts';
import { startServer } from '../../src/server/start.ts';
import { BUILD_FOLDER, buildIfChanged, serverIn, SITE_FOLDER } from '../site/build.ts';
import { inPlainWords } from '../plain-words.ts';

await inPlainWords('start', async () => {
  await buildIfChanged();
  const server = serverIn(BUILD_FOLDER);
  if (existsSync(server)) process.exitCode = await passOn(process.execPath, [server], process.env);
  else await serveFiles(Number(process.env.PORT));
});

async function serveFiles(port: number): Promise<void> {
  try {
    await startServer({ folder: SITE_FOLDER, routes: healthRoutes(), port, host: process.env.HOST });
  } catch (error) {
    const sentence = portProblem((error as NodeJS.ErrnoException).code, port);
    throw sentence === undefined ? error : problem(sentence);
  }
}
