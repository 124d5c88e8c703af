import type { EntitlementEntry, GuideEntry } from '../collections/offer.ts';
import { locale } from '../i18n/locales.ts';
import type { LinkView } from './parts.ts';
import { localeOf, type SiteContext } from './site.ts';
import { pageText } from './text.ts';
import { topicsOf } from './topics.ts';

/** Links to pages about one topic, under the topic's name. */
export interface TopicLinks {
  readonly id: string;
  readonly title: string;
  readonly links: readonly LinkView[];
}

type Entry = EntitlementEntry | GuideEntry;

/** Entries under the names of their topics, in the order of the home page, by title. Topics with none are left out. */
export function byTopic<E extends Entry>(context: SiteContext, entries: readonly E[]): readonly { readonly topic: string; readonly title: string; readonly entries: readonly E[] }[] {
  const { t, tag } = context;
  return topicsOf(context)
    .map(({ topic }) => ({
      topic,
      title: t(`topic.${topic}.name`),
      entries: entries.filter((entry) => entry.topic === topic).toSorted((a, b) => a.words.title.localeCompare(b.words.title, tag)),
    }))
    .filter((group) => group.entries.length > 0);
}

/** Links to something about each entry. */
export function linksByTopic<E extends Entry>(context: SiteContext, entries: readonly E[], hrefOf: (entry: E) => string): readonly TopicLinks[] {
  return byTopic(context, entries).map(({ topic, title, entries: own }) => ({
    id: topic,
    title,
    links: own.map((entry) => {
      const { tag: lang, dir } = locale(localeOf(entry.contentLocale));
      return { label: pageText(context).in(lang).plain(entry.words.title), href: hrefOf(entry), lang, dir };
    }),
  }));
}
