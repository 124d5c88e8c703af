import { Client } from 'pg';
import { onTestFinished } from 'vitest';
import type { StorePlace } from '../../../src/feedback/settings.ts';
import { emptyFolder } from '../../support/empty-store.ts';

/** A kind of place that feedback is kept in. */
export interface PlaceKind {
  readonly name: string;
  /** Makes an empty one, that is gone when its test has ended, however it ends. */
  readonly empty: () => Promise<Place>;
}

export interface Place {
  readonly place: StorePlace;
  /** The environment by which a server finds it. */
  readonly env: NodeJS.ProcessEnv;
}

const { TEST_DATABASE_URL } = process.env;

/** Why the tests of Postgres are skipped; `undefined` when there is one. */
export const NO_POSTGRES = TEST_DATABASE_URL === undefined;

const sqlite: PlaceKind = {
  name: 'SQLite',
  empty: () => {
    const folder = emptyFolder();
    return Promise.resolve({ place: { kind: 'sqlite', folder, mostMegabytes: 500 }, env: { FEEDBACK_FOLDER: folder } });
  },
};

/** In a schema of its own, so that nothing else in the database is touched. */
export const postgres: PlaceKind = {
  name: 'Postgres',
  empty: async () => {
    const schema = `feedback_test_${process.pid}_${made++}`;
    await run(`CREATE SCHEMA ${schema}`);
    onTestFinished(() => run(`DROP SCHEMA ${schema} CASCADE`));
    const url = new URL(TEST_DATABASE_URL ?? '');
    url.searchParams.set('options', `-csearch_path=${schema}`);
    return { place: { kind: 'postgres', url: url.href }, env: { DATABASE_URL: url.href } };
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
