import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltPage, BuiltSite } from '../../support/built-site.ts';

/** The budgets of the design, as sent (gzip). 1 kB is 1024 bytes. */
export const BUDGETS = { page: 14, script: 3, checker: 30 } as const;

/** The page and its style sheets must fit into the first answer of a server: about ten packets. */
export function pageWeightFaults(site: BuiltSite): readonly string[] {
  return contentPages(site).flatMap((page) => {
    const sheets = page.root.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href') ?? '');
    const bytes = [Buffer.from(page.html), ...sheets.map(site.read)].reduce((sum, part) => sum + zipped(part), 0);
    return over(page, 'the page with its styles', bytes, BUDGETS.page);
  });
}

export function scriptWeightFaults(site: BuiltSite): readonly string[] {
  return contentPages(site).flatMap((page) => over(page, 'JavaScript', scriptBytes(site, page), BUDGETS.script));
}

/** A page with an island: all its JavaScript, and the rules and words that the island is given. */
export function checkerWeightFaults(site: BuiltSite): readonly string[] {
  return site.pages
    .filter(hasIsland)
    .flatMap((page) => over(page, 'JavaScript, rules and words', scriptBytes(site, page) + propBytes(page), BUDGETS.checker));
}

function over(page: BuiltPage, what: string, bytes: number, limit: number): readonly string[] {
  const size = (bytes / 1024).toFixed(1);
  return bytes <= limit * 1024 ? [] : [`${page.address}: ${what} weigh ${size} kB (${bytes} bytes), the limit is ${limit} kB`];
}

function contentPages({ pages }: BuiltSite): readonly BuiltPage[] {
  return pages.filter((page) => !hasIsland(page));
}

function hasIsland({ root }: BuiltPage): boolean {
  return root.querySelector('astro-island') !== null;
}

/** Scripts written into the page, those it loads, and all that these load in turn. */
function scriptBytes(site: BuiltSite, { root }: BuiltPage): number {
  const inline = root.querySelectorAll('script:not([src])').map((script) => script.rawText);
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

function propBytes({ root }: BuiltPage): number {
  const props = root.querySelectorAll('astro-island').map((island) => island.rawAttributes.props ?? '');
  return props.reduce((sum, text) => sum + zipped(Buffer.from(text)), 0);
}

function zipped(bytes: Buffer): number {
  return gzipSync(bytes).length;
}
