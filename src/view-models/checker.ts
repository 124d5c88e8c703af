import type ui from '../../content/ui/en.json';
import type { CouncilContact } from '../collections/offer.ts';
import { toDomainEntitlement } from '../collections/to-domain-entitlement.ts';
import type { Day, Entitlement } from '../domain/index.ts';
import { dayParts } from '../i18n/format.ts';
import type { LocaleTag } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { interfaceStanding } from '../i18n/translator.ts';
import { amountTerms, checkerCards, type AmountTerms, type CheckerCard } from './checker-cards.ts';
import { checkerQuestions, type CheckerQuestion } from './checker-questions.ts';
import { checkerStatuses, type CheckerStatus } from './checker-statuses.ts';
import { checkerWords, type SharedWithEntry } from './checker-words.ts';
import { generatedFound } from './generated-pages.ts';
import { shellFor, type Shell } from './shell.ts';
import { FIXED_DAY, hrefOf, inEveryLanguage, type SiteContext } from './site.ts';

/**
 * The page of the checker. Whatever does not hang on the answers is markup, made here: the script takes
 * the parts it needs from the page, and `data` holds only what it computes with.
 */
export interface CheckerView {
  readonly shell: Shell;
  readonly questions: readonly CheckerQuestion[];
  readonly statuses: readonly CheckerStatus[];
  readonly cards: readonly CheckerCard[];
  readonly help: CheckerHelp;
  readonly data: CheckerData;
}

/** Who helps everyone, whatever the result. */
export interface CheckerHelp {
  readonly team: CouncilContact;
  readonly advocacy: CouncilContact;
  readonly outOfHours: CouncilContact;
  readonly recordsHref: string;
  readonly nowHref: string;
}

/** What the checker on the phone computes with. It is sent with the page, so every byte of it counts. */
export interface CheckerData {
  readonly lang: LocaleTag;
  readonly words: CheckerWords;
  /** The day of the build: a clock that says an earlier one is wrong. */
  readonly builtOn: Day;
  /** The day the site was built to stand on; missing, the phone's clock says which day it is. */
  readonly asOf?: Day;
  readonly dateParts: ReturnType<typeof dayParts>;
  readonly entitlements: readonly Entitlement[];
  /** How each amount is meant, by the id of its entry. An entry that is not money is not in it. */
  readonly amounts: Readonly<Record<string, AmountTerms>>;
}

/** The words the checker puts together, with those it shares with the entitlement pages. */
export type CheckerWords = Omit<typeof ui.checker, 'page' | 'question' | 'status'> & {
  readonly entry: Pick<typeof ui.entry, SharedWithEntry>;
  readonly role: typeof ui.role;
};

export const checkerPages = () => inEveryLanguage((context) => [{ params: {}, view: checkerView(context) }]);

function checkerView(context: SiteContext): CheckerView {
  const { t, tag, offer } = context;
  return {
    shell: shellFor({
      tag,
      council: offer.council,
      path: ['check'],
      title: t('checker.page.title'),
      description: t('checker.page.description'),
      standing: interfaceStanding(tag),
      breadcrumbs: [{ label: t('nav.home'), href: pathFor(tag, []) }, { label: t('nav.check') }],
      found: generatedFound(context, 'check'),
      hasSearchBox: false,
    }),
    questions: checkerQuestions(context),
    statuses: checkerStatuses(context),
    cards: checkerCards(context),
    help: checkerHelp(context),
    data: checkerData(context),
  };
}

function checkerHelp(context: SiteContext): CheckerHelp {
  const { contacts } = context.offer.council;
  return {
    team: contacts['leaving-care-team'],
    advocacy: contacts.advocacy,
    outOfHours: contacts['out-of-hours'],
    recordsHref: hrefOf(context, 'care-records'),
    nowHref: hrefOf(context, 'help-now'),
  };
}

function checkerData(context: SiteContext): CheckerData {
  const { offer, tag, on } = context;
  return {
    lang: tag,
    words: checkerWords(context),
    builtOn: on,
    ...(FIXED_DAY === undefined ? {} : { asOf: FIXED_DAY }),
    dateParts: dayParts(tag),
    entitlements: offer.entitlements.map((entry) => toDomainEntitlement(entry, offer.rates)),
    amounts: Object.fromEntries(offer.entitlements.flatMap((entry) => amountTerms(entry).map((terms) => [entry.id, terms]))),
  };
}
