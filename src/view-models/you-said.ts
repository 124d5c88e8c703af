import type { YouSaidEntry } from '../collections/offer.ts';
import type { YouSaidStatus } from '../collections/schemas/closed-lists.ts';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { formatDay } from '../i18n/format.ts';
import { pathFor, type PagePath } from '../i18n/paths.ts';
import { interfaceStanding } from '../i18n/translator.ts';
import { linkTo } from './link-to.ts';
import type { Html, LinkView, WordView } from './parts.ts';
import { shellFor, type Shell } from './shell.ts';
import { hrefOf, inEveryLanguage, type SiteContext } from './site.ts';
import { pageText, type PageText } from './text.ts';
import { newestOf, yearsOf } from './you-said-years.ts';

/** What young people said, newest first. The words of the entries are English in every language. */
export interface YouSaidView {
  readonly entries: readonly YouSaidItem[];
  /** Pages of single years, where there is more than fits here. */
  readonly years: readonly Pick<LinkView, 'label' | 'href'>[];
  readonly feed: string;
}

export interface YouSaidItem {
  readonly id: string;
  readonly date: string;
  /** `YYYY-MM-DD`, for machines. */
  readonly day: string;
  readonly title: Html;
  readonly status: YouSaidStatus;
  readonly said: Html;
  readonly heard?: Html | undefined;
  readonly did?: Html | undefined;
  readonly whyNotYet?: Html | undefined;
  readonly decidedBy: Html;
  readonly body: Html;
  readonly about: readonly LinkView[];
}

/** One year of it, on a page of its own. */
export interface YouSaidYearView {
  readonly shell: Shell;
  readonly year: string;
  readonly entries: readonly YouSaidItem[];
  readonly words: readonly WordView[];
  /** The page with the newest. */
  readonly newest: string;
}

export const FEED = '/you-said.xml';
export const YOU_SAID_PATH: PagePath = ['taking-part', 'you-said-we-did'];

export function youSaidView(context: SiteContext, text: PageText): YouSaidView {
  const { offer, tag } = context;
  return {
    entries: newestOf(offer.youSaid).map((entry) => item(context, entry, text)),
    years: yearsOf(offer.youSaid).map((year) => ({ label: year, href: pathFor(tag, [...YOU_SAID_PATH, year]) })),
    feed: FEED,
  };
}

export const youSaidYearPages = () =>
  inEveryLanguage<{ year: string }, YouSaidYearView>((context) =>
    yearsOf(context.offer.youSaid).map((year) => ({ params: { year }, view: yearView(context, year) })),
  );

function yearView(context: SiteContext, year: string): YouSaidYearView {
  const { t, tag, offer } = context;
  const text = pageText(context);
  const newest = hrefOf(context, 'you-said-we-did');
  const title = t('youSaid.year', { year });
  const shell = shellFor({
    tag,
    council: offer.council,
    path: [...YOU_SAID_PATH, year],
    title,
    description: t('youSaid.yearLead', { year }),
    standing: interfaceStanding(tag),
    breadcrumbs: [
      { label: t('nav.home'), href: pathFor(tag, []) },
      { label: t('topic.taking-part.name'), href: pathFor(tag, ['taking-part']) },
      { label: t('youSaid.title'), href: newest },
      { label: year },
    ],
  });
  const entries = offer.youSaid.filter(({ date }) => date.startsWith(year)).map((entry) => item(context, entry, text));
  return { shell, year, entries, words: text.words(), newest };
}

function item(context: SiteContext, entry: YouSaidEntry, text: PageText): YouSaidItem {
  const { line, body } = text.in(SOURCE_LOCALE);
  const { id, date, status, said, heard, did, whyNotYet, decidedBy, about, html } = entry;
  const maybe = (words: string | undefined) => (words === undefined ? undefined : line(words));
  return {
    id,
    date: formatDay(context.tag, date),
    day: date,
    title: line(entry.title),
    status,
    said: line(said),
    heard: maybe(heard),
    did: maybe(did),
    whyNotYet: maybe(whyNotYet),
    decidedBy: line(decidedBy),
    body: body(html),
    about: about.map((page) => linkTo(context, page)),
  };
}
