import { resolve } from 'node:path';

/** How feedback is kept, told and deleted, from the environment of the server. */
export interface FeedbackSettings {
  readonly place: StorePlace;
  /** How many days a message is kept. */
  readonly keepDays: number;
  /** The most messages from one address in ten minutes. */
  readonly perAddress: number;
  readonly notice: NoticeSettings | undefined;
}

export type StorePlace =
  | { readonly kind: 'sqlite'; readonly folder: string; readonly mostMegabytes: number }
  | { readonly kind: 'postgres'; readonly url: string };

export interface NoticeSettings {
  /** Addresses, with commas between them. */
  readonly to: string;
  /** At least so long between two notices. */
  readonly everyMinutes: number;
  readonly way: NoticeWay;
}

export type NoticeWay =
  | { readonly kind: 'smtp'; readonly url: string; readonly from: string }
  | { readonly kind: 'govuk-notify'; readonly key: string; readonly template: string; readonly api: string | undefined };

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where SQLite keeps its file, unless FEEDBACK_FOLDER says otherwise: from the folder the server is started in. */
const FOLDER = '.feedback';

/** @throws a plain sentence when a value cannot be used */
export function readFeedbackSettings(env: Environment): FeedbackSettings {
  return {
    place: readStorePlace(env),
    keepDays: wholeNumber(env, 'FEEDBACK_KEEP_DAYS', 365, 1, 3_650),
    perAddress: wholeNumber(env, 'FEEDBACK_PER_ADDRESS', 30, 1, 1_000_000),
    notice: noticeIn(env),
  };
}

/** Where feedback is kept, for programs that only read it. @throws a plain sentence when a value cannot be used */
export function readStorePlace(env: Environment): StorePlace {
  const url = given(env, 'DATABASE_URL');
  if (url === undefined) {
    const folder = resolve(given(env, 'FEEDBACK_FOLDER') ?? FOLDER);
    return { kind: 'sqlite', folder, mostMegabytes: wholeNumber(env, 'FEEDBACK_MOST_MEGABYTES', 500, 1, 1_000_000) };
  }
  if (/^postgres(?:ql)?:\/\//.test(url)) return { kind: 'postgres', url };
  throw new Error('DATABASE_URL is not the address of a Postgres database: write postgres://user:password@host/database, or leave it out to keep feedback in a file.');
}

function noticeIn(env: Environment): NoticeSettings | undefined {
  const to = given(env, 'FEEDBACK_NOTICE_TO');
  if (to === undefined) return undefined;
  return { to, everyMinutes: wholeNumber(env, 'FEEDBACK_NOTICE_MINUTES', 60, 1, 10_080), way: wayIn(env, to) };
}

function wayIn(env: Environment, to: string): NoticeWay {
  const [url, key, template] = [given(env, 'SMTP_URL'), given(env, 'NOTIFY_API_KEY'), given(env, 'NOTIFY_TEMPLATE_ID')];
  if (key !== undefined && template !== undefined) return { kind: 'govuk-notify', key, template, api: given(env, 'NOTIFY_API_URL') };
  if (url !== undefined && /^smtps?:\/\//.test(url)) return { kind: 'smtp', url, from: given(env, 'FEEDBACK_NOTICE_FROM') ?? to };
  throw new Error('FEEDBACK_NOTICE_TO needs a way to send: set SMTP_URL (smtp://user:password@host:587), or NOTIFY_API_KEY and NOTIFY_TEMPLATE_ID.');
}

function wholeNumber(env: Environment, name: string, usual: number, least: number, most: number): number {
  const text = given(env, name);
  const number = text === undefined ? usual : Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Error(`${name} is "${text ?? ''}": write a whole number from ${least} to ${most}, such as ${name}=${usual}.`);
}

/** A variable that is set to nothing counts as not set. */
function given(env: Environment, name: string): string | undefined {
  const text = env[name]?.trim();
  return text === '' ? undefined : text;
}
