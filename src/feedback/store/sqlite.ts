import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { StoreFault, type Database, type Row, type Statement } from './database.ts';
import { MIGRATIONS, refuseNewer } from './migrations.ts';

export interface SqlitePlace {
  readonly folder: string;
  /** The most the file may grow to, so that a flood of messages does not fill the disk for everything else. */
  readonly mostMegabytes: number;
}

/** The file of a folder. */
export const sqliteFile = (folder: string): string => join(folder, 'feedback.db');

const BUSY_MS = 5_000;
const PAGE_BYTES = 4_096;

/**
 * A database in a file of a folder; both are made when they are missing (not the folder above them), and the tables brought up to
 * date. It is opened when it is first asked, and again after a fault. What is asked at the same moment is
 * written to the disk together, because the disk is what takes time.
 */
export function sqliteDatabase(place: SqlitePlace): Database {
  const file = sqliteFile(place.folder);
  let connection: Connection | undefined;
  let wasThere = false;
  // SQLite takes an empty file for a new database, and nobody would notice that all messages are gone.
  let isEmptied = false;
  let waiting: Task[] = [];
  const forget = () => {
    connection?.database.close();
    connection = undefined;
  };
  const connected = () => {
    // What SQLite writes into a file that has been deleted or replaced would be lost, and it would not notice.
    if (connection !== undefined && !isStillThere(connection)) forget();
    if (wasThere) {
      const size = statSync(file, { throwIfNoEntry: false })?.size;
      if (size === undefined) throw new StoreFault('The file of the database is gone.');
      isEmptied ||= size === 0;
    }
    if (isEmptied) {
      // Not closed: that would write what is left in the log over what there is.
      connection = undefined;
      throw new StoreFault('The file of the database has been emptied: put a copy in its place, and start the server again.');
    }
    connection ??= open(file, place);
    wasThere = true;
    return connection.database;
  };
  const runWaiting = () => {
    const tasks = waiting;
    waiting = [];
    try {
      for (const settle of runTogether(connected(), tasks)) settle();
    } catch (fault) {
      forget();
      for (const { reject } of tasks) reject(fault);
    }
  };
  return {
    dialect: 'sqlite',
    query: (statement) =>
      new Promise((resolve, reject) => {
        waiting.push({ statement, resolve, reject });
        if (waiting.length === 1) setImmediate(runWaiting);
      }),
    close: () => {
      forget();
      return Promise.resolve();
    },
  };
}

interface Connection {
  readonly database: DatabaseSync;
  /** The files it has open, and which files those are. */
  readonly files: readonly { readonly file: string; readonly identity: string | undefined }[];
}

function open(file: string, { folder, mostMegabytes }: SqlitePlace): Connection {
  // Only the account that the server runs under may read what people wrote.
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  const isNew = !existsSync(file);
  // Asked for only now, so that an old Node comes as far as to say that it is too old.
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
  const database = new DatabaseSync(file, { timeout: BUSY_MS });
  try {
    if (isNew) chmodSync(file, 0o600);
    database.exec(`
      PRAGMA page_size = ${PAGE_BYTES};
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA fullfsync = ON;
      PRAGMA secure_delete = ON;
      PRAGMA max_page_count = ${Math.floor((mostMegabytes * 1024 * 1024) / PAGE_BYTES)};`);
    migrate(database);
    return { database, files: [file, `${file}-wal`].map((each) => ({ file: each, identity: identityOf(each) })) };
  } catch (fault) {
    database.close();
    throw fault;
  }
}

interface Task {
  readonly statement: Statement;
  readonly resolve: (rows: readonly Row[]) => void;
  readonly reject: (fault: unknown) => void;
}

/**
 * Runs tasks in one transaction; one that fails does not keep the others from theirs.
 * @returns how to tell each of its end, now that all is on the disk
 * @throws when nothing was written
 */
function runTogether(database: DatabaseSync, tasks: readonly Task[]): readonly (() => void)[] {
  database.exec('BEGIN IMMEDIATE');
  const ends = tasks.map((task) => runOne(database, task));
  database.exec('COMMIT');
  if (tasks.some(({ statement }) => statement.forgets)) emptyLog(database);
  return ends;
}

/** What has been written stays written when this fails: the next statement that takes something away tries again. */
function emptyLog(database: DatabaseSync): void {
  try {
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // A full disk, or another program that reads: no reason to say that nothing was written.
  }
}

function runOne(database: DatabaseSync, { statement: { sql, values = [] }, resolve, reject }: Task): () => void {
  database.exec('SAVEPOINT task');
  try {
    const rows = database.prepare(sql.replaceAll('$', '?')).all(...values);
    database.exec('RELEASE task');
    return () => { resolve(rows); };
  } catch (fault) {
    // After some faults, such as a full disk, SQLite has undone the whole transaction by itself.
    if (!database.isTransaction) throw fault;
    database.exec('ROLLBACK TO task; RELEASE task');
    return () => { reject(fault); };
  }
}

/** Takes the lock of writers first, so that of several servers that start at once one changes the tables. */
function migrate(database: DatabaseSync): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
    refuseNewer(version);
    for (const { sqlite } of MIGRATIONS.slice(version)) database.exec(sqlite);
    // Written also when nothing changes: so the log of writes is there from now on, and can be watched.
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`);
  } catch (fault) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw fault;
  }
}

function isStillThere({ files }: Connection): boolean {
  return files.every(({ file, identity }) => identityOf(file) === identity);
}

function identityOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false, bigint: true });
  return found === undefined ? undefined : `${found.dev}:${found.ino}`;
}
