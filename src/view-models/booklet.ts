import type { EntitlementEntry, GuideEntry } from '../collections/offer.ts';
import { TOPICS, type CareStatus, type Condition, type Topic } from '../domain/index.ts';
import { formatDay } from '../i18n/format.ts';
import { locale, type LocaleTag } from '../i18n/locales.ts';
import { pathFor, type PagePath } from '../i18n/paths.ts';
import { interfaceStanding } from '../i18n/translator.ts';
import { byTopic } from './by-topic.ts';
import { checkerCards, type CheckerCard } from './checker-cards.ts';
import { contactView } from './contacts.ts';
import { mainFacts } from './entitlement.ts';
import { generatedFound } from './generated-pages.ts';
import { legalNotice } from './legal-notice.ts';
import type { ContactView, FactView, Html } from './parts.ts';
import { shellFor, type Shell } from './shell.ts';
import { shortLine } from './short-line.ts';
import { hrefOf, inEveryLanguage, isEntitlement, isHubWords, localeOf, pagePathOf, type SiteContext } from './site.ts';
import { pageText, spokenIn } from './text.ts';

/** Everything on one topic in short, to print, or to send to somebody who has no phone. */
export interface BookletView {
  readonly shell: Shell;
  readonly title: string;
  /** Whose it is, and of what day. */
  readonly printed: string;
  readonly entries: readonly BookletEntry[];
  readonly guides: readonly BookletGuide[];
  readonly team: ContactView;
}

export interface BookletEntry extends Pick<CheckerCard, 'lang' | 'dir' | 'title' | 'summary' | 'steps' | 'contact' | 'refusedRoute'> {
  readonly legalNotice?: Html;
  /** Who it is for, how much, when, how long it takes: in the language of the page. */
  readonly facts: readonly FactView[];
  /** What to do when the answer is no, in the language of the entry. */
  readonly refusedSteps: readonly Html[];
  /** As people type it. */
  readonly address: string;
}

export interface BookletGuide {
  readonly lang: LocaleTag;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly summary: string;
  readonly address: string;
}

/** The list of booklets. */
export interface BookletsView {
  readonly shell: Shell;
  readonly printed: string;
  readonly topics: readonly { readonly title: string; readonly href: string }[];
  readonly team: ContactView;
}

export const bookletPages = () =>
  inEveryLanguage((context) => {
    const cards = new Map(checkerCards(context).map((card) => [card.id, card]));
    return topicsOnPaper(context).map(({ topic, title, entries }) => ({ params: { topic }, view: bookletView(context, topic, title, entries, cards) }));
  });

export const bookletLists = () => inEveryLanguage((context) => [{ params: {}, view: bookletsView(context) }]);

/** The address of a topic's booklet; `undefined` for a topic that has none. */
export function bookletHref({ tag }: SiteContext, topic: Topic): string | undefined {
  return NOT_ON_PAPER.includes(topic) ? undefined : pathFor(tag, bookletPath(topic));
}

/** Tools for workers, and pages about the site, are of no use on paper. */
const NOT_ON_PAPER: readonly Topic[] = ['start', 'for-advisers', 'about'];

function topicsOnPaper(context: SiteContext) {
  const { entitlements, guides } = context.offer;
  return byTopic(context, [...entitlements, ...guides.filter((guide) => !isHubWords(guide) && guide.sheet === undefined)]).flatMap(({ topic, ...group }) => {
    const known = TOPICS.find((each) => each === topic);
    return known === undefined || NOT_ON_PAPER.includes(known) ? [] : [{ topic: known, ...group }];
  });
}

function bookletPath(...parts: readonly string[]): PagePath {
  return ['for-advisers', 'print', ...parts];
}

function bookletsView(context: SiteContext): BookletsView {
  const { t, tag, offer } = context;
  const title = t('booklet.title');
  return {
    shell: shellFor({
      tag,
      council: offer.council,
      path: bookletPath(),
      title,
      description: t('booklet.lead'),
      standing: interfaceStanding(tag),
      breadcrumbs: [...crumbsTo(context), { label: title }],
      found: generatedFound(context, 'print'),
    }),
    printed: printed(context),
    topics: topicsOnPaper(context).map(({ topic, title: label }) => ({ title: label, href: pathFor(tag, bookletPath(topic)) })),
    team: contactView(context, 'leaving-care-team'),
  };
}

