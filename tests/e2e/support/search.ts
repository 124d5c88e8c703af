import type { Locator, Page } from '@playwright/test';

/** Ways through the search page. Nothing here hangs on the language of the page. */

/** Opens the search page, types words and sends them, and waits until something is shown. */
export async function search(page: Page, address: string, words: string): Promise<void> {
  await page.goto(address);
  await ask(page, words);
}

/** Asks again on the page as it is. */
export async function ask(page: Page, words: string): Promise<void> {
  await box(page).fill(words);
  await box(page).press('Enter');
  await settled(page);
}

/** Waits until the answer is there: pages, help, or why not. */
export async function settled(page: Page): Promise<void> {
  await page.locator('#found, #none, #failed').filter({ visible: true }).waitFor();
}

export function box(page: Page): Locator {
  return page.getByRole('main').getByRole('searchbox');
}

export function found(page: Page): Locator {
  return page.locator('#found li h3 a');
}

/** The addresses of the pages shown, best first. */
export async function addresses(page: Page): Promise<readonly string[]> {
  return found(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** The bytes of everything a page asks for from now on, as sent; the page itself does not count. */
export function countBytes(page: Page): { readonly total: () => Promise<number> } {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'document') sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  return { total: async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) };
}
