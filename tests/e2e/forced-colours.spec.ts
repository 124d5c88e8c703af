import { expect, test } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { openAllDetails } from './support/layout.ts';
import { PAGE_KINDS } from './support/words.ts';

/** Where a fill of colour shows what belongs together, a border must do so when the colours are the person's own. */
const FILLED = '.button, .tile, .card, .notice, .message, .quick-exit, .urgent, .steps > li, .copy';

for (const address of PAGE_KINDS) {
  test(`${address} keeps its shapes in a person's own colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(address);
    await openAllDetails(page);
    // The browser paints with the person's colours and still tells axe the page's own text colour.
    expect(await axeFaults(page, ['color-contrast'])).toEqual([]);

    const shapeless = await page.locator(FILLED).evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const shown = element.matches('.steps > li') ? getComputedStyle(element, '::before') : getComputedStyle(element);
          return ['none', 'hidden'].includes(shown.borderTopStyle) && ['none', 'hidden'].includes(shown.borderInlineStartStyle);
        })
        .map((element) => `${element.localName}: ${element.textContent.trim().slice(0, 60)}`),
    );
    expect(shapeless).toEqual([]);
  });
}
