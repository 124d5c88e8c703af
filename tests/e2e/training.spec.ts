import { expect, test } from '@playwright/test';
import { pageAddresses, SITE_FOLDER } from '../support/site-files.ts';

const SHEETS = pageAddresses(SITE_FOLDER).filter((address) => /^\/for-advisers\/training\/./.test(address));

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions come first, and each has its answer once it is asked for', async ({ page }) => {
    await page.goto('/for-advisers/training/money/');
    const questions = page.locator('.question');
    const answers = page.locator('.answers-page li');
    expect(await questions.count()).toBeGreaterThan(5);
    expect(await answers.count()).toBe(await questions.count());
    await expect(answers.first()).toBeHidden();
    await page.locator('.answers-page summary').click();
    await expect(answers.first()).toBeVisible();
    await expect(answers.first()).toContainText((await questions.first().locator('b').textContent()) ?? 'no question');
  });
});

test('on paper there is room to write, and the answers stand on a page of their own', async ({ page }) => {
  await page.goto('/for-advisers/training/home/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.answers-page li').first()).toBeVisible();
  expect(await page.locator('.answers-page').evaluate((part) => getComputedStyle(part).breakBefore)).toBe('page');
  const [question] = await page.locator('.question').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height - (one.querySelector('b')?.getBoundingClientRect().height ?? 0)));
  expect(question).toBeGreaterThan(45);
});

test('the list leads to every sheet, from every language', async ({ page }) => {
  for (const list of ['/for-advisers/training/', '/ar/for-advisers/training/']) {
    await page.goto(list);
    const links = await page.getByRole('main').locator('a[href^="/for-advisers/training/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.toSorted()).toEqual([...SHEETS].toSorted());
  }
});
