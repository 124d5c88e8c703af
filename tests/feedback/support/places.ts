import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { StorePlace } from '../../../src/feedback/settings.ts';

/** A kind of place that feedback is kept in, and how to make an empty one of it. */
export interface PlaceKind {
  readonly name: string;
  readonly empty: () => Promise<Place>;
}

export interface Place {
  readonly place: StorePlace;
  /** The environment by which a server finds it. */
  readonly env: NodeJS.ProcessEnv;
  readonly remove: () => Promise<void>;
}

const { TEST_DATABASE_URL } = process.env;

/** Why the tests of Postgres are skipped; `undefined` when there is one. */
export const NO_POSTGRES = TEST_DATABASE_URL === undefined;

const sqlite: PlaceKind = {
  name: 'SQLite',
  empty: () => {
    const folder = mkdtempSync(join(tmpdir(), 'feedback-'));
    return Promise.resolve({
      place: { kind: 'sqlite', folder, mostMegabytes: 500 },
      env: { FEEDBACK_FOLDER: folder },
      remove: () => Promise.resolve(),
    });
  },
};

/** In a schema of its own, so that nothing else in the database is touched. */
export const postgres: PlaceKind = {
  name: 'Postgres',
  empty: async () => {
    const schema = `feedback_test_${process.pid}_${made++}`;
    await run(`CREATE SCHEMA ${schema}`);
    const url = new URL(TEST_DATABASE_URL ?? '');
    url.searchParams.set('options', `-csearch_path=${schema}`);
    return {
      place: { kind: 'postgres', url: url.href },
      env: { DATABASE_URL: url.href },
      remove: () => run(`DROP SCHEMA ${schema} CASCADE`),
    };
  },
};

let made = 0;

/** Everything that holds for one must hold for the other. */
export const PLACE_KINDS: readonly (PlaceKind & { readonly isMissing: boolean })[] = [
  { ...sqlite, isMissing: false },
  { ...postgres, isMissing: NO_POSTGRES },
];

async function run(sql: string): Promise<void> {
  const client = new Client({ connectionString: TEST_DATABASE_URL });
  await client.connect();
  await client.query(sql);
  await client.end();
}
