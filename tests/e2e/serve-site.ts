import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serverIn } from '../../.tooling/site/build.ts';
import { serveSite } from '../../src/server/serve.ts';
import { startServer } from '../support/running-server.ts';
import { SITE_FOLDER } from '../support/site-files.ts';

/** Serves the built site on a free port for the whole run, with the program that a host would run. */
export default async function serveForTests(): Promise<() => Promise<unknown>> {
  const { address, stop } = await serve();
  process.env.SITE_ADDRESS = address;
  return stop;
}

function serve(): Promise<{ readonly address: string; readonly stop: () => Promise<unknown> }> {
  const server = serverIn(join(SITE_FOLDER, '..'));
  // Every browser of the run comes from one address.
  if (existsSync(server)) return startServer(server, { FEEDBACK_PER_ADDRESS: '100000' });
  return serveSite({ folder: SITE_FOLDER });
}
