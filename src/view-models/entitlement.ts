import type { EntitlementEntry, EntitlementFacts, LocalEntitlement } from '../collections/offer.ts';
import { escapeHtml } from '../collections/links.ts';
import { formatDay } from '../i18n/format.ts';
import { locale } from '../i18n/locales.ts';
import { amountFacts } from './amount.ts';
import { contactView } from './contacts.ts';
import { legalNotice } from './legal-notice.ts';
import { letterHref } from './letter.ts';
import { linkTo } from './link-to.ts';
import { messageViews, type MessageViews } from './message.ts';
import type { ContactView, FactView, Html, LinkView, LocalPartView, ReviewView, SourceView } from './parts.ts';
import { hrefOf, localeOf, type SiteContext } from './site.ts';
import { reviewView, sourceViews } from './sources.ts';
import { spokenIn, type PageText } from './text.ts';

/** Everything the page of one entitlement shows, besides its shell. */
export interface EntitlementParts {
  readonly kind: 'entitlement';
  readonly facts: readonly FactView[];
  readonly legalNotice?: Html;
  readonly body: Html;
  readonly local?: LocalPartView;
  readonly steps: readonly Html[];
  readonly bring: readonly Html[];
  readonly form?: string;
  readonly contact: ContactView;
  readonly messages: MessageViews;
  readonly refusedSteps: readonly Html[];
  readonly refusedRoute: string;
  readonly letterHref: string;
  readonly traps: readonly Html[];
  readonly unlocks: readonly LinkView[];
  readonly principles?: Pick<LinkView, 'label' | 'href'>;
  readonly sources: readonly SourceView[];
  readonly review: ReviewView;
}

export function entitlementParts(context: SiteContext, entry: EntitlementEntry, text: PageText): EntitlementParts {
  const { t } = context;
  const { facts, words, local } = entry;
  const notice = legalNotice(context, facts.legalState);
  const fromLocal = (line: string) => {
    const spoken = local?.contentLocale ?? entry.contentLocale;
    return spokenIn(spoken, text.in(spoken).line(line), entry.contentLocale);
  };
  return {
    kind: 'entitlement',
    facts: mainFacts(context, entry, text),
    ...(notice === undefined ? {} : { legalNotice: notice }),
    body: text.body(entry.html),
    ...(local === undefined ? {} : { local: localPart(context, local, text) }),
    steps: words.steps.map(text.line),
    bring: [...words.bring.map(text.line), ...(local?.words.bring ?? []).map(fromLocal)],
    ...(facts.form === undefined ? {} : { form: facts.form }),
    contact: contactView(context, local?.facts.ask ?? facts.ask),
    messages: messageViews(context, entry),
    refusedSteps: words.refusalSteps.map(text.line),
    refusedRoute: t(`entry.route.${facts.refusalRoute}`),
    letterHref: letterHref(context.tag, entry.id),
    traps: [...words.traps.map(text.line), ...(local?.words.traps ?? []).map(fromLocal)],
    unlocks: facts.unlocks.map((id) => linkTo(context, id)),
    ...(facts.principles.length > 0 ? { principles: { label: t('entry.principlesLink'), href: hrefOf(context, 'our-promise') } } : {}),
    sources: sourceViews(context, facts.sources),
    review: reviewView(context, facts),
  };
}

/** How much, how strong, when, by when, who decides. */
export function mainFacts(context: SiteContext, { facts, words, local, contentLocale }: EntitlementEntry, text: Pick<PageText, 'line'>): readonly FactView[] {
  const { t } = context;
  const when = whenFact(context, facts.when);
  const targetDays = local?.facts.targetDays ?? facts.decides.targetDays;
  const decides = escapeHtml(decidesLine(context, facts));
  return [
    ...amountFacts(context, local?.facts.howMuch ?? facts.howMuch),
    { label: t('entry.howSure'), html: t(`entry.force.${facts.force}`) },
    ...(when === undefined ? [] : [when]),
    ...(words.deadline === undefined ? [] : [{ label: t('entry.deadline'), html: spokenIn(contentLocale, text.line(words.deadline), context.tag) }]),
    { label: t('entry.decides'), html: targetDays === undefined ? decides : `${decides}. ${t('entry.targetDays', { count: targetDays })}` },
    ...benefitsFact(context, facts),
  ];
}

function benefitsFact({ t }: SiteContext, { howMuch }: EntitlementFacts): readonly FactView[] {
  if (howMuch === 'none' || howMuch.affectsBenefits === undefined) return [];
  const html = howMuch.affectsBenefits ? t('entry.affectsBenefits') : t('entry.noEffectOnBenefits');
  return [{ label: t('entry.benefits'), html }];
}

function whenFact({ t, tag }: SiteContext, { from, until }: EntitlementFacts['when']): FactView | undefined {
  const parts = [
    from === undefined ? [] : ['age' in from ? t('entry.fromAge', { age: from.age }) : t('entry.fromDay', { day: formatDay(tag, from.day) })],
    until === undefined
      ? []
      : ['birthday' in until ? t('entry.untilBirthday', { age: until.birthday }) : t('entry.untilDay', { day: formatDay(tag, until.day) })],
  ].flat();
  return parts.length === 0 ? undefined : { label: t('entry.when'), html: escapeHtml(parts.join(t('entry.whenJoin'))) };
}

function decidesLine({ t, offer }: SiteContext, { decides }: EntitlementFacts): string {
  // Where one council does everything there is no district to send people to.
  const organisation = decides.organisation === 'district' && offer.council.kind === 'single-tier' ? 'council' : decides.organisation;
  return t('entry.decidesLine', { role: t(`role.${decides.role}`), organisation: t(`organisation.${organisation}`) });
}

function localPart(context: SiteContext, local: LocalEntitlement, { in: textIn }: PageText): LocalPartView {
  const { t, offer } = context;
  const text = textIn(local.contentLocale);
  const { tag, dir } = locale(localeOf(local.contentLocale));
  const { waitingTime, steps = [] } = local.words;
  return {
    heading: t('entry.inCouncil', { council: offer.council.shortName }),
    lang: tag,
    dir,
    facts: waitingTime === undefined ? [] : [{ label: t('entry.waitingTime'), html: spokenIn(local.contentLocale, text.line(waitingTime), context.tag) }],
    body: text.body(local.html),
    steps: steps.map(text.line),
    sources: sourceViews(context, local.facts.sources),
    review: reviewView(context, local.facts),
  };
}
