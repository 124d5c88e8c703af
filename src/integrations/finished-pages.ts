import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A page of the finished site. */
export interface FinishedPage {
  /** `/money/council-tax/` */
  readonly address: string;
  readonly html: string;
  readonly write: (html: string) => void;
}

/** Every page in the folder of a finished site, sorted by address. */
export function finishedPages(folder: URL): readonly FinishedPage[] {
  const site = fileURLToPath(folder);
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      address: `/${relative(site, file).replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'),
      html: readFileSync(file, 'utf8'),
      write: (html: string) => { writeFileSync(file, html); },
    }))
    .sort((a, b) => a.address.localeCompare(b.address, 'en'));
}

/** @returns for a page, the code of the scripts it loads, and of those that they load in turn */
export function finishedScripts(folder: URL): (html: string) => readonly string[] {
  const scripts = readdirSync(fileURLToPath(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => ({ name: entry.name, code: readFileSync(join(entry.parentPath, entry.name), 'utf8') }));
  const namedIn = (text: string, known: ReadonlySet<string>): readonly string[] => {
    const found = scripts.filter(({ name }) => text.includes(name) && !known.has(name));
    const all = new Set([...known, ...found.map(({ name }) => name)]);
    return found.flatMap(({ code }) => [code, ...namedIn(code, all)]);
  };
  return (html) => namedIn(html, new Set());
}
