import type ui from '../../content/ui/en.json';
import type { EntitlementEntry, GuideEntry } from '../collections/offer.ts';
import type { Day } from '../domain/index.ts';
import { locale, SOURCE_LOCALE, type LocaleTag } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { wordTree } from '../i18n/translator.ts';
import { byTopic } from './by-topic.ts';
import { contactView } from './contacts.ts';
import type { ContactView } from './parts.ts';
import { FIXED_DAY, hrefOf, localeOf, pagePathOf, type SiteContext } from './site.ts';
import { pageText } from './text.ts';

/** The tool that makes a pack of pages for one visit. */
export interface VisitPackView {
  /** Of the addresses on paper. */
  readonly host: string;
  readonly topics: readonly { readonly id: string; readonly title: string; readonly pages: readonly PackPage[] }[];
  /** In every pack. */
  readonly always: readonly PackPage[];
  readonly contacts: readonly { readonly label: string; readonly contact: ContactView }[];
  /** The card with the three questions at the end of a visit. */
  readonly cardHref: string;
  readonly data: VisitPackData;
}

export interface PackPage {
  readonly id: string;
  readonly title: string;
  /** The title for a case note, where it is another. */
  readonly english?: string;
  readonly href: string;
  readonly lang: LocaleTag;
  readonly dir: 'ltr' | 'rtl';
}

/** What the script puts together. */
export interface VisitPackData {
  readonly builtOn: Day;
  readonly asOf?: Day;
  /** Said while nothing is ticked. */
  readonly none: string;
  readonly words: VisitNoteWords;
}

export type VisitNoteWords = typeof ui.forWorkers.visit.note;

/** Guides that are often talked about. Entitlements are all in. */
const GUIDES = [
  'what-happens-when',
  'lost-touch',
  'my-back-up-plan',
  'where-you-can-live',
  'is-my-place-suitable',
  'debt',
  'managing-money',
  'college-and-esol',
  'university',
  'finding-work',
  'family-contact',
  'keeping-safe',
  'your-solicitor',
  'while-you-wait',
  'interpreters',
];
const ALWAYS = ['how-to-complain', 'help-now'];

export function visitPackView(context: SiteContext): VisitPackView {
  const { t, offer, on } = context;
  const entries = [...offer.entitlements, ...offer.guides.filter(({ id }) => GUIDES.includes(id))];
  const contact = (id: 'leaving-care-team' | 'advocacy' | 'complaints') => ({ label: t(`visitPack.contact.${id}`), contact: contactView(context, id) });
  return {
    host: new URL(offer.council.web).host,
    topics: byTopic(context, entries).map(({ topic, title, entries: own }) => ({ id: topic, title, pages: own.map((entry) => packPage(context, entry)) })),
    always: offer.guides.filter(({ id }) => ALWAYS.includes(id)).map((entry) => packPage(context, entry)),
    contacts: [contact('leaving-care-team'), contact('advocacy'), contact('complaints')],
    cardHref: hrefOf(context, 'end-of-visit-card'),
    data: {
      builtOn: on,
      ...(FIXED_DAY === undefined ? {} : { asOf: FIXED_DAY }),
      none: t('forWorkers.visit.none'),
      words: wordTree(SOURCE_LOCALE, 'forWorkers.visit.note') as VisitNoteWords,
    },
  };
}

function packPage(context: SiteContext, entry: EntitlementEntry | GuideEntry): PackPage {
  const { tag: lang, dir } = locale(localeOf(entry.contentLocale));
  const { plain } = pageText(context).in(lang);
  return {
    id: entry.id,
    title: plain(entry.words.title),
    ...(lang === SOURCE_LOCALE ? {} : { english: entry.english.title }),
    href: pathFor(context.tag, pagePathOf(entry)),
    lang,
    dir,
  };
}
