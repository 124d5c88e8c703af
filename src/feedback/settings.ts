import { resolve } from 'node:path';
import { given, wholeNumber, type Environment } from './environment.ts';

/** How feedback is kept and told, from the environment of the server. */
export interface FeedbackSettings {
  readonly place: StorePlace;
  /** The most messages from one address in ten minutes. */
  readonly perAddress: number;
  readonly notice: NoticeSettings | undefined;
}

export type StorePlace =
  | { readonly kind: 'sqlite'; readonly folder: string; readonly mostMegabytes: number }
  | { readonly kind: 'postgres'; readonly url: string };

export interface NoticeSettings {
  readonly to: Addresses;
  /** At least so long between two notices. */
  readonly everyMinutes: number;
  readonly way: NoticeWay;
}

/** E-mail addresses. */
export type Addresses = readonly [string, ...string[]];

export type NoticeWay =
  | { readonly kind: 'smtp'; readonly url: string; readonly from: string }
  | { readonly kind: 'govuk-notify'; readonly key: string; readonly template: string; readonly api: string | undefined };

/** Where SQLite keeps its file, unless FEEDBACK_FOLDER says otherwise: from the folder the server is started in. */
const FOLDER = '.feedback';

/** @throws a plain sentence when a value cannot be used */
export function readFeedbackSettings(env: Environment): FeedbackSettings {
  return {
    place: readStorePlace(env),
    perAddress: wholeNumber(env, 'FEEDBACK_PER_ADDRESS', { usual: 30, least: 1, most: 1_000_000 }),
    notice: noticeIn(env),
  };
}

/** Where feedback is kept, for the command of staff. @throws a plain sentence when a value cannot be used */
export function readStorePlace(env: Environment): StorePlace {
  const url = given(env, 'DATABASE_URL');
  if (url === undefined) {
    const folder = resolve(given(env, 'FEEDBACK_FOLDER') ?? FOLDER);
    return { kind: 'sqlite', folder, mostMegabytes: wholeNumber(env, 'FEEDBACK_MOST_MEGABYTES', { usual: 500, least: 1, most: 1_000_000 }) };
  }
  if (/^postgres(?:ql)?:\/\//.test(url)) return { kind: 'postgres', url };
  throw new Error('DATABASE_URL is not the address of a Postgres database: write postgres://user:password@host/database, or leave it out to keep feedback in a file.');
}

function noticeIn(env: Environment): NoticeSettings | undefined {
  const text = given(env, 'FEEDBACK_NOTICE_TO');
  if (text === undefined) {
    const way = ['SMTP_URL', 'NOTIFY_API_KEY'].find((name) => given(env, name) !== undefined);
    if (way === undefined) return undefined;
    throw new Error(`${way} is set, and nobody is told: write who, as FEEDBACK_NOTICE_TO=<e-mail address>, or leave ${way} out.`);
  }
  const to = addressesIn(text);
  return { to, everyMinutes: wholeNumber(env, 'FEEDBACK_NOTICE_MINUTES', { usual: 60, least: 1, most: 10_080 }), way: wayIn(env, to) };
}

function addressesIn(text: string): Addresses {
  const [first = '', ...others] = text.split(',').map((each) => each.trim());
  const addresses: Addresses = [first, ...others];
  const wrong = addresses.find((each) => !/^[^\s@<>]+@[^\s@<>]+$/.test(each));
  if (wrong === undefined) return addresses;
  throw new Error(`FEEDBACK_NOTICE_TO is "${text}", and "${wrong}" is not an e-mail address: write one, or more with commas between them.`);
}

function wayIn(env: Environment, [firstAddress]: Addresses): NoticeWay {
  const [url, key, template] = [given(env, 'SMTP_URL'), given(env, 'NOTIFY_API_KEY'), given(env, 'NOTIFY_TEMPLATE_ID')];
  if (key !== undefined && template !== undefined) return { kind: 'govuk-notify', key, template, api: given(env, 'NOTIFY_API_URL') };
  if (url !== undefined && /^smtps?:\/\//.test(url)) return { kind: 'smtp', url, from: given(env, 'FEEDBACK_NOTICE_FROM') ?? firstAddress };
  throw new Error('FEEDBACK_NOTICE_TO needs a way to send: set SMTP_URL (smtp://user:password@host:587), or NOTIFY_API_KEY and NOTIFY_TEMPLATE_ID.');
}
