import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Client } from 'pg';
import { describe, expect, test, vi } from 'vitest';
import { faultName } from '../../src/feedback/fault.ts';
import { openStore } from '../../src/feedback/store/open-store.ts';
import { MIGRATION_LOCK } from '../../src/feedback/store/postgres.ts';
import { message } from '../support/feedback.ts';
import { NO_POSTGRES, postgres } from './support/places.ts';

const nameOfFault = (work: Promise<unknown>) => work.then(() => 'no fault', faultName);

describe.skipIf(NO_POSTGRES)('a database that goes away', () => {
  test('is a fault, and is used again when it comes back', async () => {
    const { env } = await postgres.empty();
    const line = await lineTo(new URL(env['DATABASE_URL'] ?? ''));
    const store = openStore({ kind: 'postgres', url: line.url });
    await store.add(message({ text: 'first' }));
    line.cut();
    expect(await nameOfFault(store.add(message()))).not.toBe('no fault');
    expect(await nameOfFault(store.check())).not.toBe('no fault');
    await line.mend();
    await store.add(message({ text: 'second' }));
    expect(await store.list()).toMatchObject([{ text: 'first' }, { text: 'second' }]);
    await store.close();
    line.cut();
  });

  test('while tables are looked at is a fault of that one question, and the program goes on', async () => {
    const { env } = await postgres.empty();
    const other = new Client({ connectionString: env['DATABASE_URL'] });
    await other.connect();
    await other.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const line = await lineTo(new URL(env['DATABASE_URL'] ?? ''));
    const store = openStore({ kind: 'postgres', url: line.url });
    const added = nameOfFault(store.add(message()));
    await vi.waitUntil(async () => (await other.query("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")).rowCount === 1);
    line.cut();
    expect(await added).not.toBe('no fault');
    await other.end();
    await line.mend();
    expect(await nameOfFault(store.add(message()))).toBe('no fault');
    await store.close();
    line.cut();
  });

  test('that was never there is a fault', async () => {
    const store = openStore({ kind: 'postgres', url: 'postgres://nobody@127.0.0.1:1/none' });
    expect(await nameOfFault(store.add(message()))).toBe('ECONNREFUSED');
    await store.close();
  });

  test('that takes connections and says nothing is a fault after a few seconds', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const store = openStore({ kind: 'postgres', url: `postgres://nobody@127.0.0.1:${(silent.address() as AddressInfo).port}/none` });
    expect(await nameOfFault(store.add(message()))).not.toBe('no fault');
    await store.close();
    silent.close();
  });
});

/** A line to a database that can be cut. */
async function lineTo(url: URL) {
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  let port = 0;
  const mend = async () => {
    server = createServer((near) => {
      const far = connect(Number(url.port || 5432), url.hostname);
      for (const [from, to] of [[near, far], [far, near]] as const) {
        sockets.add(from);
        from.on('error', () => to.destroy()).on('close', () => sockets.delete(from)).pipe(to);
      }
    }).listen(port, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  };
  await mend();
  const near = new URL(url);
  near.host = `127.0.0.1:${port}`;
  return {
    url: near.href,
    mend,
    cut: () => {
      server?.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
