import { inlineHtml } from '../collections/inline.ts';
import type { EntitlementEntry, HowMuch } from '../collections/offer.ts';
import { locale, type LocaleTag } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { contactView } from './contacts.ts';
import { messageViews, type MessageView } from './message.ts';
import type { ContactView, Html } from './parts.ts';
import { hrefOf, localeOf, pagePathOf, termHref, type SiteContext } from './site.ts';
import { pageText, tokenHtml } from './text.ts';

/** What to know about one entry, short: how to ask, what to send, and what to do when the answer is no. */
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
  readonly message: MessageView;
  readonly refusedSteps: readonly Html[];
  readonly refusedRoute: string;
}

/** How an amount is meant; `varies` when there is no one figure. */
export type AmountTerms = Pick<Extract<HowMuch, { rate: string }>, 'bound' | 'per'> | 'varies';

export function checkerCards(context: SiteContext): readonly CheckerCard[] {
  return context.offer.entitlements.map((entry) => card(context, entry));
}

/** None for an entry that is not money. */
export function amountTerms({ facts, local }: EntitlementEntry): readonly AmountTerms[] {
  const howMuch = local?.facts.howMuch ?? facts.howMuch;
  if (howMuch === 'none') return [];
  return 'varies' in howMuch ? ['varies'] : [{ bound: howMuch.bound, per: howMuch.per }];
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
    steps: stepsOf(entry).map((step) => line(context, step)),
    contact: contactView(context, local?.facts.ask ?? facts.ask),
    message: messageViews(context, entry).first,
    refusedSteps: words.refusalSteps.map((step) => line(context, step)),
    refusedRoute: context.t(`entry.route.${facts.refusalRoute}`),
  };
}

/** The council's own steps, where they are in the language of the rest of the card. */
function stepsOf({ words, local, contentLocale }: EntitlementEntry): readonly string[] {
  return local?.contentLocale === contentLocale ? (local.words.steps ?? words.steps) : words.steps;
}

/** Words are explained on the page of all words: the checker has no foot to explain them at. */
function line(context: SiteContext, text: string): Html {
  return inlineHtml(text, {
    token: (ref) => tokenHtml(context, ref),
    page: (id, heading) => ({ href: `${hrefOf(context, id)}${heading === undefined ? '' : `#${heading}`}` }),
    term: (id) => ({ href: termHref(context, id) }),
  });
}
