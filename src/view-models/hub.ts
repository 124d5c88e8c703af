import type { EntitlementEntry, GuideEntry } from '../collections/offer.ts';
import { TOPICS, type Topic } from '../domain/index.ts';
import { locale } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { interfaceStanding } from '../i18n/translator.ts';
import { bookletHref } from './booklet.ts';
import { guideView, type GuideView } from './entry.ts';
import { shellFor, type Shell } from './shell.ts';
import { inEveryLanguage, isHubWords, localeOf, pagePathOf, type SiteContext } from './site.ts';
import { pageText } from './text.ts';
import { topicsOf, type TopicView } from './topics.ts';

/** The list of everything under one topic. */
export interface HubView {
  readonly shell: Shell;
  readonly heading: string;
  readonly lead: string;
  readonly pages: readonly HubPage[];
  /** The guide of the topic's own name, where there is one. */
  readonly words?: GuideView;
  readonly others: readonly TopicView[];
  /** The same topic to print. */
  readonly bookletHref?: string;
}

export interface HubPage {
  readonly label: string;
  readonly description: string;
  readonly href: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

export const hubPages = () =>
  inEveryLanguage((context, all) =>
    TOPICS.filter((topic) => topic !== 'start' && pagesUnder(context, topic).length > 0).map((topic) => ({
      params: { topic },
      view: hubView(context, all, topic),
    })),
  );

function hubView(context: SiteContext, all: readonly SiteContext[], topic: Topic): HubView {
  const guide = context.offer.guides.find((entry) => entry.topic === topic && isHubWords(entry));
  const booklet = bookletHref(context, topic);
  const lists = {
    pages: pagesUnder(context, topic),
    others: topicsOf(context).filter((other) => other.topic !== topic),
    ...(booklet === undefined ? {} : { bookletHref: booklet }),
  };
  if (guide === undefined) return { ...plainHub(context, topic), ...lists };
  const words = guideView(context, all, guide);
  return { shell: words.shell, heading: words.title, lead: words.lead, words, ...lists };
}

/** The head of a hub that has no words of its own. */
function plainHub({ t, tag, offer }: SiteContext, topic: Topic): Pick<HubView, 'shell' | 'heading' | 'lead'> {
  const heading = t(`topic.${topic}.name`);
  const lead = t(`topicText.${topic}`);
  const shell = shellFor({
    tag,
    council: offer.council,
    path: [topic],
    title: heading,
    description: lead,
    standing: interfaceStanding(tag),
    breadcrumbs: [{ label: t('nav.home'), href: pathFor(tag, []) }, { label: heading }],
    found: { topic, terms: [] },
  });
  return { shell, heading, lead };
}

function pagesUnder(context: SiteContext, topic: Topic): readonly HubPage[] {
  const { offer, tag } = context;
  return [...offer.entitlements, ...offer.guides]
    .filter((entry) => entry.topic === topic && !isHubWords(entry))
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
