import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from '../bootstrap/child.mjs';
import { problem } from '../bootstrap/problem.mjs';
import { installDebianPackages } from './debian.ts';

/**
 * Runs work with a Postgres to test on: the one of DATABASE_URL, or one of its own that is started here,
 * installed first if need be, and gone afterwards. Says which one it is. Without one the tests that need it
 * are counted as skipped; in CI that is a fault.
 */
export async function withPostgres<T>(work: (env: NodeJS.ProcessEnv) => Promise<T>): Promise<T> {
  const { DATABASE_URL: given } = process.env;
  if (given !== undefined && given !== '') {
    console.log('Testing with the Postgres of DATABASE_URL, in a schema of its own that is dropped afterwards.');
    return work({ TEST_DATABASE_URL: given, DATABASE_URL: undefined });
  }
  const programs = findPrograms() ?? (await installFromDebian());
  if (programs === undefined) {
    const sentence = 'There is no Postgres to test with, and none could be installed: install PostgreSQL, or give the address of one as DATABASE_URL.';
    if (isInCi()) throw problem(sentence);
    console.log(`${sentence} The tests that need one are skipped.`);
    return work({});
  }
  return withOwn(programs, work);
}

/** CI= and CI=false say that this is none. */
function isInCi(): boolean {
  return !['', 'false', '0'].includes(process.env.CI ?? '');
}

async function withOwn<T>(programs: string, work: (env: NodeJS.ProcessEnv) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const account = await accountToRunAs();
  if (account !== undefined) chownSync(folder, account.uid, account.gid);
  const data = join(folder, 'data');
  try {
    await runAs(account, join(programs, 'initdb'), ['--pgdata', data, '--username', 'tester', '--auth', 'trust', '--encoding', 'UTF8', '--no-locale']);
    const port = await freePort();
    const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`];
    const server = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap((each) => ['-c', each])], { ...account, stdio: 'ignore' });
    const ended = once(server, 'exit');
    try {
      await untilReady(programs, port);
      console.log(`Testing with the Postgres of ${programs}, on port ${port}, with a data folder of its own.`);
      return await work({ TEST_DATABASE_URL: `postgres://tester@127.0.0.1:${port}/postgres` });
    } finally {
      // Asked to stop at once: there is nobody whose work it should wait for.
      server.kill('SIGINT');
      await ended;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Postgres refuses to run as root. */
async function accountToRunAs(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = await Promise.all(['-u', '-g'].map(async (option) => Number((await run('id', [option, 'postgres'])).output)));
  if (uid !== undefined && gid !== undefined && uid > 0) return { uid, gid };
  throw problem('Postgres does not run as root, and there is no account "postgres": run the tests as another user, or give a database as DATABASE_URL.');
}

async function runAs(account: Account | undefined, program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, [...args], { ...account, stdio: 'ignore' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw problem(`${program} failed, so there is no Postgres to test with: give the address of one as DATABASE_URL.`);
}

async function untilReady(programs: string, port: number): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    const { code } = await run(join(programs, 'pg_isready'), ['--host', '127.0.0.1', '--port', String(port)]);
    if (code === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw problem('The Postgres to test with did not start within 30 seconds.');
}

/** The folder with the programs of the newest Postgres that is here. */
function findPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
  return places.find((place) => ['initdb', 'postgres', 'pg_isready'].every((name) => existsSync(join(place, name))));
}

async function installFromDebian(): Promise<string | undefined> {
  await installDebianPackages(['postgresql'], "There is no Postgres here: installing Debian's postgresql package …");
  return findPrograms();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
