import type { Day } from '../domain/day.ts';
import { councilIds } from './reading/read-files.ts';
import { isDay } from './schemas/day.ts';

/** The settings of a build, taken from the environment. */
export type Setting<T> =
  | { readonly kind: 'set'; readonly value: T }
  | { readonly kind: 'wrong'; readonly message: string };

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_COUNCIL = 'exampleshire';

/** The council to build: `COUNCIL`, or exampleshire. The error names the councils that exist. */
export function councilFromEnv(env: Environment, contentDir = 'content'): Setting<string> {
  const wanted = env['COUNCIL'] || DEFAULT_COUNCIL;
  const existing = councilIds(contentDir);
  if (existing.includes(wanted)) return { kind: 'set', value: wanted };
  const list = existing.length === 0 ? 'none' : existing.join(', ');
  return { kind: 'wrong', message: `COUNCIL=${wanted}: there is no content/councils/${wanted}/council.yaml. Councils that exist: ${list}.` };
}

/** The day the portal speaks for: `AS_OF`, or today in England. */
export function asOfFromEnv(env: Environment, now = new Date()): Setting<Day> {
  const wanted = env['AS_OF'] || todayInEngland(now);
  if (isDay(wanted)) return { kind: 'set', value: wanted };
  return { kind: 'wrong', message: `AS_OF=${wanted}: this is not a day. Write year-month-day, like AS_OF=2027-04-01.` };
}

/** Today by the clocks of England, whatever the clock of the machine. */
function todayInEngland(now: Date): string {
  // Swedish writes dates as year-month-day.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' }).format(now);
}
