import { expect, test } from '@playwright/test';
import { pageAddresses, SITE_FOLDER } from '../support/site-files.ts';
import { axeFaults } from './support/axe.ts';
import { keptOnThePhone, openAllDetails, sticksOut } from './support/layout.ts';
import { watch } from './support/watch.ts';

const PHONE = { width: 320, height: 640 };
const DESK = { width: 1280, height: 900 };

// One visit serves all gates: opening hundreds of pages once takes half a minute, not five.
for (const address of pageAddresses(SITE_FOLDER)) {
  test(`${address} works, fits, keeps to itself and can be used by everyone`, async ({ page, baseURL }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(PHONE);
    const watched = await watch(page, baseURL);

    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await openAllDetails(page);

    expect.soft(await sticksOut(page), 'sticks out at 320 pixels').toEqual([]);
    expect.soft(await axeFaults(page), 'axe, dark, on a phone').toEqual([]);

    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(DESK);
    expect.soft(await axeFaults(page), 'axe, light, on a desk').toEqual([]);

    expect.soft(watched.faults, 'errors, policy breaches, requests to others').toEqual([]);
    expect.soft(await keptOnThePhone(page), 'kept on the phone').toEqual([]);
  });
}
