import { expect, test } from '@playwright/test';

const KINDS = ['/money/setting-up-home-allowance/', '/help-now/', '/home/homeless/', '/ar/help-now/'];

for (const address of KINDS) {
  test(`${address} prints its words and nothing to tap`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

    for (const screenOnly of ['banner', 'contentinfo'] as const) {
      await expect(page.getByRole(screenOnly).getByRole('navigation').filter({ visible: true })).toHaveCount(0);
    }
    for (const screenOnly of ['.quick-exit', '.skip', '.copy', '.breadcrumbs', '.no-print']) {
      await expect(page.locator(screenOnly).filter({ visible: true })).toHaveCount(0);
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toBeVisible();
    await expect(page.getByRole('main').locator('.sources li').first()).toBeVisible();

    const ink = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return { backgroundColor, color };
    });
    expect(ink, 'black on white, whatever the screen').toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)' });
  });

  test(`${address} becomes a PDF that a screen reader can read`, async ({ page }) => {
    await page.goto(address);
    const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true });
    const text = pdf.toString('latin1');
    expect(text.slice(0, 5)).toBe('%PDF-');
    expect(text).toContain('/StructTreeRoot');
    expect(text, 'A4 by the style sheet').toMatch(/\/MediaBox\s*\[0 0 59\d(?:\.\d+)? 84\d/);
  });
}
