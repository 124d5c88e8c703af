import type ui from '../../content/ui/en.json';
import type { ContactId, EntitlementEntry, HowMuch } from '../collections/offer.ts';
import { toDomainEntitlement } from '../collections/to-domain-entitlement.ts';
import { CARE_STATUSES, type CareStatus, type Day, type Entitlement } from '../domain/index.ts';
import { dayParts } from '../i18n/format.ts';
import type { LocaleTag } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { interfaceStanding } from '../i18n/translator.ts';
import { checkerWords, type SharedWithEntry } from './checker-words.ts';
import { contactView } from './contacts.ts';
import type { ContactView } from './parts.ts';
import { shellFor, type Shell } from './shell.ts';
import { FIXED_DAY, hrefOf, inEveryLanguage, pagePathOf, type SiteContext } from './site.ts';
import { pageText, type PageText } from './text.ts';

/** The page of the checker: what a phone gets to work with, and a table for phones that run no script. */
export interface CheckerView {
  readonly shell: Shell;
  readonly table: CheckerTable;
  readonly data: CheckerData;
}

/** Leads from a plain description to a page, without a single question asked. */
export interface CheckerTable {
  readonly rows: readonly { readonly text: string; readonly title: string; readonly href: string }[];
  readonly contact: ContactView;
}

/** Everything the checker on the phone knows. It is sent with the page, so every byte of it counts. */
export interface CheckerData {
  readonly lang: LocaleTag;
  readonly words: CheckerWords;
  /** The day the site was built to stand on; missing, the phone's clock says which day it is. */
  readonly asOf?: Day;
  readonly dateParts: ReturnType<typeof dayParts>;
  readonly links: { readonly [Name in 'helpNow' | 'contact' | 'complain' | 'records' | 'notSure']: string };
  /** The page about each status. */
  readonly statusPages: Readonly<Record<CareStatus, string>>;
  /** Everybody a card can send a person to, by contact id. */
  readonly contacts: Readonly<Record<string, CheckerContact>>;
  readonly entitlements: readonly Entitlement[];
  readonly cards: Readonly<Record<string, CheckerCard>>;
}

/** The words of the checker, with those it shares with the entitlement pages. */
export type CheckerWords = Omit<typeof ui.checker, 'page'> & {
  readonly entry: Pick<typeof ui.entry, SharedWithEntry>;
  readonly role: typeof ui.role;
};

export type CheckerContact = Pick<ContactView, 'name' | 'phone'>;

/** The words of one entry, as plain text. */
export interface CheckerCard {
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  readonly howMuch: HowMuch;
  readonly steps: readonly string[];
  /** A contact id. */
  readonly ask: string;
  readonly message: string;
  readonly refused: readonly string[];
  readonly route: keyof typeof ui.entry.route;
}

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
  return { rows, contact: contactView(context, 'leaving-care-team') };
}

function checkerData(context: SiteContext): CheckerData {
  const { offer, tag } = context;
  const text = pageText(context);
  const cards = offer.entitlements.map((entry) => [entry.id, card(context, entry, text)] as const);
  const asked = ['leaving-care-team', 'advocacy', 'out-of-hours', ...offer.entitlements.map(askOf)] as const;
  return {
    lang: tag,
    words: checkerWords(context),
    ...(FIXED_DAY === undefined ? {} : { asOf: FIXED_DAY }),
    dateParts: dayParts(tag),
    links: {
      helpNow: hrefOf(context, 'help-now'),
      contact: hrefOf(context, 'contact'),
      complain: hrefOf(context, 'how-to-complain'),
      records: hrefOf(context, 'care-records'),
      notSure: hrefOf(context, 'not-sure'),
    },
    statusPages: Object.fromEntries(
      CARE_STATUSES.map((status) => [status, hrefOf(context, statusGuide(context, status).id)]),
    ) as Record<CareStatus, string>,
    contacts: Object.fromEntries(asked.map((id) => [id, contact(context, id)])),
    entitlements: offer.entitlements.map((entry) => toDomainEntitlement(entry, offer.rates)),
    cards: Object.fromEntries(cards),
  };
}

function card({ tag }: SiteContext, entry: EntitlementEntry, { plain }: PageText): CheckerCard {
  const { facts, words, local } = entry;
  return {
    title: words.title,
    summary: plain(words.summary),
    href: pathFor(tag, pagePathOf(entry)),
    howMuch: local?.facts.howMuch ?? facts.howMuch,
    steps: (local?.words.steps ?? words.steps).map(plain),
    ask: askOf(entry),
    message: plain(words.message.first),
    refused: words.refusalSteps.map(plain),
    route: facts.refusalRoute,
  };
}

function askOf({ facts, local }: EntitlementEntry): ContactId {
  return local?.facts.ask ?? facts.ask;
}

function contact(context: SiteContext, id: ContactId): CheckerContact {
  const { name, phone } = contactView(context, id);
  return { name, ...(phone === undefined ? {} : { phone }) };
}

/** The page about a status; the page for every unusual case where a status has none of its own. */
function statusGuide({ offer }: SiteContext, status: CareStatus): { readonly id: string; readonly title: string } {
  const other = status === 'under-16' ? 'what-happens-when' : 'not-sure';
  const guide =
    offer.guides.find(({ facts }) => facts.aboutStatus === status) ?? offer.guides.find(({ id }) => id === other);
  if (guide === undefined) throw new Error(`No guide is about the status "${status}", and there is no page "${other}"`);
  return { id: guide.id, title: guide.words.title };
}
