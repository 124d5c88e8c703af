import type ui from '../../content/ui/en.json';
import { wordTree } from '../i18n/translator.ts';
import type { SentWords } from './checker.ts';
import type { SiteContext } from './site.ts';

/** Words of the entitlement pages that the checker puts together too. Only these travel to the phone. */
const SHARED_WITH_ENTRY = ['howMuch', 'since', 'beingChecked'] as const;
export type SharedWithEntry = (typeof SHARED_WITH_ENTRY)[number];

/** The dates that can matter, as they stand on the page: a heading, and what belongs under it. */
export const DATE_WORDS = [
  ['dateOfBirth'],
  ['care', 'from', 'to', 'shortBreaks'],
  ['nation'],
  ['home', 'movedIn', 'movedOut', 'brokeDown'],
  ['detained', 'detainedWhere', 'wentIn', 'cameOut', 'straightFromCare'],
  ['guardianship', 'orderMade', 'orderFromCare', 'orderCounts'],
  ['other', 'otherWhat'],
] as const;
export type DateWord = (typeof DATE_WORDS)[number][number];

/** All words of the checker's own, with the council's name filled in. */
export function checkerTree({ tag, offer }: SiteContext): typeof ui.checker {
  const council = JSON.stringify(offer.council.shortName).slice(1, -1);
  return JSON.parse(JSON.stringify(wordTree(tag, 'checker')).replaceAll('{{council}}', council)) as typeof ui.checker;
}

/** The words the checker puts together. Those that stand on the page as they are do not travel twice. */
export function checkerWords(context: SiteContext): SentWords {
  const { page: _page, question: _question, start: _start, status: _status, dates, ...checker } = checkerTree(context);
  const onPage: readonly string[] = DATE_WORDS.flat();
  const entry = wordTree(context.tag, 'entry') as typeof ui.entry;
  return {
    ...checker,
    dates: Object.fromEntries(Object.entries(dates).filter(([key]) => !onPage.includes(key))) as SentWords['dates'],
    entry: Object.fromEntries(SHARED_WITH_ENTRY.map((key) => [key, entry[key]])) as SentWords['entry'],
  };
}
