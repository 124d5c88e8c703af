import { locale } from '../i18n/locales.ts';
import type { LinkView } from './parts.ts';
import { hrefOf, localeOf, type SiteContext } from './site.ts';

/** A link to a page of the content by its title. @throws when no page has the id: the content gate has refused that */
export function linkTo(context: SiteContext, id: string): LinkView {
  const { offer } = context;
  const entry = [...offer.entitlements, ...offer.guides].find((each) => each.id === id);
  if (entry === undefined) throw new Error(`No page has the id "${id}"`);
  const { tag: lang, dir } = locale(localeOf(entry.contentLocale));
  return { label: entry.words.title, href: hrefOf(context, id), lang, dir };
}
