import { Pool, type ClientBase, type PoolClient } from 'pg';
import { StoreFault, type Database, type Row } from './database.ts';
import { MIGRATIONS, refuseNewer } from './migrations.ts';

/** A person waits for the answer: after this long we say that it is our fault, and what to do instead. */
const PATIENCE_MS = 5_000;
const CONNECTIONS = 5;

/** Any number, as long as no other program locks by it. */
export const MIGRATION_LOCK = 4_290_153;

/** A database of a Postgres server. It is connected to, and its tables brought up to date, when it is first asked. */
export function postgresDatabase(url: string): Database {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    keepAlive: true,
    onConnect: acknowledgeOnlyWhatIsDurable,
  });
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the program.
  pool.on('error', () => undefined);
  let migrated: Promise<void> | undefined;
  return {
    dialect: 'postgres',
    query: async ({ sql, values = [] }) => {
      migrated ??= inTransaction(pool, migrate);
      await migrated.catch((fault: unknown) => {
        migrated = undefined;
        throw fault;
      });
      return (await pool.query<Row>(sql, [...values])).rows;
    },
    close: () => pool.end(),
  };
}

/** A hosted database may be set to acknowledge sooner. The pool waits for what this gives, whatever its types say. */
function acknowledgeOnlyWhatIsDurable(client: ClientBase): unknown {
  return client.query('SET synchronous_commit = on');
}

/** Under a lock, so that of several servers that start at once one changes the tables, and the others wait. */
async function migrate(client: PoolClient): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
  const { rows: settings } = await client.query<Row>('SHOW server_encoding');
  if (settings[0]?.['server_encoding'] !== 'UTF8') throw new StoreFault('The database has to be made with the encoding UTF8, or it cannot keep every language.');
  await client.query('CREATE TABLE IF NOT EXISTS feedback_version (version integer NOT NULL)');
  const { rows } = await client.query<Row>('SELECT version FROM feedback_version');
  const version = Number(rows[0]?.['version'] ?? 0);
  refuseNewer(version);
  if (version === MIGRATIONS.length) return;
  for (const { postgres } of MIGRATIONS.slice(version)) await client.query(postgres);
  await client.query('DELETE FROM feedback_version');
  await client.query('INSERT INTO feedback_version (version) VALUES ($1)', [MIGRATIONS.length]);
}

async function inTransaction(pool: Pool, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  // A connection that breaks is told of by the query that runs; without a listener it would end the program.
  const listen = () => undefined;
  client.on('error', listen);
  try {
    await client.query('BEGIN');
    await work(client);
    await client.query('COMMIT');
    client.off('error', listen);
    client.release();
  } catch (fault) {
    // The server undoes what a closed connection has left unfinished.
    client.release(true);
    throw fault;
  }
}
