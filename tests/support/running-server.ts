import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
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

/**
 * Starts the server of a build on a free port, in an empty folder, with nothing of our environment but
 * what is given: so it shows what it needs.
 */
export async function startServer(program: string, env: NodeJS.ProcessEnv = {}): Promise<RunningServer> {
  const child = spawn(process.execPath, [program], {
    cwd: mkdtempSync(join(tmpdir(), 'server-')),
    env: { PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return {
    address: await addressIn(() => output, ended),
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
