import { isDay, type Day } from '../domain/index.ts';
import { feedbackFromEnv, type FeedbackSetting } from './feedback-setting.ts';
import { loadDocument } from './reading/load-rows.ts';
import { councilIds, readFiles } from './reading/read-files.ts';
import { council, type CouncilData } from './schemas/council.ts';
import type { Setting } from './setting.ts';

/** What a build is made for. */
export interface BuildSettings {
  readonly council: CouncilData;
  /** The day the portal speaks for. */
  readonly asOf: Day;
  readonly feedback: FeedbackSetting;
}

interface Environment {
  readonly COUNCIL?: string | undefined;
  readonly AS_OF?: string | undefined;
  readonly FEEDBACK?: string | undefined;
}

const DEFAULT_COUNCIL = 'exampleshire';
export const CONTENT_DIR = 'content';

/** What this build is made for. @throws a plain sentence when one of the settings cannot be used */
export function readBuildSettings(env: Environment, contentDir = CONTENT_DIR): BuildSettings {
  const councilId = must(councilFromEnv(env, contentDir));
  return { council: must(councilSettings(councilId, contentDir)), asOf: must(asOfFromEnv(env)), feedback: must(feedbackFromEnv(env)) };
}

/** The id of the council to build: `COUNCIL`, or exampleshire. The error names the councils that exist. */
export function councilFromEnv(env: Environment, contentDir = CONTENT_DIR): Setting<string> {
  const wanted = given(env.COUNCIL) ?? DEFAULT_COUNCIL;
  const existing = councilIds(readFiles(contentDir));
  if (existing.includes(wanted)) return { kind: 'set', value: wanted };
  const list = existing.length === 0 ? 'none' : existing.join(', ');
  return {
    kind: 'wrong',
    message: `COUNCIL=${wanted}: there is no content/councils/${wanted}/council.yaml. Councils that exist: ${list}.`,
  };
}

/** The day the portal speaks for: `AS_OF`, or today. */
export function asOfFromEnv(env: Environment, today = todayInEngland()): Setting<Day> {
  const wanted = given(env.AS_OF) ?? today;
  if (isDay(wanted)) return { kind: 'set', value: wanted };
  return { kind: 'wrong', message: `AS_OF=${wanted}: this is not a day. Write year-month-day, like AS_OF=2027-04-01.` };
}

function councilSettings(councilId: string, contentDir: string): Setting<CouncilData> {
  const file = readFiles(contentDir).find(({ inside }) => inside === `councils/${councilId}/council.yaml`);
  const loaded = file === undefined ? undefined : loadDocument(file, council);
  const [row] = loaded?.rows ?? [];
  if (row !== undefined) return { kind: 'set', value: row.data };
  const [problem] = loaded?.problems ?? [];
  return { kind: 'wrong', message: `content/councils/${councilId}/council.yaml, line ${problem?.line ?? 1}: ${problem?.what ?? 'cannot be read'}` };
}

/** Today by the clocks of England, whatever the clock of the machine. */
export function todayInEngland(now = new Date()): Day {
  // Swedish writes dates as year-month-day.
  const written = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' }).format(now);
  if (!isDay(written)) throw new Error(`The clock of this machine says ${written}.`);
  return written;
}

/** A variable that is set to nothing counts as not set. */
function given(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

function must<T>(setting: Setting<T>): T {
  if (setting.kind === 'wrong') throw new Error(setting.message);
  return setting.value;
}
