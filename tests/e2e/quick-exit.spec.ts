import { expect, test, type Page } from '@playwright/test';
import { WORDS } from './support/words.ts';

const SENSITIVE = '/help-now/';
const WEATHER = 'https://www.bbc.co.uk/weather';

test('a click leaves for another site, and Back does not return to the page', async ({ page }) => {
  await answerForTheOtherSite(page);
  await page.goto('/money/');
  await page.goto(SENSITIVE);
  await quickExit(page).click();
  await expect(page).toHaveURL(WEATHER);

  await page.goBack();
  await expect(page).toHaveURL('/money/');
});

test('pressing Shift three times leaves', async ({ page }) => {
  await answerForTheOtherSite(page);
  await page.goto(SENSITIVE);
  await pressShift(page, 3);
  await expect(page).toHaveURL(WEATHER);
});

test('the Enter key leaves, from the second stop of the Tab key', async ({ page }) => {
  await answerForTheOtherSite(page);
  await page.goto(SENSITIVE);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(quickExit(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(WEATHER);
});

for (const tag of ['en', 'ar'] as const) {
  test(`without a network a neutral page takes the place, with no word of the old one (${tag})`, async ({ page }) => {
    const { neutralTitle, neutralHeading, neutralText } = WORDS[tag].quickExit;
    await page.goto(tag === 'en' ? SENSITIVE : `/${tag}${SENSITIVE}`);
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    const description = (await page.locator('meta[name=description]').getAttribute('content')) ?? '';
    await page.context().setOffline(true);
    await quickExit(page, tag).click();

    await expect(page).toHaveTitle(neutralTitle);
    await expect(page.locator('body')).toHaveText(`${neutralHeading}${neutralText}`);
    await expect(page).toHaveURL('/');
    const whole = await page.content();
    for (const old of [heading, description, 'help-now']) expect(whole).not.toContain(old);
  });
}

test('the words are gone before another site is asked, also when it never answers', async ({ page }) => {
  await page.route(`${WEATHER}**`, (route) => route.abort('aborted'));
  await page.goto(SENSITIVE);
  const asked = page.waitForRequest(WEATHER);
  await pressShift(page, 3);
  await asked;
  const { neutralTitle, neutralHeading, neutralText } = WORDS.en.quickExit;
  await expect(page).toHaveTitle(neutralTitle);
  await expect(page.locator('body')).toHaveText(neutralHeading + neutralText);
});

test('Shift used for anything else does not leave', async ({ page }) => {
  await page.goto(SENSITIVE);
  for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) await page.keyboard.press(key);
  await pressShift(page, 2);
  await page.keyboard.press('a');
  await pressShift(page, 2);
  // A key held down repeats itself.
  await page.keyboard.press('a');
  for (const _ of [1, 2, 3, 4]) await page.keyboard.down('Shift');
  await expect(page).toHaveURL(SENSITIVE);
  await expect(page.getByRole('main')).toBeVisible();
});

test('it is only on pages that a person may have to hide', async ({ page }) => {
  for (const address of ['/', '/money/', '/money/council-tax/', '/contact/']) {
    await page.goto(address);
    await expect(quickExit(page)).toHaveCount(0);
    await pressShift(page, 3);
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('main')).toBeVisible();
  }
});

function quickExit(page: Page, tag: 'en' | 'ar' = 'en') {
  return page.getByRole('link', { name: WORDS[tag].quickExit.label });
}

async function pressShift(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press('Shift');
}

/** No test asks another site for anything. */
async function answerForTheOtherSite(page: Page): Promise<void> {
  await page.route(`${WEATHER}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Sunny</title>' }));
}
