import type { Page } from '@playwright/test';

/** Opens everything that can be opened, so that what is inside is looked at too. */
export async function openAllDetails(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

/**
 * Elements that stick out at the side of the screen, where nobody sees them or everybody must scroll.
 * What lies in a box that scrolls by itself, and what is hidden on purpose, does not count.
 */
export function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const isExcused = (element: Element) =>
      element.closest('.scroll, .visually-hidden, .skip') !== null || !element.checkVisibility();
    const outside = [...document.body.querySelectorAll('*')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.left < -1 || box.right > clientWidth + 1))
      .filter(({ element }) => !isExcused(element))
      .map(({ element, box }) => {
        const name = `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
        return `${name} from ${Math.round(box.left)} to ${Math.round(box.right)}: ${element.textContent.trim().slice(0, 60)}`;
      });
    return scrollWidth > clientWidth ? [`the page scrolls to ${scrollWidth} of ${clientWidth}`, ...outside] : outside;
  });
}

/** What the browser keeps for the site. */
export async function keptOnThePhone(page: Page): Promise<readonly string[]> {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage: ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage: ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `IndexedDB: ${name}`),
    ...(await caches.keys()).map((name) => `cache: ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker: ${scope}`),
  ]);
  return [...cookies.map(({ name }) => `cookie: ${name}`), ...stored];
}
