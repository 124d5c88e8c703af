/** The little that the store needs of a database, so that it is written once for both. */
export interface Database {
  readonly dialect: Dialect;
  /** Runs one statement as a transaction of its own. */
  readonly query: (statement: Statement) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
}

export interface Statement {
  /** Places for values are `$1`, `$2` … */
  readonly sql: string;
  readonly values?: readonly Value[];
  /** It takes away what somebody wrote, which must not live on in the database's log of writes. */
  readonly forgets?: true;
}

export type Dialect = 'sqlite' | 'postgres';
export type Value = string | number;
export type Row = Readonly<Record<string, unknown>>;

/** A fault whose message is plain, and says nothing of anybody. */
export class StoreFault extends Error {}
