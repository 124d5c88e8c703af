import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { wordTree } from '../i18n/translator.ts';
import type { CheckerWords } from './checker.ts';
import type { SiteContext } from './site.ts';

/** Words of the entitlement pages that the checker shows too. Only these travel to the phone. */
const SHARED_WITH_ENTRY = [
  'howMuch',
  'perOnce',
  'perWeek',
  'perMonth',
  'perYear',
  'perCourse',
  'atLeast',
  'upTo',
  'exactly',
  'since',
  'varies',
  'beingChecked',
  'howToAsk',
  'message',
  'messageHint',
  'copy',
  'copied',
  'copyFailed',
  'refused',
  'route',
  'complainLink',
] as const;
export type SharedWithEntry = (typeof SHARED_WITH_ENTRY)[number];

/** The words the checker needs, ready made: the council's name filled in, a missing translation in English. */
export function checkerWords({ tag, offer }: SiteContext): CheckerWords {
  const tree = (key: string) => withFallback(wordTree(tag, key), wordTree(SOURCE_LOCALE, key)) as Record<string, unknown>;
  const { page: _shownOnTheServer, ...checker } = tree('checker');
  const entry = tree('entry');
  const words = {
    ...checker,
    entry: Object.fromEntries(SHARED_WITH_ENTRY.map((key) => [key, entry[key]])),
    role: tree('role'),
  };
  return JSON.parse(JSON.stringify(words).replaceAll('{{council}}', inJson(offer.council.shortName))) as CheckerWords;
}

function withFallback(own: unknown, english: unknown): unknown {
  if (!isTree(own) || !isTree(english)) return own ?? english;
  const keys = [...new Set([...Object.keys(english), ...Object.keys(own)])];
  return Object.fromEntries(keys.map((key) => [key, withFallback(own[key], english[key])]));
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The text as it stands between the quotes of a JSON string. */
function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
