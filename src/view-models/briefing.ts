import type { EntitlementEntry, Source, TrainingQuestion } from '../collections/offer.ts';
import { formatDay } from '../i18n/format.ts';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { linksByTopic } from './by-topic.ts';
import { contactView } from './contacts.ts';
import { englishShell } from './english-shell.ts';
import { mainFacts } from './entitlement.ts';
import { toolPages } from './entry.ts';
import { legalNotice } from './legal-notice.ts';
import type { ContactView, FactView, Html } from './parts.ts';
import type { Shell } from './shell.ts';
import { shortLine } from './short-line.ts';
import { pagePathOf, siteContext, type SiteContext } from './site.ts';
import { pageText } from './text.ts';
import { whoInWords } from './who-in-words.ts';

/** One thing a young person can get, on one side of paper, for those who work with them. In English only. */
export interface BriefingView {
  readonly shell: Shell;
  readonly title: string;
  readonly lead: string;
  /** Whose it is, and of what day. */
  readonly printed: string;
  readonly pageHref: string;
  readonly legalNotice?: Html;
  /** Law, guidance and national schemes. */
  readonly sources: readonly BriefingSource[];
  readonly who: readonly string[];
  readonly except: readonly string[];
  readonly facts: readonly FactView[];
  readonly steps: readonly Html[];
  readonly localSteps: readonly Html[];
  readonly bring: readonly Html[];
  /** Whom to ask; where that is somebody whose number only the young person has, the team too. */
  readonly contacts: readonly ContactView[];
  readonly council: string;
  readonly mistakes: readonly Html[];
  readonly refusedRoute: string;
  readonly refusedSteps: readonly Html[];
  /** What a letter of complaint quotes. */
  readonly quote: string;
  readonly plan: string;
  readonly training: readonly TrainingQuestion[];
  /** So much to say that it needs small letters to stand on one side of paper. */
  readonly isLong: boolean;
}

export interface BriefingSource {
  readonly level: string;
  /** The section, or the document where there is none. */
  readonly name: string;
  readonly href: string;
  /** The document, the day it was checked, and how well it was read. */
  readonly about: string;
}

export interface BriefingPage {
  readonly params: { readonly id: string };
  readonly props: { readonly view: BriefingView };
}

/** The list of all briefings by topic, in every language. They are English, so their titles are too. */
export const briefingLists = () =>
  toolPages('briefings', (context) =>
    linksByTopic(context, context.offer.entitlements.map(inEnglish), ({ id }) => pathFor(SOURCE_LOCALE, ['for-advisers', 'briefings', id])),
  );

/** A briefing for each entry of the offer. */
export async function briefingPages(): Promise<readonly BriefingPage[]> {
  const context = await siteContext(SOURCE_LOCALE);
  return context.offer.entitlements.map((entry) => ({ params: { id: entry.id }, props: { view: briefing(context, entry) } }));
}

function inEnglish(entry: EntitlementEntry): EntitlementEntry {
  return { ...entry, words: { ...entry.words, title: entry.english.title }, contentLocale: SOURCE_LOCALE };
}

function briefing(context: SiteContext, entry: EntitlementEntry): BriefingView {
  const { t, offer, on, tag } = context;
  const { facts, words, local, english } = entry;
  const { plain } = pageText(context);
  const council = offer.council.shortName;
  const title = plain(words.title);
  const lead = plain(words.summary);
  const lines = (list: readonly string[] = []) => list.map((text) => shortLine(context, text));
  const notice = legalNotice(context, facts.legalState);
  const asked = contactView(context, local?.facts.ask ?? facts.ask);
  const view = {
    shell: englishShell(context, { under: 'briefings', id: entry.id, title, label: t('forWorkers.briefing.label'), description: lead }),
    title,
    lead,
    printed: t('forWorkers.briefing.printed', { council: offer.council.name, day: formatDay(tag, on) }),
    pageHref: pathFor(tag, pagePathOf(entry)),
    ...(notice === undefined ? {} : { legalNotice: notice }),
    sources: facts.sources.filter(isRule).map((source) => sourceLine(context, source)),
    who: whoInWords(facts.who, council),
    except: facts.notWho === undefined ? [] : whoInWords(facts.notWho, council),
    facts: briefingFacts(context, entry),
    steps: lines(words.steps),
    localSteps: lines(local?.words.steps),
    bring: lines([...words.bring, ...(local?.words.bring ?? [])]),
    contacts: asked.phone === undefined ? [asked, contactView(context, 'leaving-care-team')] : [asked],
    council,
    mistakes: lines([...words.traps, ...(local?.words.traps ?? [])]),
    refusedRoute: t(`entry.route.${facts.refusalRoute}`),
    refusedSteps: lines(words.refusalSteps),
    quote: plain(english.quote),
    plan: plain(english.writeInPlan),
    training: english.training.map(({ question, answer }) => ({ question: plain(question), answer: plain(answer) })),
  };
  return { ...view, isLong: lettersIn(view) > MOST_LETTERS };
}

/** What fits on one side of A4 in letters of ordinary size, found by trying. */
const MOST_LETTERS = 4000;

function lettersIn({ facts, sources, who, except, steps, localSteps, bring, mistakes, refusedSteps, quote, plan, training }: Omit<BriefingView, 'isLong'>): number {
  const texts = [
    ...facts.map(({ label, html }) => label + html),
    ...sources.map(({ level, name, about }) => level + name + about),
    ...[who, except, steps, localSteps, bring, mistakes, refusedSteps].flat(),
    ...training.map(({ question, answer }) => question + answer),
    quote + plan,
  ];
  return texts.join('').replaceAll(/<[^>]*>/g, '').length;
}

function briefingFacts(context: SiteContext, entry: EntitlementEntry): readonly FactView[] {
  const waiting = entry.local?.words.waitingTime;
  const line = (text: string) => shortLine(context, text);
  return [
    ...mainFacts(context, entry, { line }),
    ...(waiting === undefined ? [] : [{ label: context.t('entry.waitingTime'), html: line(waiting) }]),
  ];
}

function sourceLine({ t, tag }: SiteContext, { level, provision, title, url, checkedOn, evidence }: Source): BriefingSource {
  const about = [
    ...(provision === undefined ? [] : [title]),
    t('sources.checked', { day: formatDay(tag, checkedOn) }),
    ...(evidence === 'read' ? [] : [t(`forWorkers.briefing.evidence.${evidence}`)]),
  ];
  return { level: t(`sources.level.${level}`), name: provision ?? title, href: url, about: about.join('. ') };
}

/** What the rule rests on, not what the council or a helper says of it. */
function isRule({ level }: Source): boolean {
  return level === 'law' || level === 'guidance' || level === 'national-scheme';
}
