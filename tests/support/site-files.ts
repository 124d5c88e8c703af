import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasServer, SITE_FOLDER as DEFAULT_FOLDER } from '../../.tooling/site/build.ts';

/** The built site the tests read: dist/, or the folder that SITE_FOLDER names. */
export const SITE_FOLDER = resolve(process.env.SITE_FOLDER ?? DEFAULT_FOLDER);

/** Whether the site has a form for feedback, as FEEDBACK says. Without one it has no server either. */
export const hasForm = hasServer();

/**
 * The addresses of all files of a built site, sorted. A page is named as visitors ask for it: `/money/`.
 * @throws when there is no built site in the folder
 */
export function siteAddresses(folder: string): readonly string[] {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Build it first: npm run build`);
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/')}`)
    .map((file) => file.replace(/\/index\.html$/, '/'))
    .sort();
}

/** The addresses of the pages alone; the page for a wrong address is `/404.html`. */
export function pageAddresses(folder: string): readonly string[] {
  return siteAddresses(folder).filter((address) => address.endsWith('/') || address.endsWith('.html'));
}

/** The file behind an address. */
export function fileOf(folder: string, address: string): string {
  return join(folder, address.endsWith('/') ? `${address}index.html` : address);
}
