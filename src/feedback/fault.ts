import { StoreFault } from './store/database.ts';

/**
 * A fault in a few words that can stand in a log: its kind alone. The messages and details of databases and
 * mail servers can quote what people wrote, or addresses.
 */
export function faultName(fault: unknown): string {
  if (fault instanceof StoreFault) return fault.message;
  if (!(fault instanceof Error)) return 'unknown fault';
  const { errstr, code } = fault as { readonly errstr?: unknown; readonly code?: unknown };
  const known = [errstr, code].find((each) => typeof each === 'string' || typeof each === 'number');
  return known === undefined ? fault.name : String(known);
}
