import { SOURCE_LOCALE, type LocaleTag } from './locales.ts';

/** The parts of an address after the language: `[]` is home, `['money', 'council-tax']` a page. */
export type PagePath = readonly string[];

/** The address of a page in a language: English at the root, others under their tag, always with a last slash. */
export function pathFor(tag: LocaleTag, page: PagePath): string {
  const parts = tag === SOURCE_LOCALE ? page : [tag, ...page];
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** The value of the `[...locale]` route parameter. */
export function localeParam(tag: LocaleTag): string | undefined {
  return tag === SOURCE_LOCALE ? undefined : tag;
}
