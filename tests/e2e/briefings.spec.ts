import { expect, test } from '@playwright/test';
import { pageAddresses, SITE_FOLDER } from '../support/site-files.ts';

const BRIEFINGS = pageAddresses(SITE_FOLDER).filter((address) => /^\/for-advisers\/briefings\/./.test(address));

test('every briefing stands on one side of A4', async ({ page }) => {
  expect(BRIEFINGS.length).toBeGreaterThan(30);
  const tooLong: string[] = [];
  for (const address of BRIEFINGS) {
    await page.goto(address);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    if ((pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length !== 1) tooLong.push(address);
  }
  expect(tooLong).toEqual([]);
});

test('the list leads to each of them, from every language', async ({ page }) => {
  for (const list of ['/for-advisers/briefings/', '/ar/for-advisers/briefings/']) {
    await page.goto(list);
    const links = await page.getByRole('main').locator('a[href*="/briefings/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.toSorted()).toEqual([...BRIEFINGS].toSorted());
  }
});

test('a briefing says the rule, whose it is, how to ask, the usual mistakes and what to quote', async ({ page }) => {
  await page.goto('/for-advisers/briefings/staying-put/');
  const main = page.getByRole('main');
  for (const heading of ['The rule', 'Where this comes from', 'Who it is for', 'How to ask', 'Usual mistakes', 'If the answer is no', 'For the pathway plan', 'Test yourself']) {
    await expect(main.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  }
  await expect(main).toContainText('Children Act 1989 s23CZA');
  await expect(main).toContainText('former relevant child');
  await expect(main.locator('a[href^="tel:"]')).not.toHaveCount(0);
});

test('in another language the list of languages leads to the list of briefings', async ({ page }) => {
  await page.goto('/for-advisers/briefings/staying-put/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'العربية' }).click();
  await expect(page).toHaveURL('/ar/for-advisers/briefings/');
});