function bookletView(
  context: SiteContext,
  topic: Topic,
  title: string,
  entries: readonly (EntitlementEntry | GuideEntry)[],
  cards: ReadonlyMap<string, CheckerCard>,
): BookletView {
  const { t, tag, offer } = context;
  const onPaper = t('booklet.page', { topic: title });
  return {
    shell: shellFor({
      tag,
      council: offer.council,
      path: bookletPath(topic),
      title: onPaper,
      description: t('booklet.description', { topic: title }),
      standing: interfaceStanding(tag),
      breadcrumbs: [...crumbsTo(context), { label: t('booklet.title'), href: hrefOf(context, 'print') }, { label: onPaper }],
    }),
    title,
    printed: printed(context),
    entries: entries.filter(isEntitlement).flatMap((entry) => {
      const card = cards.get(entry.id);
      return card === undefined ? [] : [bookletEntry(context, entry, card)];
    }),
    guides: entries.filter((entry): entry is GuideEntry => !isEntitlement(entry)).map((entry) => bookletGuide(context, entry)),
    team: contactView(context, 'leaving-care-team'),
  };
}

function crumbsTo({ t, tag }: SiteContext) {
  return [
    { label: t('nav.home'), href: pathFor(tag, []) },
    { label: t('topic.for-advisers.name'), href: pathFor(tag, ['for-advisers']) },
  ];
}

function printed({ t, tag, offer, on }: SiteContext): string {
  // Among right-to-left words the name keeps its direction by invisible marks.
  const council = locale(tag).dir === 'rtl' ? `\u2066${offer.council.name}\u2069` : offer.council.name;
  return t('booklet.printed', { council, day: formatDay(tag, on) });
}

function bookletEntry(context: SiteContext, entry: EntitlementEntry, card: CheckerCard): BookletEntry {
  const { t, offer } = context;
  const { lang, dir, title, summary, steps, contact, refusedRoute } = card;
  const waiting = entry.local?.words.waitingTime;
  const line = (text: string) => shortLine(context, text);
  const groups = statusesIn(entry.facts.who).map((status) => t(`checker.status.${status}.group`));
  const notice = legalNotice(context, entry.facts.legalState);
  return {
    ...{ lang, dir, title, summary, steps, contact, refusedRoute },
    ...(notice === undefined ? {} : { legalNotice: notice }),
    facts: [
      ...(groups.length === 0 ? [] : [{ label: t('booklet.who'), html: groups.join(t('checker.join')) }]),
      ...mainFacts(context, entry, { line }),
      ...(waiting === undefined || entry.local === undefined ? [] : [{ label: t('entry.waitingTime'), html: spokenIn(entry.local.contentLocale, line(waiting), context.tag) }]),
    ],
    refusedSteps: entry.words.refusalSteps.map(line),
    address: typedAddress(offer.council.web, card.href),
  };
}

function bookletGuide(context: SiteContext, entry: GuideEntry): BookletGuide {
  const { tag: lang, dir } = locale(localeOf(entry.contentLocale));
  const { plain } = pageText(context).in(lang);
  return {
    lang,
    dir,
    title: plain(entry.words.title),
    summary: plain(entry.words.summary),
    address: typedAddress(context.offer.council.web, pathFor(context.tag, pagePathOf(entry))),
  };
}

/** The care statuses an entry names first. */
function statusesIn(condition: Condition): readonly CareStatus[] {
  if ('status' in condition) return condition.status;
  if ('all' in condition) return condition.all.map(statusesIn).find((statuses) => statuses.length > 0) ?? [];
  return 'any' in condition ? [...new Set(condition.any.flatMap(statusesIn))] : [];
}

/** "www.council.example/money/council-tax" */
function typedAddress(web: string, path: string): string {
  return `${new URL(web).host}${path.replace(/\/$/, '')}`;
}
