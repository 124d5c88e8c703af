import { StoreFault, type Dialect } from './database.ts';

/**
 * How the tables came to be what they are, in order: each is run once, and none is changed once it has
 * been published. What is deleted stays in the counts of its month, with nothing of what was said.
 */
export const MIGRATIONS: readonly Readonly<Record<Dialect, string>>[] = [
  {
    sqlite: `${tables('INTEGER PRIMARY KEY AUTOINCREMENT')}
CREATE TRIGGER feedback_deleted AFTER DELETE ON feedback BEGIN ${countDeleted()} END;`,
    postgres: `${tables('integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY')}
CREATE FUNCTION feedback_count_deleted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${countDeleted()} RETURN NULL; END $$;
CREATE TRIGGER feedback_deleted AFTER DELETE ON feedback FOR EACH ROW EXECUTE FUNCTION feedback_count_deleted();`,
  },
];

/** A program that knows less than the one that made the tables must leave them alone. */
export function refuseNewer(version: number): void {
  if (version <= MIGRATIONS.length) return;
  throw new StoreFault(`The tables are of version ${version} and this program knows ${MIGRATIONS.length}: use the newer program.`);
}

function tables(id: string): string {
  return `
CREATE TABLE feedback (
  id ${id},
  reference text NOT NULL UNIQUE,
  received_on text NOT NULL,
  delete_after text NOT NULL,
  kind text NOT NULL,
  locale text NOT NULL,
  about text NOT NULL,
  feeling text NOT NULL,
  problem text NOT NULL,
  words text NOT NULL,
  matters text NOT NULL,
  change text NOT NULL,
  reply text NOT NULL,
  answered_on text,
  noticed integer NOT NULL DEFAULT 0,
  claimed_in_minute integer NOT NULL DEFAULT 0
);
CREATE INDEX feedback_received_on ON feedback (received_on);
CREATE INDEX feedback_delete_after ON feedback (delete_after);
CREATE INDEX feedback_unnoticed ON feedback (noticed) WHERE noticed = 0;
CREATE TABLE feedback_deleted_count (
  month text NOT NULL,
  kind text NOT NULL,
  feeling text NOT NULL,
  problem text NOT NULL,
  messages integer NOT NULL,
  PRIMARY KEY (month, kind, feeling, problem)
);
CREATE TABLE feedback_check (id integer PRIMARY KEY, checked text NOT NULL);`;
}

function countDeleted(): string {
  return `
INSERT INTO feedback_deleted_count (month, kind, feeling, problem, messages)
VALUES (substr(OLD.received_on, 1, 7), OLD.kind, OLD.feeling, OLD.problem, 1)
ON CONFLICT (month, kind, feeling, problem) DO UPDATE SET messages = feedback_deleted_count.messages + 1;`;
}
