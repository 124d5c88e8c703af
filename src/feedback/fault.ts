import { StoreFault } from './store/database.ts';

/** What the driver of Postgres says by itself, with no code and nothing of what was asked. */
const OF_THE_DRIVER: readonly string[] = [
  'Query read timeout',
  'timeout exceeded when trying to connect',
  'Connection terminated due to connection timeout',
  'Connection terminated unexpectedly',
  'Connection terminated',
];

/**
 * A fault in a few words that can stand in a log: its kind alone. The messages and details of databases and
 * mail servers can quote what people wrote, or addresses.
 */
export function faultName(fault: unknown): string {
  if (fault instanceof StoreFault) return fault.message;
  if (!(fault instanceof Error)) return 'unknown fault';
  const { errstr, code } = fault as { readonly errstr?: unknown; readonly code?: unknown };
  if (OF_THE_DRIVER.includes(fault.message)) return fault.message;
  const known = [errstr, code].find((each) => typeof each === 'string' || typeof each === 'number');
  return known === undefined ? fault.name : String(known);
}
