import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { axeFaults } from './support/axe.ts';
import { keptOnThePhone, sticksOut } from './support/layout.ts';
import { watch } from './support/watch.ts';
import { WORDS } from './support/words.ts';

const ADDRESS = '/support/plan-review-dates/';
const words = WORDS.en.reviewDates;

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-09-06T11:00:00Z'));
});

function form(page: Page) {
  return page.locator('.review-dates form');
}

function result(page: Page) {
  return page.locator('.review-dates .result');
}

async function send(page: Page, typed: readonly [string, string, string]): Promise<void> {
  for (const [place, text] of typed.entries()) await form(page).locator('.date-parts input').nth(place).fill(text);
  await form(page).locator('[type=submit]').click();
}

test('a review of last month: when the next one is due, and nothing is kept or sent', async ({ page, baseURL }) => {
  const { faults, requests } = await watch(page, baseURL);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(ADDRESS, { waitUntil: 'networkidle' });
  const asked = requests.length;
  await send(page, ['9', '8', '2027']);
  await expect(result(page).locator('b')).toHaveText('Wednesday 9 February 2028');
  await expect(result(page).locator('[data-time]:visible')).toHaveAttribute('data-time', 'later');
  expect([...(await axeFaults(page)), ...(await sticksOut(page)), ...(await keptOnThePhone(page))]).toEqual([]);
  expect(page.url()).toBe(`${baseURL ?? ''}${ADDRESS}`);
  expect(requests.slice(asked)).toEqual([]);
  expect(faults).toEqual([]);
});

test('a late review is said, with what to do; reminders would come too late', async ({ page }) => {
  await page.goto(ADDRESS);
  await send(page, ['5', '3', '2027']);
  const late = result(page).locator('[data-time=late]');
  await expect(late).toBeVisible();
  await expect(result(page).locator('.calendar')).toBeHidden();
  await late.getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'If it is late, or they say no' })).toBeInViewport();

  await send(page, ['6', '3', '2027']);
  await expect(result(page).locator('[data-time=today]')).toBeVisible();
});

test('a day that cannot be is told, and the focus is there', async ({ page }) => {
  await page.goto(ADDRESS);
  for (const [typed, message] of [
    [['', '', ''], WORDS.en.dayForm.problem.missing],
    [['31', '2', '2027'], WORDS.en.dayForm.problem['not-a-day']],
    [['7', '9', '2027'], WORDS.en.dayForm.problem['in-the-future']],
  ] as const) {
    await send(page, typed);
    await expect(form(page).locator('.error')).toHaveText(message);
    await expect(form(page).locator('.date-parts input').first()).toBeFocused();
    await expect(result(page)).toBeEmpty();
  }
});

test('with the keyboard alone, reminders that say nothing', async ({ page }) => {
  await page.goto(ADDRESS);
  await form(page).locator('.date-parts input').first().focus();
  for (const text of ['6', '9', '2027']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(result(page).getByRole('button', { name: words.calendar.button })).toBeFocused();
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const text = readFileSync(await (await waiting).path(), 'utf8');
  const [event] = ICAL.Component.fromString(text).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  expect(event?.summary).toBe('Reminder');
  expect(String(event?.startDate)).toBe('2028-02-07');
  expect(text).not.toMatch(/plan|review|council|care/i);
});

test('in Arabic, with the figures of an Arabic keyboard', async ({ page }) => {
  await page.goto(`/ar${ADDRESS}`);
  await send(page, ['٦', '٩', '٢٠٢٧']);
  await expect(result(page).getByRole('heading')).toHaveText(WORDS.ar.reviewDates.title);
  await expect(result(page).locator('b')).toHaveText('الاثنين، 6 مارس 2028');
  await expect(result(page).locator('xpath=ancestor-or-self::*[@dir][1]')).toHaveAttribute('dir', 'rtl');
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the words of the page stand, and no form that would do nothing', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(form(page)).toBeHidden();
    await expect(page.getByText(words.without)).toBeVisible();
    await expect(page.getByRole('main')).toContainText('at least every 6 months');
  });
});
