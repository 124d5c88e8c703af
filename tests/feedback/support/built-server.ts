import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverIn } from '../../../.tooling/site/build.ts';
import { launchServer, startServer, type LaunchedServer, type RunningServer } from '../../support/running-server.ts';
import { SITE_FOLDER } from '../../support/site-files.ts';

/** The build, carried to a place where there is nothing else: no packages, no content, no project. */
const carried = mkdtempSync(join(tmpdir(), 'built-'));
cpSync(join(SITE_FOLDER, '..'), carried, { recursive: true });

const running: RunningServer[] = [];

/** Whatever comes from one address is taken, unless something is said. */
const ALL_TAKEN = { FEEDBACK_PER_ADDRESS: '1000000' };

/** Starts the server of the build. */
export async function start(env: NodeJS.ProcessEnv = {}): Promise<RunningServer> {
  const server = await startServer(serverIn(carried), { ...ALL_TAKEN, ...env });
  running.push(server);
  return server;
}

/** Starts the server of the build, and does not wait until it serves. Whoever calls it ends it. */
export function launch(env: NodeJS.ProcessEnv): LaunchedServer {
  return launchServer(serverIn(carried), { ...ALL_TAKEN, ...env });
}

/** Ends every server that a test has left running. */
export async function stopAll(): Promise<void> {
  await Promise.all(running.splice(0).map((server) => server.kill()));
}
