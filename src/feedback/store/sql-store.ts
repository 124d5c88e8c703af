import type { KeptMessage } from '../message.ts';
import { newReference } from '../reference.ts';
import type { Database, Row, Statement, Value } from './database.ts';
import type { Change, FeedbackStore, MonthCount, Selection } from './store.ts';

/** A store over a database whose tables are there. */
export function sqlStore({ query, close }: Database): FeedbackStore {
  return {
    add: async (message) => {
      const values = COLUMNS.map(([column, name]) => [column, message[name]] as const);
      for (;;) {
        const reference = newReference();
        // Two references are alike about once in a hundred thousand million: then another is taken.
        const rows = await query({
          sql: `INSERT INTO feedback (reference, ${values.map(([column]) => column).join(', ')})
           VALUES (${['', ...values].map((_, place) => `$${place + 1}`).join(', ')})
           ON CONFLICT (reference) DO NOTHING RETURNING id`,
          values: [reference, ...values.map(([, value]) => value)],
        });
        if (rows.length === 1) return reference;
      }
    },
    list: async (which = {}) => {
      const { where, values } = conditions(which);
      return (await query({ sql: `SELECT * FROM feedback ${where} ORDER BY id`, values })).map(keptMessage);
    },
    change: async (change) => {
      const { sql, ...how } = statement(change);
      return (await query({ sql: `${sql} RETURNING id`, ...how })).map(({ id }) => Number(id)).sort((a, b) => a - b);
    },
    count: async () => (await query({ sql: COUNTS })).map(monthCount),
    check: async () => {
      await query({
        sql: 'INSERT INTO feedback_check (id, checked) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET checked = excluded.checked',
        values: [AS_LONG_AS_A_MESSAGE],
      });
      await query({ sql: 'DELETE FROM feedback_check' });
    },
    close,
  };
}

/** The columns of a new message and the names of what they hold. `text` is the name of a type in SQL. */
const COLUMNS = [
  ['received_on', 'receivedOn'],
  ['delete_after', 'deleteAfter'],
  ['kind', 'kind'],
  ['locale', 'locale'],
  ['about', 'about'],
  ['feeling', 'feeling'],
  ['problem', 'problem'],
  ['words', 'text'],
  ['matters', 'matters'],
  ['change', 'change'],
  ['reply', 'reply'],
] as const;

/** So long a server that took messages for a notice may need to send it. Then it has ended in the middle, and another takes them. */
const CLAIM_MINUTES = 10;

/** A little would fit where there is no room for a message. */
const AS_LONG_AS_A_MESSAGE = 'x'.repeat(16_384);

const COUNTS = `
SELECT month, kind, feeling, problem, CAST(sum(messages) AS integer) AS messages
FROM (
  SELECT substr(received_on, 1, 7) AS month, kind, feeling, problem, count(*) AS messages
  FROM feedback GROUP BY 1, 2, 3, 4
  UNION ALL SELECT month, kind, feeling, problem, messages FROM feedback_deleted_count
) AS counted
GROUP BY month, kind, feeling, problem ORDER BY month, kind, feeling, problem`;

function statement(change: Change): Statement {
  switch (change.do) {
    case 'answer':
      return {
        sql: `UPDATE feedback SET answered_on = $1, reply = '' WHERE ${among(change.ids, 2)}`,
        values: [change.on, ...change.ids],
        forgets: true,
      };
    case 'delete':
      return { sql: `DELETE FROM feedback WHERE ${among(change.ids, 1)}`, values: change.ids, forgets: true };
    case 'delete-received-before':
      return { sql: 'DELETE FROM feedback WHERE received_on < $1', values: [change.day], forgets: true };
    case 'delete-expired':
      return { sql: 'DELETE FROM feedback WHERE delete_after < $1', values: [change.today], forgets: true };
    case 'claim-for-notice':
      return {
        sql: 'UPDATE feedback SET claimed_in_minute = $1 WHERE noticed = 0 AND (claimed_in_minute = 0 OR claimed_in_minute <= $2)',
        values: [change.minute, change.minute - CLAIM_MINUTES],
      };
    case 'noticed':
      // The minute goes too: a message has a day, and no time.
      return { sql: `UPDATE feedback SET noticed = 1, claimed_in_minute = 0 WHERE ${among(change.ids, 1)}`, values: change.ids };
    case 'return-from-notice':
      return { sql: `UPDATE feedback SET claimed_in_minute = 0 WHERE ${among(change.ids, 1)}`, values: change.ids };
  }
}

function conditions({ from, to, isAnswered, named }: Selection): { readonly where: string; readonly values: readonly Value[] } {
  const values: Value[] = [];
  const place = (value: Value) => `$${values.push(value)}`;
  const terms = [
    ...(from === undefined ? [] : [`received_on >= ${place(from)}`]),
    ...(to === undefined ? [] : [`received_on <= ${place(to)}`]),
    ...(isAnswered === undefined ? [] : [`answered_on IS ${isAnswered ? 'NOT ' : ''}NULL`]),
    ...(named === undefined ? [] : [anyOf(named.map((name) => `CAST(id AS text) = ${place(name)} OR reference = ${place(name.toUpperCase())}`))]),
  ];
  return { where: terms.length === 0 ? '' : `WHERE ${terms.join(' AND ')}`, values };
}

function anyOf(terms: readonly string[]): string {
  return terms.length === 0 ? '1 = 0' : `(${terms.join(' OR ')})`;
}

/** A condition on the id, with places for the ids from a number on. */
function among(ids: readonly number[], from: number): string {
  return ids.length === 0 ? '1 = 0' : `id IN (${ids.map((_, place) => `$${from + place}`).join(', ')})`;
}

function keptMessage(row: Row): KeptMessage {
  const message = Object.fromEntries(COLUMNS.map(([column, name]) => [name, row[column]]));
  // What was written through `add` is read back as it was.
  return {
    ...(message as unknown as KeptMessage),
    id: Number(row['id']),
    reference: String(row['reference']),
    answeredOn: typeof row['answered_on'] === 'string' ? row['answered_on'] : undefined,
  };
}

function monthCount(row: Row): MonthCount {
  const text = (column: string) => String(row[column]);
  return {
    month: text('month'),
    kind: text('kind'),
    feeling: text('feeling'),
    problem: text('problem'),
    count: Number(row['messages']),
  };
}
