import type ui from '../../content/ui/en.json';
import type { CouncilContact } from '../collections/offer.ts';
import { toDomainEntitlement } from '../collections/to-domain-entitlement.ts';
import { CARE_STATUSES, type CareStatus, type Day, type Entitlement } from '../domain/index.ts';
import { dayParts } from '../i18n/format.ts';
import type { LocaleTag } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { interfaceStanding } from '../i18n/translator.ts';
import { amountTerms, checkerCards, type AmountTerms, type CheckerCard } from './checker-cards.ts';
import { checkerWords, type SharedWithEntry } from './checker-words.ts';
import { shellFor, type Shell } from './shell.ts';
import { FIXED_DAY, hrefOf, inEveryLanguage, type SiteContext } from './site.ts';

/** The page of the checker: what a phone gets to work with, and what stands there for phones that run no script. */
export interface CheckerView {
  readonly shell: Shell;
  readonly table: CheckerTable;
  readonly help: CheckerHelp;
  /** What to know about each entry. The checker sorts them, and says why each stands where it stands. */
  readonly cards: readonly CheckerCard[];
  readonly data: CheckerData;
}

/** Leads from a plain description to a page, without a single question asked. */
export interface CheckerTable {
  readonly rows: readonly { readonly text: string; readonly title: string; readonly href: string }[];
}

/** Who helps everyone, whatever the result. */
export interface CheckerHelp {
  readonly team: CouncilContact;
  readonly advocacy: CouncilContact;
  readonly outOfHours: CouncilContact;
  readonly recordsHref: string;
  readonly nowHref: string;
}

/** Everything the checker on the phone works with. It is sent with the page, so every byte of it counts. */
export interface CheckerData {
  readonly lang: LocaleTag;
  readonly words: CheckerWords;
  /** The day of the build: a clock that says an earlier one is wrong. */
  readonly builtOn: Day;
  /** The day the site was built to stand on; missing, the phone's clock says which day it is. */
  readonly asOf?: Day;
  readonly dateParts: ReturnType<typeof dayParts>;
  /** The page about each status. */
  readonly statusPages: Readonly<Record<CareStatus, string>>;
  readonly entitlements: readonly Entitlement[];
  /** How each amount is meant, by the id of its entry. An entry that is not money is not in it. */
  readonly amounts: Readonly<Record<string, AmountTerms>>;
}

/** The words of the checker, with those it shares with the entitlement pages. */
export type CheckerWords = Omit<typeof ui.checker, 'page'> & {
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
    }),
    table: checkerTable(context),
    help: checkerHelp(context),
    cards: checkerCards(context),
    data: checkerData(context),
  };
}

const TABLE_ROWS = [
  'under-16',
  'looked-after-not-yet-eligible',
  'eligible',
  'relevant',
  'former-relevant',
  'former-relevant-21-to-24',
  'qualifying',
  'over-25',
  'other-nation',
  'not-a-care-leaver',
] as const satisfies readonly CareStatus[];

function checkerTable(context: SiteContext): CheckerTable {
  const rows = TABLE_ROWS.map((status) => {
    const { id, title } = statusGuide(context, status);
    return { text: context.t(`checker.page.table.rows.${status}`), title, href: hrefOf(context, id) };
  });
  return { rows };
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
    statusPages: Object.fromEntries(
      CARE_STATUSES.map((status) => [status, hrefOf(context, statusGuide(context, status).id)]),
    ) as Record<CareStatus, string>,
    entitlements: offer.entitlements.map((entry) => toDomainEntitlement(entry, offer.rates)),
    amounts: Object.fromEntries(offer.entitlements.flatMap((entry) => amountTerms(entry).map((terms) => [entry.id, terms]))),
  };
}

/** The page about a status; the page for every unusual case where a status has none of its own. */
function statusGuide({ offer }: SiteContext, status: CareStatus): { readonly id: string; readonly title: string } {
  const other = status === 'under-16' ? 'what-happens-when' : 'not-sure';
  const guide =
    offer.guides.find(({ facts }) => facts.aboutStatus === status) ?? offer.guides.find(({ id }) => id === other);
  if (guide === undefined) throw new Error(`No guide is about the status "${status}", and there is no page "${other}"`);
  return { id: guide.id, title: guide.words.title };
}
