import { chromium, type Page } from '@playwright/test';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../../src/server/serve.ts';
import { problem } from '../bootstrap/problem.mjs';

/** The list of booklets, below the part of the address that names the language. */
const LIST = 'for-advisers/print/';

/**
 * Prints the booklets of a built site as PDF files a screen reader can read: one for each topic, and one of all
 * (`all.pdf`), in a folder for each language.
 * @param chromiumPath the browser that prints them
 * @returns the files, from the folder `into`
 */
export async function printBooklets(site: string, into: string, chromiumPath: string | undefined): Promise<readonly string[]> {
  if (chromiumPath === undefined) throw problem('There is no Chromium to print with: install Chromium or Chrome, or give its path as CHROMIUM_PATH.');
  if (!existsSync(join(site, LIST, 'index.html'))) throw problem('The site is not built yet: run npm run build first, then npm run pdf.');
  const { address, stop } = await serveSite({ folder: site });
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--disable-gpu'] });
  try {
    // The book of all puts pages together, which their own policy would not let it.
    const page = await browser.newPage({ bypassCSP: true });
    await page.goto(`${address}/${LIST}`);
    const lists = await hrefs(page, '.languages a');
    const files: string[] = [];
    for (const list of lists) files.push(...(await printLanguage(page, address + list, into)));
    return files;
  } finally {
    await browser.close();
    await stop();
  }
}

async function printLanguage(page: Page, list: string, into: string): Promise<readonly string[]> {
  await page.goto(list);
  const tag = (await page.locator('html').getAttribute('lang')) ?? '';
  const topics = await hrefs(page, '.contents a');
  const files: string[] = [];
  const print = async (name: string): Promise<void> => {
    const file = join(tag, `${name}.pdf`);
    mkdirSync(join(into, tag), { recursive: true });
    await page.pdf({ path: join(into, file), preferCSSPageSize: true, tagged: true, outline: true });
    files.push(file);
  };
  const booklets: string[] = [];
  const styles = new Set<string>();
  for (const topic of topics) {
    await page.goto(new URL(topic, list).href);
    await print(topic.split('/').at(-2) ?? '');
    booklets.push(await page.locator('.booklet').evaluate((booklet) => booklet.outerHTML));
    // Each page carries only the styles it needs itself.
    for (const style of await page.locator('style').evaluateAll((all) => all.map(({ textContent }) => textContent))) styles.add(style);
  }
  // The list of topics is the front page of the book of all.
  await page.goto(list);
  await page.locator('main').evaluate((main, parts) => main.insertAdjacentHTML('beforeend', parts.join('')), booklets);
  for (const content of styles) await page.addStyleTag({ content });
  await print('all');
  return files;
}

function hrefs(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}
