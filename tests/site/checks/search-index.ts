import { gunzipSync } from 'node:zlib';
import { SOURCE_LOCALE } from '../../../src/i18n/locales.ts';
import { LED_TO_BY_SERVER, type BuiltPage, type BuiltSite } from '../../support/built-site.ts';

/** A page as the index of the site's search knows it. */
export interface Indexed {
  readonly language: string;
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title: string; readonly terms: string };
  readonly filters: { readonly topic?: readonly string[] };
}

const SIGNATURE = 'pagefind_dcd';

/** Every page of the index, in all languages. */
export function indexedPages({ addresses, read }: BuiltSite): readonly Indexed[] {
  return [...addresses].flatMap((address) => {
    const [, language] = /^\/pagefind\/fragment\/(.+)_[^_]+\.pf_fragment$/.exec(address) ?? [];
    if (language === undefined) return [];
    const text = gunzipSync(read(address)).toString().slice(SIGNATURE.length);
    return [{ language, ...(JSON.parse(text) as Omit<Indexed, 'language'>) }];
  });
}

/** Pages to read are found in the language their words are in, and in no other. Lists of pages are not found. */
export function coverageFaults(pages: readonly BuiltPage[], indexed: readonly Indexed[]): readonly string[] {
  return pages.flatMap(({ address, locale, root }) => {
    const isOwn = root.querySelector('main')?.getAttribute('lang') === locale;
    const languages = indexed.filter(({ url }) => url === address).map(({ language }) => language);
    const path = locale === SOURCE_LOCALE ? address : address.slice(`/${locale}`.length);
    const expected = isOwn && !NOT_FOUND.includes(path) && !LED_TO_BY_SERVER.test(path) && !MADE_FROM_ENTRIES.test(path) ? [locale.toLowerCase()] : [];
    return languages.join() === expected.join() ? [] : [`${address} is found in [${languages.join(', ')}], and should be in [${expected.join(', ')}]`];
  });
}

/** Home and the ways to search are on every page. */
const NOT_FOUND = ['/', '/search/', '/a-z/'];
/** Briefings, letters, years and the like say again what another page says: they would be found in its place. */
export const MADE_FROM_ENTRIES = /^\/(?:for-advisers\/[^/]+|say-something\/complaint-letter|taking-part\/you-said-we-did)\/[^/]+/;

/** What stands on every page says nothing about one. @param common words of the head and the foot */
export function commonWordFaults(indexed: readonly Indexed[], common: readonly string[]): readonly string[] {
  return indexed.flatMap(({ url, content }) =>
    common.filter((words) => content.includes(words)).map((words) => `${url} is found by what stands on every page: ${words}`),
  );
}
