import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { serverIn } from '../../../.tooling/site/build.ts';
import { launchServer, untilItServes, type LaunchedServer, type RunningServer } from '../../support/running-server.ts';
import { SITE_FOLDER } from '../../support/site-files.ts';

/** The build, carried to a place where there is nothing else: no packages, no content, no project. */
const carried = mkdtempSync(join(tmpdir(), 'built-'));
cpSync(join(SITE_FOLDER, '..'), carried, { recursive: true });
afterAll(() => rmSync(carried, { recursive: true, force: true }));

/** Whatever comes from one address is taken, unless something is said. */
const ALL_TAKEN = { FEEDBACK_PER_ADDRESS: '1000000' };

/** Starts the server of the build, which ends with its test at the latest. */
export function start(env: NodeJS.ProcessEnv = {}): Promise<RunningServer> {
  return untilItServes(launch(env));
}

/** The same, and does not wait until it serves. */
export function launch(env: NodeJS.ProcessEnv): LaunchedServer {
  const server = launchServer(serverIn(carried), { ...ALL_TAKEN, ...env });
  onTestFinished(server.kill);
  return server;
}
