/** The little that the store needs of a database, so that it is written once for both. */
export interface Database {
  readonly dialect: Dialect;
  /** Runs one statement as a transaction of its own. Places for values are `$1`, `$2` … */
  readonly query: (sql: string, values?: readonly Value[]) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
}

export type Dialect = 'sqlite' | 'postgres';
export type Value = string | number;
export type Row = Readonly<Record<string, unknown>>;

/** A fault whose message is plain, and says nothing of anybody. */
export class StoreFault extends Error {}
