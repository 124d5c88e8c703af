import type { EntitlementEntry, GuideEntry } from '../collections/offer.ts';
import { formatDay } from '../i18n/format.ts';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { atom } from './atom.ts';
import { recentChanges, type DayOfChanges, type PageHistory } from './changes.ts';
import { linkToEntry } from './link-to.ts';
import type { LinkView } from './parts.ts';
import { siteContext, type SiteContext } from './site.ts';
import { pageText } from './text.ts';

/** What changed on the pages of this council's offer, made from the pages themselves. */
export interface WhatChangedView {
  /** How far back it goes. */
  readonly since: string;
  readonly days: readonly ChangedDay[];
  readonly feedHref: string;
}

export interface ChangedDay {
  readonly day: string;
  readonly changes: readonly Change[];
  /** New pages by name, while they are few. */
  readonly fresh: readonly LinkView[];
  /** New pages by topic, when they are many. */
  readonly freshByTopic: readonly { readonly label: string; readonly href: string; readonly count: number }[];
}

/** A page, and what changed on it, in English: the history of a page is kept in English. */
export interface Change extends LinkView {
  readonly what: string;
  /** Only in the part that the council adds. */
  readonly council?: string;
}

/** What one page of 14 kB can carry. */
const MOST_CHANGES = 70;
const FEW_NEW_PAGES = 12;

export const FEED_PATH = '/for-advisers/what-changed.xml';

export function whatChangedView(context: SiteContext): WhatChangedView {
  const { t, tag, on } = context;
  const { since, days } = recentChanges(histories(context), on, MOST_CHANGES);
  return {
    since: t('forWorkers.changes.since', { day: formatDay(SOURCE_LOCALE, since) }),
    days: days.map(({ day, changes, fresh }) => {
      const pages = [...new Set(fresh.map(({ entry }) => entry))];
      const areFew = pages.length <= FEW_NEW_PAGES;
      return {
        day: formatDay(tag, day),
        changes: changes.map(({ page, what }) => changeView(context, page, what)),
        fresh: areFew ? pages.map((entry) => linkToEntry(context, entry)) : [],
        freshByTopic: areFew ? [] : countsByTopic(context, pages),
      };
    }),
    feedHref: FEED_PATH,
  };
}

type Entry = EntitlementEntry | GuideEntry;

/** A page, or only the council's part of one. */
interface ChangedPage {
  readonly entry: Entry;
  readonly isLocal: boolean;
}

function histories({ offer }: SiteContext): readonly PageHistory<ChangedPage>[] {
  return [...offer.entitlements, ...offer.guides].flatMap((entry) => [
    { page: { entry, isLocal: false }, changed: entry.facts.changed },
    ...(entry.local === undefined ? [] : [{ page: { entry, isLocal: true }, changed: entry.local.facts.changed }]),
  ]);
}

function changeView(context: SiteContext, { entry, isLocal }: ChangedPage, what: string): Change {
  const { offer } = context;
  return { ...linkToEntry(context, entry), what: pageText(context).in(SOURCE_LOCALE).plain(what), ...(isLocal ? { council: offer.council.shortName } : {}) };
}

function countsByTopic({ t, tag }: SiteContext, pages: readonly Entry[]): ChangedDay['freshByTopic'] {
  return [...Map.groupBy(pages, ({ topic }) => topic)]
    .filter(([topic]) => topic !== 'start')
    .map(([topic, own]) => ({ label: t(`topic.${topic}.name`), href: pathFor(tag, [topic]), count: own.length }));
}

/**
 * The same as an Atom feed (RFC 4287), in English: an entry for each day.
 * @param site the address of the site
 */
export async function changesFeed(site: URL): Promise<string> {
  const context = await siteContext(SOURCE_LOCALE);
  const { days } = recentChanges(histories(context), context.on, MOST_CHANGES);
  const to = (path: string) => new URL(path, site).href;
  const page = to(pathFor(SOURCE_LOCALE, ['for-advisers', 'what-changed']));
  const { offer, t, on } = context;
  return atom({
    id: to(FEED_PATH),
    title: `${t('forWorkers.changes.feed')}: ${offer.council.name}`,
    self: to(FEED_PATH),
    page,
    author: offer.council.name,
    updated: days[0]?.day ?? on,
    entries: days.map((each) => ({
      id: `${to(FEED_PATH)}#${each.day}`,
      title: formatDay(SOURCE_LOCALE, each.day),
      page,
      updated: each.day,
      text: dayText(context, each),
    })),
  });
}

function dayText(context: SiteContext, { changes, fresh }: DayOfChanges<ChangedPage>): string {
  const lines = changes.map(({ page, what }) => {
    const { label, council, what: said } = changeView(context, page, what);
    return `${label}${council === undefined ? '' : ` (${council})`}: ${said}`;
  });
  const pages = [...new Set(fresh.map(({ entry }) => entry.words.title))];
  return [...lines, ...(pages.length > 0 ? [`${context.t('forWorkers.changes.fresh')}: ${pages.join('; ')}.`] : [])].join('\n');
}
