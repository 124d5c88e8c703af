import { expect, test } from '@playwright/test';
import { tabStops, walk } from './support/tab-walk.ts';
import { PAGE_KINDS, WORDS } from './support/words.ts';

const { en } = WORDS;

// Without smooth scrolling a stop is in its place at once.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the first stop leads past the header, into the main part', async ({ page }) => {
  await page.goto('/money/');
  const skip = page.getByRole('link', { name: en.site.skip });
  await expect(skip).not.toBeInViewport();

  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });

  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});

test('a tile, a part to open and a jump on the page are used by keys alone', async ({ page }) => {
  await page.goto('/money/');
  await page.getByRole('main').getByRole('link', { name: /^Setting up home allowance/ }).press('Enter');
  await expect(page).toHaveURL('/money/setting-up-home-allowance/');

  const noAnswer = page.locator('details', { hasText: en.entry.messageNoAnswer }).first();
  const summary = noAnswer.locator('summary');
  await summary.press('Enter');
  await expect(noAnswer).toHaveAttribute('open');
  await summary.press('Space');
  await expect(noAnswer).not.toHaveAttribute('open');

  await page.getByRole('banner').getByRole('link', { name: en.nav.languages }).press('Enter');
  await expect(page.getByRole('navigation', { name: en.footer.languagesHint })).toBeFocused();
});

for (const address of PAGE_KINDS) {
  test(`every stop of ${address} can be seen, in the order of the page, and lets go again`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(address);
    const expected = await tabStops(page);
    const stops = await walk(page, expected.length + 5);
    expect(stops.map(({ name }) => name)).toEqual(expected);
    expect(stops.filter(({ hasRing }) => !hasRing).map(({ name }) => `no focus ring: ${name}`)).toEqual([]);
    expect(stops.filter(({ isSeen }) => !isSeen).map(({ name }) => `hidden: ${name}`)).toEqual([]);
  });
}
