import type ui from '../../content/ui/en.json';
import type { CouncilContact } from '../collections/offer.ts';
import { toDomainEntitlement } from '../collections/to-domain-entitlement.ts';
import { packEntitlement, type Day, type Entitlement, type PackedEntitlement, type Role } from '../domain/index.ts';
import { dayParts } from '../i18n/format.ts';
import { SOURCE_LOCALE, type LocaleTag } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { interfaceStanding, wordTree } from '../i18n/translator.ts';
import { checkerCards, type CheckerCard } from './checker-cards.ts';
import { checkerQuestions, type CheckerQuestion } from './checker-questions.ts';
import { checkerStatuses, type CheckerStatus } from './checker-statuses.ts';
import { checkerWords, DATE_WORDS, type DateWord, type SharedWithEntry } from './checker-words.ts';
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
  /** Everyone who can tell something about an entry. */
  readonly tellers: readonly CheckerTeller[];
  /** A heading, and what belongs under it. */
  readonly dates: readonly (readonly CheckerDateWord[])[];
  readonly data: CheckerData;
}

export interface CheckerTeller {
  readonly role: Role;
  readonly label: string;
}

/** A name in the form for dates. */
export interface CheckerDateWord {
  readonly id: DateWord;
  readonly label: string;
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
  readonly words: SentWords;
  /** For the words of a plan or a case note. English in every language: a worker has to read them. */
  readonly plan: typeof ui.forWorkers.planText;
  /** The day of the build: a clock that says an earlier one is wrong. */
  readonly builtOn: Day;
  /** The day the site was built to stand on; missing, the phone's clock says which day it is. */
  readonly asOf?: Day;
  readonly dateParts: ReturnType<typeof dayParts>;
  /** The rules of each entry, in the order of the cards on the page; their roles are those of `tellers`, in its order. */
  readonly rules: readonly PackedEntitlement[];
}

/** The words the checker puts together, with those it shares with the entitlement pages. */
export type CheckerWords = Omit<typeof ui.checker, 'page' | 'question' | 'start' | 'status'> & {
  readonly entry: Pick<typeof ui.entry, SharedWithEntry>;
};

/** Those of them that do not stand on the page. */
export type SentWords = Omit<CheckerWords, 'dates'> & { readonly dates: Omit<CheckerWords['dates'], DateWord> };

export const checkerPages = () => inEveryLanguage((context) => [{ params: {}, view: checkerView(context) }]);

function checkerView(context: SiteContext): CheckerView {
  const { t, tag, offer } = context;
  const entitlements = offer.entitlements.map((entry) => toDomainEntitlement(entry, offer.rates));
  const roles = [...new Set(entitlements.flatMap(({ whoCanTell }) => whoCanTell))];
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
    dates: DATE_WORDS.map((words) => words.map((id) => ({ id, label: t(`checker.dates.${id}`) }))),
    tellers: roles.map((role) => ({ role, label: t(`role.${role}`) })),
    data: checkerData(context, entitlements, roles),
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

function checkerData(context: SiteContext, entitlements: readonly Entitlement[], roles: readonly Role[]): CheckerData {
  const { tag, on } = context;
  return {
    lang: tag,
    words: checkerWords(context),
    plan: wordTree(SOURCE_LOCALE, 'forWorkers.planText') as typeof ui.forWorkers.planText,
    builtOn: on,
    ...(FIXED_DAY === undefined ? {} : { asOf: FIXED_DAY }),
    dateParts: dayParts(tag),
    rules: entitlements.map((entitlement) => packEntitlement(entitlement, roles)),
  };
}
