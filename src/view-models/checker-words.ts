import type ui from '../../content/ui/en.json';
import { wordTree } from '../i18n/translator.ts';
import type { CheckerWords } from './checker.ts';
import type { SiteContext } from './site.ts';

/** Words of the entitlement pages that the checker puts together too. Only these travel to the phone. */
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

/** All words of the checker's own, with the council's name filled in. */
export function checkerTree({ tag, offer }: SiteContext): typeof ui.checker {
  const council = JSON.stringify(offer.council.shortName).slice(1, -1);
  return JSON.parse(JSON.stringify(wordTree(tag, 'checker')).replaceAll('{{council}}', council)) as typeof ui.checker;
}

/** The words the checker puts together. Those that stand on the page as they are do not travel twice. */
export function checkerWords(context: SiteContext): CheckerWords {
  const { page: _page, question: _question, status: _status, ...checker } = checkerTree(context);
  const entry = wordTree(context.tag, 'entry') as typeof ui.entry;
  return {
    ...checker,
    entry: Object.fromEntries(SHARED_WITH_ENTRY.map((key) => [key, entry[key]])) as CheckerWords['entry'],
    role: wordTree(context.tag, 'role') as typeof ui.role,
  };
}
