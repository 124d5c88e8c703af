import type { HTMLElement } from 'node-html-parser';
import { locale, LOCALES, SOURCE_LOCALE, type LocaleTag } from '../../../src/i18n/locales.ts';
import type { BuiltPage } from '../../support/built-site.ts';

/** The page speaks the language of its address, the words between the headings their own, each in its direction. */
export function languageFaults({ address, locale: tag, root }: BuiltPage): readonly string[] {
  const html = root.querySelector('html');
  const main = root.querySelector('main');
  const content = main?.getAttribute('lang');
  return [
    ...mismatch(address, 'html', html, tag),
    ...mismatch(address, 'main', main, content === SOURCE_LOCALE ? SOURCE_LOCALE : tag),
    ...root
      .querySelectorAll('[lang]')
      .filter((element) => !KNOWN.has(element.getAttribute('lang') ?? ''))
      .map((element) => `${address} has a language that is not in the list: ${opening(element)}`),
  ];
}

/** A page without a translation says so above its words, in the reader's language, with a way to the English page. */
export function fallbackFaults(page: BuiltPage): readonly string[] {
  const { address, root } = page;
  if (isInItsOwnLanguage(page)) return [];
  const english = englishAddress(page);
  const links = root.querySelectorAll('aside a[hreflang=en]').filter((link) => link.closest('main') === null);
  return links.some((link) => link.getAttribute('href') === english)
    ? []
    : [`${address} is in English, and no notice before its words leads to ${english}`];
}

/** Search engines and readers are told of a page in another language only where its words are in that language. */
export function alternateFaults(pages: readonly BuiltPage[]): readonly string[] {
  const versions = Map.groupBy(pages, englishAddress);
  return pages.flatMap((page) => {
    const { address, root } = page;
    if (address === NOT_FOUND) return [];
    const expected = (versions.get(englishAddress(page)) ?? [])
      .filter(isInItsOwnLanguage)
      .map((version) => `${version.locale} ${version.address}`);
    const told = root
      .querySelectorAll('link[rel=alternate][hreflang]')
      .map((link) => `${link.getAttribute('hreflang')} ${pathOf(link)}`);
    return told.toSorted().join() === expected.toSorted().join()
      ? []
      : [`${address} tells of the languages [${told.join(', ')}], and there are [${expected.join(', ')}]`];
  });
}

/** The address to keep: the page's own, or the English one while there is no translation. */
export function canonicalFaults(page: BuiltPage): readonly string[] {
  if (page.address === NOT_FOUND) return [];
  const expected = isInItsOwnLanguage(page) ? page.address : englishAddress(page);
  const found = page.root.querySelectorAll('link[rel=canonical]').map(pathOf);
  return found.length === 1 && found[0] === expected
    ? []
    : [`${page.address} should name ${expected} as the address to keep, and names [${found.join(', ')}]`];
}

/** A host serves it for every wrong address, so it has no address and no other languages of its own. */
const NOT_FOUND = '/404.html';
const KNOWN: ReadonlySet<string> = new Set(LOCALES.map(({ tag }) => tag));

function mismatch(address: string, name: string, element: HTMLElement | null, tag: LocaleTag): readonly string[] {
  const { dir } = locale(tag);
  const found = { lang: element?.getAttribute('lang'), dir: element?.getAttribute('dir') };
  return found.lang === tag && found.dir === dir
    ? []
    : [`${address} has <${name} lang="${found.lang}" dir="${found.dir}">, and should have lang="${tag}" dir="${dir}"`];
}

function isInItsOwnLanguage({ locale: tag, root }: BuiltPage): boolean {
  return root.querySelector('main')?.getAttribute('lang') === tag;
}

function englishAddress({ address, locale: tag }: BuiltPage): string {
  return tag === SOURCE_LOCALE ? address : address.slice(`/${tag}`.length);
}

/** The path of an absolute address; what is not absolute is no use to a search engine. */
function pathOf(link: HTMLElement): string {
  const href = link.getAttribute('href') ?? '';
  return URL.canParse(href) ? new URL(href).pathname : `(not a full address) ${href}`;
}

function opening(element: HTMLElement): string {
  return `<${element.rawTagName} ${element.rawAttrs}>`;
}
