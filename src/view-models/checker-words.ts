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
] as const;
export type SharedWithEntry = (typeof SHARED_WITH_ENTRY)[number];

/** The words the checker puts together. Those that stand on the page as they are do not travel twice. */
export function checkerWords({ tag, offer }: SiteContext): CheckerWords {
  const tree = (key: string) => wordTree(tag, key) as Record<string, unknown>;
  const { page: _page, question: _question, status: _status, ...checker } = tree('checker');
  const entry = tree('entry');
  const words = {
    ...checker,
    entry: Object.fromEntries(SHARED_WITH_ENTRY.map((key) => [key, entry[key]])),
    role: tree('role'),
  };
  const council = JSON.stringify(offer.council.shortName).slice(1, -1);
  return JSON.parse(JSON.stringify(words).replaceAll('{{council}}', council)) as CheckerWords;
}
