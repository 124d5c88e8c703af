import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import type { BuiltPage, BuiltSite } from '../../support/built-site.ts';

/**
 * The budgets of the design, as sent (gzip). 1 kB is 1024 bytes. The design has none for the words of
 * the checker's page, which tell about every entry also where no program runs: theirs is a bound to
 * what an old phone loads in a few seconds. `searchScript` is the search page before somebody searches;
 * what a first search loads is counted in tests/e2e/search.spec.ts.
 */
export const BUDGETS = { page: 14, script: 3, searchScript: 4, checker: 30, checkerPage: 40 } as const;

/** The page and its style sheets must fit into the first answer of a server: about ten packets. */
export function pageWeightFaults(site: BuiltSite): readonly string[] {
  return site.pages.flatMap((page) =>
    over(page, 'the page with its styles', pageBytes(site, page), isChecker(page) ? BUDGETS.checkerPage : BUDGETS.page),
  );
}

/** A page to read needs no program, only what copies a text or leaves the site. */
export function scriptWeightFaults(site: BuiltSite): readonly string[] {
  return site.pages
    .filter((page) => !isChecker(page))
    .flatMap((page) => over(page, 'JavaScript', scriptBytes(site, page), isSearch(page) ? BUDGETS.searchScript : BUDGETS.script));
}

/** A second file is asked for only when the first is there: a page to read has no time for that. */
export function splitScriptFaults(site: BuiltSite): readonly string[] {
  return site.pages
    .filter((page) => !isChecker(page))
    .flatMap(({ address, root }) => {
      const files = root.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? '');
      const partsOf = (file: string) => importsOf(site.read(file).toString(), posix.dirname(file)).filter((part) => part.startsWith('/_astro/'));
      return files.flatMap((file) => partsOf(file).map((part) => `${address}: ${file} loads ${part}`));
    });
}

/** The checker: all its JavaScript, and the rules and words that only its program uses. */
export function checkerWeightFaults(site: BuiltSite): readonly string[] {
  return site.pages
    .filter(isChecker)
    .flatMap((page) => over(page, 'JavaScript, rules and words', scriptBytes(site, page) + dataBytes(page), BUDGETS.checker));
}

export function isChecker({ address }: BuiltPage): boolean {
  return /^(?:\/[^/]+)?\/check\/$/.test(address);
}

export function isSearch({ address }: BuiltPage): boolean {
  return address.endsWith('/search/');
}

function over(page: BuiltPage, what: string, bytes: number, limit: number): readonly string[] {
  const size = (bytes / 1024).toFixed(1);
  return bytes <= limit * 1024 ? [] : [`${page.address}: ${what} weigh ${size} kB (${bytes} bytes), the limit is ${limit} kB`];
}

function pageBytes(site: BuiltSite, { html, root }: BuiltPage): number {
  const sheets = root.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href') ?? '');
  return [Buffer.from(html), ...sheets.map(site.read)].reduce((sum, part) => sum + zipped(part), 0);
}

/** Scripts written into the page, those it loads, and all that these load in turn. */
function scriptBytes(site: BuiltSite, { root }: BuiltPage): number {
  const inline = root.querySelectorAll('script:not([src])').filter(isProgram).map((script) => script.rawText);
  const islands = root.querySelectorAll('astro-island');
  const first = [
    ...root.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? ''),
    ...islands.flatMap((island) => [island.getAttribute('component-url') ?? '', island.getAttribute('renderer-url') ?? '']),
    ...inline.flatMap((code) => importsOf(code, '/')),
  ].filter((address) => address !== '');
  const loaded = withImports(site, first);
  return [...inline.map((code) => Buffer.from(code)), ...[...loaded].map(site.read)].reduce((sum, code) => sum + zipped(code), 0);
}

function withImports(site: BuiltSite, first: readonly string[], known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const fresh = first.filter((address) => !known.has(address));
  if (fresh.length === 0) return known;
  const next = fresh.flatMap((address) => importsOf(site.read(address).toString(), posix.dirname(address)));
  return withImports(site, next, new Set([...known, ...fresh]));
}

const IMPORT = /\b(?:from|import)\s*\(?\s*["'`]((?:\.{1,2})?\/[^"'`]+)["'`]/g;

function importsOf(code: string, folder: string): readonly string[] {
  return [...code.matchAll(IMPORT)].map(([, path = '']) => posix.resolve(folder, path));
}

const DATA = '[type="application/json"]';

/** What browsers run; data for a program, and for machines that read the page, is not. */
function isProgram(script: HTMLElement): boolean {
  return script.getAttribute('type')?.includes('json') !== true;
}

/** What a program is given: settings of an island, data, and parts of the page that stand ready for it. */
function dataBytes({ root }: BuiltPage): number {
  const given = [
    ...root.querySelectorAll('astro-island').map((island) => island.rawAttributes.props ?? ''),
    ...root.querySelectorAll(`script${DATA}`).map((script) => script.rawText),
    ...root.querySelectorAll('template').map((template) => template.innerHTML),
  ];
  return zipped(Buffer.from(given.join('')));
}

function zipped(bytes: Buffer): number {
  return gzipSync(bytes).length;
}
