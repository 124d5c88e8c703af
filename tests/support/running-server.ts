import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The program of a build, running as it would on a host. */
export interface RunningServer {
  /** Without a slash at its end. */
  readonly address: string;
  readonly process: ChildProcess;
  /** All that it has printed. */
  readonly printed: () => string;
  /** Asks it to end, and waits until it has. @returns its exit code */
  readonly stop: () => Promise<number | null>;
  /** Ends it at once, as a power cut would. */
  readonly kill: () => Promise<void>;
}

/** The program of a build from its first moment, when it may not serve yet. */
export interface LaunchedServer extends Omit<RunningServer, 'address'> {
  /** Fails when it ends before it serves. */
  readonly address: Promise<string>;
}

/** Starts the server of a build as `launchServer` does, and waits until it serves. */
export function startServer(program: string, env: NodeJS.ProcessEnv = {}): Promise<RunningServer> {
  return untilItServes(launchServer(program, env));
}

export async function untilItServes(server: LaunchedServer): Promise<RunningServer> {
  return { ...server, address: await server.address };
}

/**
 * Starts the server of a build on a free port, in an empty folder that is gone when it ends, with nothing
 * of our environment but what is given: so it shows what it needs.
 */
export function launchServer(program: string, env: NodeJS.ProcessEnv = {}): LaunchedServer {
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  const child = spawn(process.execPath, [program], {
    cwd: folder,
    env: { PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  const ended = once(child, 'exit').then(([code]) => {
    rmSync(folder, { recursive: true, force: true });
    return code as number | null;
  });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return {
    address: addressIn(() => output, ended),
    process: child,
    printed: () => output,
    stop: () => end('SIGTERM'),
    kill: async () => {
      await end('SIGKILL');
    },
  };
}

async function addressIn(output: () => string, ended: Promise<number | null>): Promise<string> {
  for (;;) {
    const address = /The site is at (\S+)\//.exec(output())?.[1];
    if (address !== undefined) return address;
    const pause = new Promise<'waited'>((resolve) => setTimeout(resolve, 20, 'waited'));
    if ((await Promise.race([ended, pause])) !== 'waited') throw new Error(`The server did not start:\n${output()}`);
  }
}
