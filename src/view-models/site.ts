import { loadOffer } from '../collections/load-offer.ts';
import type { Addressed, EntitlementEntry, GuideEntry, Offer, Rate } from '../collections/offer.ts';
import { rateOn, type Day } from '../domain/index.ts';
import { isLocaleTag, SOURCE_LOCALE, type LocaleTag } from '../i18n/locales.ts';
import { localeParam, pathFor, type PagePath } from '../i18n/paths.ts';
import { PUBLISHED_LOCALES, translator, type Translate } from '../i18n/translator.ts';
import { BUILD } from './build.ts';
import { glossaryGroup } from './glossary-groups.ts';

/** What every view model starts from: the offer of this build's council in one language. */
export interface SiteContext {
  readonly tag: LocaleTag;
  readonly t: Translate;
  readonly offer: Offer;
  /** The day the site speaks for. */
  readonly on: Day;
}

const contexts = new Map<LocaleTag, Promise<SiteContext>>();

/** The context of a language; each is made once in a build. */
export function siteContext(tag: LocaleTag): Promise<SiteContext> {
  const known = contexts.get(tag);
  // In development the content changes while the server runs.
  if (known !== undefined && import.meta.env.PROD) return known;
  const made = loadOffer({ council: BUILD.council.id, locale: tag, on: BUILD.asOf }).then((offer) => ({
    tag,
    t: translator(tag),
    offer,
    on: BUILD.asOf,
  }));
  contexts.set(tag, made);
  return made;
}

/** The day the site was told to speak for (`AS_OF`); `undefined` means the day it is read. */
export const FIXED_DAY = process.env.AS_OF ? BUILD.asOf : undefined;

export interface StaticPage<Params, View> {
  readonly params: Params & { readonly locale: string | undefined };
  readonly props: { readonly view: View };
}

/** The static paths of one kind of page over all published languages. */
export async function inEveryLanguage<Params, View>(
  pagesOf: (context: SiteContext, all: readonly SiteContext[]) => readonly { readonly params: Params; readonly view: View }[],
): Promise<StaticPage<Params, View>[]> {
  const contextsOfAll = await Promise.all(PUBLISHED_LOCALES.map(siteContext));
  return contextsOfAll.flatMap((context) =>
    pagesOf(context, contextsOfAll).map(({ params, view }) => ({
      params: { ...params, locale: localeParam(context.tag) },
      props: { view },
    })),
  );
}

/** The address of an entry, after the language. */
export function pagePathOf({ topic, id }: Addressed): PagePath {
  if (isHubWords({ topic, id })) return [topic];
  return topic === 'start' ? [id] : [topic, id];
}

/** A guide that has its topic's own name holds the words of that topic's hub. */
export function isHubWords({ topic, id }: Addressed): boolean {
  return id === topic;
}

export function isEntitlement(entry: EntitlementEntry | GuideEntry): entry is EntitlementEntry {
  return 'decides' in entry.facts;
}

const GENERATED_PATHS = new Map<string, PagePath>([
  ['home', []],
  ['check', ['check']],
  ['contact', ['contact']],
  ['words', ['about', 'words']],
  ['search', ['search']],
  ['a-z', ['a-z']],
  ['print', ['for-advisers', 'print']],
]);

/** The address of any page by its id. @throws when no page has the id: the content gate has refused that */
export function hrefOf({ tag, offer }: SiteContext, id: string): string {
  const entry = [...offer.entitlements, ...offer.guides].find((each) => each.id === id);
  const path = entry === undefined ? GENERATED_PATHS.get(id) : pagePathOf(entry);
  if (path === undefined) throw new Error(`No page has the id "${id}"`);
  return pathFor(tag, path);
}

/** The address of a word's explanation. */
export function termHref({ tag }: SiteContext, id: string): string {
  return `${pathFor(tag, ['about', 'words', glossaryGroup(id)])}#${id}`;
}

/** The row of an amount that holds on the day the site speaks for; `undefined` when none does. */
export function rateNow({ offer, on }: SiteContext, id: string): Rate | undefined {
  const found = rateOn(offer.rates, id, on);
  return found.kind === 'rate' ? offer.rates.find((row) => row.id === id && row.from === found.rate.from) : undefined;
}

/** The language of a text by the tag the content recorded for it. */
export function localeOf(contentLocale: string): LocaleTag {
  return isLocaleTag(contentLocale) ? contentLocale : SOURCE_LOCALE;
}
