import { CARE_STATUSES, type CareStatus } from '../domain/index.ts';
import { locale, SOURCE_LOCALE } from '../i18n/locales.ts';
import { wordTree } from '../i18n/translator.ts';
import { checkerTree } from './checker-words.ts';
import type { LinkView } from './parts.ts';
import { hrefOf, localeOf, type SiteContext } from './site.ts';

/** What a care status means, and the word for it. */
export interface CheckerStatus {
  readonly id: CareStatus;
  /** What is true for the person, in plain words. */
  readonly plain: string;
  readonly means: string;
  /** Who is in it, for "it is for people who are …". */
  readonly group: string;
  /** The word of the law, where there is one to use. */
  readonly word?: string;
  /** The same word in English, where there is one. */
  readonly englishWord?: string;
  /** What to do, where there is something besides asking. */
  readonly next?: string;
  /** How a person would say it, for the table. */
  readonly mine: string;
  /** With the language of the title: a page that has no translation keeps its English one. */
  readonly page: Pick<LinkView, 'href' | 'lang' | 'dir'> & { readonly title: string };
}

export function checkerStatuses(context: SiteContext): readonly CheckerStatus[] {
  const { status, page } = checkerTree(context);
  const english = wordTree(SOURCE_LOCALE, 'checker.status') as typeof status;
  return CARE_STATUSES.map((id) => ({ id, ...status[id], ...englishWord(english[id]), mine: page.table.rows[id], page: pageAbout(context, id) }));
}

function englishWord(words: object): Pick<CheckerStatus, 'englishWord'> {
  return 'word' in words ? { englishWord: String(words.word) } : {};
}

/** The page about a status; the page for every unusual case where a status has none of its own. */
function pageAbout(context: SiteContext, status: CareStatus): CheckerStatus['page'] {
  const { guides } = context.offer;
  const other = status === 'under-16' ? 'what-happens-when' : 'not-sure';
  const guide = guides.find(({ facts }) => facts.aboutStatus === status) ?? guides.find(({ id }) => id === other);
  if (guide === undefined) throw new Error(`No guide is about the status "${status}", and there is no page "${other}"`);
  const { tag: lang, dir } = locale(localeOf(guide.contentLocale));
  return { title: guide.words.title, href: hrefOf(context, guide.id), lang, dir };
}
