// The door of every npm command. It runs on any Node from 20 on, gets Node 24 and the packages if
// they are not here yet, and hands over to .tooling/commands/<command>.ts on Node 24.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { passOn } from './bootstrap/child.mjs';
import { ensureNode } from './bootstrap/node-runtime.mjs';
import { ensurePackages } from './bootstrap/packages.mjs';
import { refuseTakenPort } from './bootstrap/port.mjs';
import { problem, sentenceFor } from './bootstrap/problem.mjs';
import { readSettings } from './bootstrap/settings.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command = '', ...args] = process.argv.slice(2);

try {
  process.chdir(root);
  process.exitCode = await main();
} catch (error) {
  console.error(`\n${sentenceFor(error, command)}`);
  process.exitCode = 1;
}

async function main() {
  const script = join(root, '.tooling', 'commands', `${command}.ts`);
  if (!/^[a-z]+$/.test(command) || !existsSync(script)) {
    throw problem('There is no such command: use npm start, npm test, npm run dev, npm run build, npm run check, npm run words, npm run pdf or npm run feedback.');
  }
  const settings = readSettings(process.env, root);
  if (command === 'start' || command === 'dev') await refuseTakenPort(settings);
  const node = await ensureNode(root);
  await ensurePackages(root, node);
  return passOn(node, [script, ...args], {
    ...process.env,
    PORT: String(settings.port),
    COUNCIL: settings.council,
    PATH: [dirname(node), process.env.PATH].join(process.platform === 'win32' ? ';' : ':'),
    ASTRO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  });
}
