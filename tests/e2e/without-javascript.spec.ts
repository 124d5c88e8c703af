import { expect, test } from '@playwright/test';
import { WORDS } from './support/words.ts';

const { en } = WORDS;

test.use({ javaScriptEnabled: false });

test('a need leads to what to ask for, what to do after a no, and help', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: new RegExp(`^${en.topic.money.name}`) }).click();
  await expect(page).toHaveURL('/money/');

  await page.getByRole('main').getByRole('link', { name: /^Setting up home allowance/ }).click();
  await expect(page).toHaveURL('/money/setting-up-home-allowance/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Setting up home allowance');
  await expect(page.getByRole('main')).toContainText('£');

  await page.getByRole('navigation', { name: en.entry.onThisPage }).getByRole('link', { name: en.entry.refused }).click();
  await expect(page.getByRole('heading', { name: en.entry.refused })).toBeInViewport();
  await expect(page.getByRole('region', { name: en.entry.refused }).getByRole('listitem')).not.toHaveCount(0);

  await page.getByRole('banner').getByRole('link', { name: en.nav.helpNow }).click();
  await expect(page).toHaveURL('/help-now/');
  await expect(page.getByRole('main').locator('a[href="tel:999"]').first()).toBeVisible();
});

test('the contact page has a number to ring for each team', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: en.nav.contact }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.contact.title);
  await expect(page.getByRole('region', { name: en.contact.urgent }).locator('a[href^="tel:"]')).toHaveCount(3);
});

test('a word of the council shows its meaning in place, and goes away again', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/money/council-tax/');
  const word = page.getByRole('main').locator('a.term').first();
  const meaning = page.locator(`[id="${(await word.getAttribute('href'))?.slice(1) ?? ''}"]`);
  await expect(meaning).not.toBeInViewport();

  await word.click();
  await expect(meaning).toBeInViewport({ ratio: 1 });
  await expect(word).toBeInViewport();

  await meaning.getByRole('link', { name: en.wordsHere.back }).click();
  await expect(meaning).not.toBeInViewport();
  await expect(word).toBeInViewport();
});

test('the language list keeps to the same page', async ({ page }) => {
  await page.goto('/money/council-tax/');
  await page.getByRole('banner').getByRole('link', { name: en.nav.languages }).click();
  const languages = page.getByRole('navigation', { name: en.footer.languagesHint });
  await expect(languages).toBeInViewport();
  await languages.getByRole('link', { name: 'العربية' }).click();
  await expect(page).toHaveURL('/ar/money/council-tax/');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');

  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/money/council-tax/');
});

for (const check of ['/check/', '/ar/check/']) {
  test(`${check} has a table whose every row leads to a page`, async ({ page, request }) => {
    await page.goto(check);
    const links = page.getByRole('table').getByRole('link');
    await expect(links.first()).toBeVisible();
    for (const link of await links.all()) {
      const response = await request.get((await link.getAttribute('href')) ?? '');
      expect(response.status(), await link.innerText()).toBe(200);
    }
    await expect(page.getByRole('row')).toHaveCount((await links.count()) + 1);
  });
}

test('there is no button that would do nothing', async ({ page }) => {
  await page.goto('/money/setting-up-home-allowance/');
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});

test('a wrong address says so and leads on', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: en.home.helpLink }).click();
  await expect(page).toHaveURL('/help-now/');
});
