import { describe, expect, it } from 'vitest';
import { locale } from '../../src/i18n/locales.ts';
import { pageFrom, readSite } from '../support/built-site.ts';
import { alternateFaults, canonicalFaults, fallbackFaults, languageFaults } from './checks/languages.ts';
import { spokenLanguageFaults } from './checks/spoken-language.ts';

const { pages } = readSite();

/** Pages that there are in English only (decision 0008). */
const FOR_WORKERS = /^\/for-advisers\/(?:briefings|training)\/./;

describe('the languages of every page', () => {
  it('are said, with their direction', () => expect(pages.flatMap(languageFaults)).toEqual([]));
  it('fit the words', () => expect(pages.flatMap(spokenLanguageFaults)).toEqual([]));
  it('come with a notice where the words are English', () => expect(pages.flatMap(fallbackFaults)).toEqual([]));
  it('are told to search engines where the words exist', () => expect(alternateFaults(pages)).toEqual([]));
  it('have one address to keep', () => expect(pages.flatMap(canonicalFaults)).toEqual([]));

  it('are the same pages in each language', () => {
    const english = pages.filter(({ locale: tag, address }) => tag === 'en' && address !== '/404.html' && !FOR_WORKERS.test(address));
    const arabic = pages.filter(({ locale: tag }) => tag === 'ar').map(({ address }) => address);
    expect(arabic).toEqual(english.map(({ address }) => `/ar${address}`));
  });
});

describe('the checks of languages notice', () => {
  const SITE = 'https://council.example';
  type Made = { readonly lang?: string; readonly main?: string; readonly head?: string; readonly body?: string };
  const page = (address: string, { lang = 'en', main = lang, head = '', body = '' }: Made = {}) => {
    const dir = (tag: string) => locale(tag === 'ar' ? 'ar' : 'en').dir;
    const open = (name: string, tag: string) => `<${name} lang="${tag}" dir="${dir(tag)}">`;
    return pageFrom(address, `${open('html', lang)}<head>${head}</head><body>${body}${open('main', main)}</main></body></html>`);
  };

  it('a page in another language than its address', () =>
    expect(languageFaults(page('/ar/a/'))).toEqual([
      '/ar/a/ has <html lang="en" dir="ltr">, and should have lang="ar" dir="rtl"',
    ]));

  it('words between the headings in a third language', () =>
    expect(languageFaults(page('/a/', { main: 'ar' }))).toEqual([
      '/a/ has <main lang="ar" dir="rtl">, and should have lang="en" dir="ltr"',
    ]));

  it('the wrong direction', () =>
    expect(languageFaults(pageFrom('/a/', '<html lang="en" dir="rtl"><main lang="en" dir="ltr"></main></html>'))).toEqual([
      '/a/ has <html lang="en" dir="rtl">, and should have lang="en" dir="ltr"',
    ]));

  it('a language nobody knows', () =>
    expect(languageFaults(page('/a/', { body: '<p lang="xx">Hm</p>' }))).toEqual([
      '/a/ has a language that is not in the list: <p lang="xx">',
    ]));

  it('English words on an Arabic page without a notice, or with one that leads elsewhere', () => {
    const notice = (href: string) => `<aside><a href="${href}" hreflang="en">Read</a></aside>`;
    const fallback = (body: string) => fallbackFaults(page('/ar/a/', { lang: 'ar', main: 'en', body }));
    const fault = '/ar/a/ is in English, and no notice before its words leads to /a/';
    expect([fallback(''), fallback(notice('/b/')), fallback(notice('/a/'))]).toEqual([[fault], [fault], []]);
  });

  it('a language told of that is not there, and one not told of that is', () => {
    const link = (tag: string, path: string) => `<link rel="alternate" hreflang="${tag}" href="${SITE}${path}">`;
    const english = page('/a/', { head: link('en', '/a/') + link('ar', '/ar/a/') });
    const fallback = page('/ar/a/', { lang: 'ar', main: 'en', head: link('en', '/a/') });
    const translated = page('/ar/a/', { lang: 'ar', head: link('en', '/a/') });
    expect(alternateFaults([english, fallback])).toEqual([
      '/a/ tells of the languages [en /a/, ar /ar/a/], and there are [en /a/]',
    ]);
    expect(alternateFaults([english, translated])).toEqual([
      '/ar/a/ tells of the languages [en /a/], and there are [en /a/, ar /ar/a/]',
    ]);
  });

  it('an address to keep that is another page, is not full, or is missing', () => {
    const keeps = (href: string) => canonicalFaults(page('/a/', { head: `<link rel="canonical" href="${href}">` }));
    expect([keeps(`${SITE}/a/`), keeps(`${SITE}/b/`), keeps('/a/'), canonicalFaults(page('/a/'))]).toEqual([
      [],
      ['/a/ should name /a/ as the address to keep, and names [/b/]'],
      ['/a/ should name /a/ as the address to keep, and names [(not a full address) /a/]'],
      ['/a/ should name /a/ as the address to keep, and names []'],
    ]);
  });

  it.each([
    ['Arabic words marked as English', '<p>كيف تسأل</p>', ['/a/ marks words in Arabic script as "en": كيف تسأل']],
    ['an Arabic name for a picture', '<img alt="صورة">', ['/a/ marks words in Arabic script as "en": صورة']],
    ['English words marked as Arabic', '<p lang="ar">How to ask</p>', ['/a/ marks words in Latin script as "ar": How to ask']],
    ['no fault in a name', '<p lang="ar">في Exampleshire</p><p lang="ar">Department for Work and Pensions</p>', []],
    ['no fault in a term of law', '<p lang="ar"><a>مراجع</a> (independent reviewing officer)</p>', []],
    ['no fault in an address', '<p lang="ar">https://www.council.example/ leaving.care@council.example</p>', []],
    ['no fault in words marked as they are', '<p lang="ar">كيف <span lang="en">How to ask</span></p>', []],
  ])('%s', (_, body, faults) => expect(spokenLanguageFaults(page('/a/', { body }))).toEqual(faults));
});
