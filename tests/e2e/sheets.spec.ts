import { expect, test } from '@playwright/test';
import { axeFaults } from './support/axe.ts';

const SHEETS = [
  { address: '/support/my-views/', sides: 1, lies: false },
  { address: '/support/my-back-up-plan/', sides: 1, lies: false },
  { address: '/health/health-passport-blank/', sides: 2, lies: false },
  { address: '/health/health-passport-card/', sides: 1, lies: true },
  { address: '/taking-part/end-of-visit-card/', sides: 1, lies: true },
] as const;

for (const { address, sides, lies } of SHEETS) {
  test(`${address} prints on ${sides === 1 ? 'one side' : 'two sides'}, and nothing but the sheet`, async ({ page }) => {
    await page.goto(address);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(sides);
    expect(pdf).toMatch(lies ? /\/MediaBox\s*\[0 0 84\d(?:\.\d+)? 59\d/ : /\/MediaBox\s*\[0 0 59\d(?:\.\d+)? 84\d/);

    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet').first()).toBeVisible();
    for (const around of ['h1', '.lead', '.site-header', '.site-footer', 'button.print', '.sources']) {
      await expect(page.locator(around).filter({ visible: true })).toHaveCount(0);
    }
  });

  test(`${address} holds no box to type in, and the same in Arabic`, async ({ page }) => {
    for (const prefix of ['', '/ar']) {
      await page.goto(`${prefix}${address}`);
      await expect(page.locator('main :is(input, textarea, [contenteditable])')).toHaveCount(0);
      await expect(page.locator('.sheet').first()).toHaveAttribute('lang', 'en');
      expect(await axeFaults(page)).toEqual([]);
    }
  });
}

test('nothing on the pocket card is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 1123, height: 794 });
  await page.goto('/health/health-passport-card/');
  await page.emulateMedia({ media: 'print' });
  const cut = await page.locator('.folded-card > .part').evaluateAll((parts) => parts.filter((part) => part.scrollHeight > part.clientHeight + 1).map((part) => part.textContent));
  expect(cut).toEqual([]);
});

test('the print button opens the print window, and is not there without JavaScript', async ({ page, browser, baseURL }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.goto('/support/my-views/');
  await page.getByRole('button', { name: 'Print this sheet' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed');

  const without = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const plain = await without.newPage();
  await plain.goto('/support/my-views/');
  await expect(plain.locator('button.print')).toBeHidden();
  await expect(plain.locator('.sheet')).toBeVisible();
  await without.close();
});
