import type { EntitlementEntry, GuideEntry } from '../collections/offer.ts';
import { TOPICS, type Topic } from '../domain/index.ts';
import { locale } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { interfaceStanding } from '../i18n/translator.ts';
import { shellFor, type Shell } from './shell.ts';
import { inEveryLanguage, localeOf, pagePathOf, type SiteContext } from './site.ts';
import { pageText } from './text.ts';
import { topicsOf, type TopicView } from './topics.ts';

/** The list of everything under one topic. */
export interface HubView {
  readonly shell: Shell;
  readonly heading: string;
  readonly lead: string;
  readonly pages: readonly HubPage[];
  readonly others: readonly TopicView[];
}

export interface HubPage {
  readonly label: string;
  readonly description: string;
  readonly href: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

export const hubPages = () =>
  inEveryLanguage((context) =>
    TOPICS.filter((topic) => topic !== 'start' && pagesUnder(context, topic).length > 0).map((topic) => ({
      params: { topic },
      view: hubView(context, topic),
    })),
  );

function hubView(context: SiteContext, topic: Topic): HubView {
  const { t, tag, offer } = context;
  const heading = t(`topic.${topic}.name`);
  const lead = t(`topicText.${topic}`);
  return {
    shell: shellFor({
      tag,
      council: offer.council,
      path: [topic],
      title: heading,
      description: lead,
      standing: interfaceStanding(tag),
      breadcrumbs: [{ label: t('nav.home'), href: pathFor(tag, []) }, { label: heading }],
    }),
    heading,
    lead,
    pages: pagesUnder(context, topic),
    others: topicsOf(context).filter((other) => other.topic !== topic),
  };
}

function pagesUnder(context: SiteContext, topic: Topic): readonly HubPage[] {
  const { offer, tag } = context;
  return [...offer.entitlements, ...offer.guides]
    .filter((entry) => entry.topic === topic)
    .toSorted((a, b) => place(a) - place(b) || a.words.title.localeCompare(b.words.title, tag))
    .map((entry) => {
      const { tag: lang, dir } = locale(localeOf(entry.contentLocale));
      const text = pageText(context).in(lang);
      return {
        label: text.plain(entry.words.title),
        description: text.plain(entry.words.summary),
        href: pathFor(tag, pagePathOf(entry)),
        lang,
        dir,
      };
    });
}

/** Guides may name their place; what names none comes after, by its title. */
function place(entry: EntitlementEntry | GuideEntry): number {
  return 'order' in entry.facts && entry.facts.order !== undefined ? entry.facts.order : Number.MAX_SAFE_INTEGER;
}
