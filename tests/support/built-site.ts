import { readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { isLocaleTag, SOURCE_LOCALE, type LocaleTag } from '../../src/i18n/locales.ts';
import { fileOf, pageAddresses, SITE_FOLDER, siteAddresses } from './site-files.ts';

/** A finished page, as a browser would get it. */
export interface BuiltPage {
  /** `/money/council-tax/` */
  readonly address: string;
  /** The language of the address. */
  readonly locale: LocaleTag;
  readonly html: string;
  readonly root: HTMLElement;
}

export interface BuiltSite {
  readonly pages: readonly BuiltPage[];
  /** The addresses of all files, pages among them. */
  readonly addresses: ReadonlySet<string>;
  readonly read: (address: string) => Buffer;
}

/** The site in a folder, with every page parsed. @throws when there is none */
export function readSite(folder: string = SITE_FOLDER): BuiltSite {
  const read = (address: string) => readFileSync(fileOf(folder, address));
  return {
    pages: pageAddresses(folder).map((address) => pageFrom(address, read(address).toString())),
    addresses: new Set(siteAddresses(folder)),
    read,
  };
}

/** A site of pages written in a test, by address; other files by address as well. */
export function madeUpSite(files: Readonly<Record<string, string>>): BuiltSite {
  const isPage = (address: string) => address.endsWith('/') || address.endsWith('.html');
  return {
    pages: Object.entries(files)
      .filter(([address]) => isPage(address))
      .map(([address, html]) => pageFrom(address, html)),
    addresses: new Set(Object.keys(files)),
    read: (address) => Buffer.from(files[address] ?? ''),
  };
}

/** @param address where the page stands in its site; the language is read from it */
export function pageFrom(address: string, html: string): BuiltPage {
  const first = address.split('/')[1] ?? '';
  return {
    address,
    locale: isLocaleTag(first) ? first : SOURCE_LOCALE,
    html,
    root: parse(html, { blockTextElements: { script: true, style: true } }),
  };
}

/** Pages a server leads to, and no link: for a wrong address, and after a form is sent. */
export const LED_TO_BY_SERVER = /^\/404\.html$|\/feedback\/thanks\/$/;

/** Words as read aloud: without markup, with single spaces. */
export function words(element: HTMLElement): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}
