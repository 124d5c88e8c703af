import type { EntitlementEntry, EntitlementFacts, SourceLevel } from '../collections/offer.ts';
import type { Day, Force } from '../domain/index.ts';
import { formatDay } from '../i18n/format.ts';
import { locale, SOURCE_LOCALE, type LocaleTag } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { translator, type Translate } from '../i18n/translator.ts';
import { amountPhrase } from './amount.ts';
import { contactView } from './contacts.ts';
import type { ContactView, Html } from './parts.ts';
import { localeOf, pagePathOf, type SiteContext } from './site.ts';
import { shortLine } from './short-line.ts';
import { pageText } from './text.ts';

/** What to know about one entry, short: how to ask, whom, where it comes from, and who looks again when the answer is no. */
export interface CheckerCard {
  readonly id: string;
  /** The language of its words, which can differ from the page's. */
  readonly lang: LocaleTag;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  readonly steps: readonly Html[];
  readonly contact: ContactView;
  readonly refusedRoute: string;
  /** "at least {{amount}} one time"; without a place for a figure where there is none; missing for what is not money. */
  readonly amount?: string;
  readonly source: CardSource;
  /** What the words for a plan need, where the card itself is not English: those words always are. */
  readonly english?: Pick<CheckerCard, 'title' | 'amount'>;
}

/** What it rests on: the law that says must, the guidance that says should, or what is named first. */
export interface CardSource {
  readonly name: string;
  readonly checkedOn: Day;
  /** The same day in the reader's words. */
  readonly checked: string;
}

export function checkerCards(context: SiteContext): readonly CheckerCard[] {
  return context.offer.entitlements.map((entry) => card(context, entry));
}

function card(context: SiteContext, entry: EntitlementEntry): CheckerCard {
  const { facts, words, local } = entry;
  const { plain } = pageText(context);
  const { tag, dir } = locale(localeOf(entry.contentLocale));
  return {
    id: entry.id,
    lang: tag,
    dir,
    title: words.title,
    summary: plain(words.summary),
    href: pathFor(context.tag, pagePathOf(entry)),
    steps: stepsOf(entry).map((step) => shortLine(context, step)),
    contact: contactView(context, local?.facts.ask ?? facts.ask),
    refusedRoute: context.t(`entry.route.${facts.refusalRoute}`),
    ...amountOf(context.t, entry),
    source: cardSource(context, facts),
    ...(tag === SOURCE_LOCALE && context.tag === SOURCE_LOCALE ? {} : { english: { title: entry.english.title, ...amountOf(translator(SOURCE_LOCALE), entry) } }),
  };
}

function amountOf(t: Translate, { facts, local }: EntitlementEntry): Pick<CheckerCard, 'amount'> {
  const howMuch = local?.facts.howMuch ?? facts.howMuch;
  if (howMuch === 'none') return {};
  return { amount: 'varies' in howMuch ? t('entry.varies') : amountPhrase(t, howMuch, '{{amount}}') };
}

function cardSource({ t, tag }: SiteContext, { force, sources }: EntitlementFacts): CardSource {
  const source = levelsFor(force).map((level) => sources.find((each) => each.level === level)).find((found) => found !== undefined) ?? sources[0];
  if (source === undefined) throw new Error('An entry has no source: the schema refuses that');
  const { provision, title, checkedOn } = source;
  return { name: provision ?? title, checkedOn, checked: t('sources.checked', { day: formatDay(tag, checkedOn) }) };
}

function levelsFor(force: Force): readonly SourceLevel[] {
  switch (force) {
    case 'must':
      return ['law'];
    case 'should':
      return ['guidance', 'law'];
    case 'may':
    case 'offer':
      return [];
  }
}

/** The council's own steps, where they are in the language of the rest of the card. */
function stepsOf({ words, local, contentLocale }: EntitlementEntry): readonly string[] {
  return local?.contentLocale === contentLocale ? (local.words.steps ?? words.steps) : words.steps;
}
