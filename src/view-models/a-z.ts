import type { EntitlementEntry, GuideEntry } from '../collections/offer.ts';
import { TOPICS } from '../domain/index.ts';
import { locale, type LocaleTag } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { interfaceStanding } from '../i18n/translator.ts';
import { generatedPages } from './generated-pages.ts';
import { indexKey, indexLetter } from './index-letter.ts';
import { ENTITLEMENTS_FILE } from './open-data.ts';
import type { LinkView } from './parts.ts';
import { shellFor, type Shell } from './shell.ts';
import { hrefOf, inEveryLanguage, isHubWords, localeOf, type SiteContext } from './site.ts';
import { pageText } from './text.ts';

/** Every page of the site by its first letter: the way to find one without a search. */
export interface AzView {
  readonly shell: Shell;
  readonly letters: readonly AzLetter[];
  /** The file with every entry, for others to use. */
  readonly dataHref: string;
}

export interface AzLetter {
  /** A letter, or the words for numbers. */
  readonly letter: string;
  readonly id: string;
  readonly pages: readonly AzPage[];
}

export interface AzPage extends LinkView {
  /** What else people call it; empty where nothing is known. */
  readonly also: readonly string[];
}

/** Other words shown for a page. With all of them the list would be too heavy for one first answer of a server. */
const ALSO_SHOWN = 4;

export const azPages = () => inEveryLanguage((context) => [{ params: {}, view: azView(context) }]);

function azView(context: SiteContext): AzView {
  const { t, tag, offer } = context;
  return {
    shell: shellFor({
      tag,
      council: offer.council,
      path: ['a-z'],
      title: t('find.az.title'),
      description: t('find.az.description'),
      standing: interfaceStanding(tag),
      breadcrumbs: [{ label: t('nav.home'), href: pathFor(tag, []) }, { label: t('find.az.title') }],
    }),
    letters: byLetter(context, allPages(context).map((page) => ({ ...page, also: page.also.slice(0, ALSO_SHOWN) }))),
    dataHref: ENTITLEMENTS_FILE,
  };
}

/** Every page people look for, in one language; English where a page has no translation. */
export function allPages(context: SiteContext): readonly AzPage[] {
  const { offer, tag } = context;
  return [
    ...[...offer.entitlements, ...offer.guides].map((entry) => entryPage(context, entry)),
    ...hubs(context),
    ...generatedPages(context).map(({ id, title, terms }) => ({ label: title, href: hrefOf(context, id), ...spoken(tag), also: terms })),
  ];
}

function entryPage(context: SiteContext, entry: EntitlementEntry | GuideEntry): AzPage {
  const { lang, dir } = spoken(localeOf(entry.contentLocale));
  const text = pageText(context).in(lang);
  return { label: text.plain(entry.words.title), href: hrefOf(context, entry.id), lang, dir, also: entry.words.searchTerms };
}

/** Lists of topics that have no guide of their own name. */
function hubs({ offer, t, tag }: SiteContext): readonly AzPage[] {
  const entries = [...offer.entitlements, ...offer.guides];
  return TOPICS.filter((topic) => topic !== 'start' && entries.some((entry) => entry.topic === topic && !isHubWords(entry)))
    .filter((topic) => !entries.some(({ id }) => id === topic))
    .map((topic) => ({ label: t(`topic.${topic}.name`), href: pathFor(tag, [topic]), ...spoken(tag), also: [] }));
}

function spoken(tag: LocaleTag): Pick<LinkView, 'lang' | 'dir'> {
  return { lang: tag, dir: locale(tag).dir };
}

/** Letters of the reader's language first, as its dictionaries order them, then those of other scripts. */
function byLetter({ t, tag }: SiteContext, pages: readonly AzPage[]): readonly AzLetter[] {
  const key = ({ label, lang }: AzPage) => indexKey(label, lang);
  const sorted = pages.toSorted((a, b) => Number(a.lang !== tag) - Number(b.lang !== tag) || key(a).localeCompare(key(b), tag));
  return [...Map.groupBy(sorted, ({ label, lang }) => indexLetter(label, lang))].map(([letter, own]) => ({
    letter: letter === '0' ? t('find.az.numbers') : letter,
    id: `letter-${letter.toLowerCase()}`,
    pages: own,
  }));
}
