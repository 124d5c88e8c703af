import type { Page } from '@playwright/test';

/**
 * Notes everything a page does that it should not: errors, breaches of its security policy, requests
 * to other places. Call it before the page is opened.
 * @param own the site's address; requests elsewhere are faults
 */
export async function watch(page: Page, own: string | undefined): Promise<Watch> {
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().endsWith('/icon.svg')) requests.push(request.url());
    if (new URL(request.url()).origin !== own) faults.push(`request to another place: ${request.url()}`);
  });
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      console.error(`policy: ${effectiveDirective} stopped ${blockedURI} ${sample}`),
    ),
  );
  return { faults, requests };
}

export interface Watch {
  /** In words; grows while the page lives. */
  readonly faults: readonly string[];
  /** The addresses asked for, in order; not the icon, which browsers fetch when they like. */
  readonly requests: readonly string[];
}
