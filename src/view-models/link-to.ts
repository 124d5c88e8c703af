import type { EntitlementEntry, GuideEntry } from '../collections/offer.ts';
import { locale } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import type { LinkView } from './parts.ts';
import { localeOf, pagePathOf, type SiteContext } from './site.ts';
import { pageText } from './text.ts';

/** A link to a page of the content by its title. @throws when no page has the id: the content gate has refused that */
export function linkTo(context: SiteContext, id: string): LinkView {
  const { offer } = context;
  const entry = [...offer.entitlements, ...offer.guides].find((each) => each.id === id);
  if (entry === undefined) throw new Error(`No page has the id "${id}"`);
  return linkToEntry(context, entry);
}

export function linkToEntry(context: SiteContext, entry: EntitlementEntry | GuideEntry): LinkView {
  const { tag: lang, dir } = locale(localeOf(entry.contentLocale));
  return { label: pageText(context).in(lang).plain(entry.words.title), href: pathFor(context.tag, pagePathOf(entry)), lang, dir };
}
