import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { addDays, type ComplaintStep, type Day } from '../../src/domain/index.ts';
import { axeFaults } from './support/axe.ts';
import { keptOnThePhone, sticksOut } from './support/layout.ts';
import { watch } from './support/watch.ts';
import { WORDS } from './support/words.ts';

const ADDRESS = '/say-something/complaint-stages/';
const words = WORDS.en.complaintDates;
const { problem } = WORDS.en.dayForm;
/** A Monday, later than any build of today, with no holiday in the next weeks. */
const ON = '2027-09-06' as Day;

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${ON}T11:00:00Z`));
});

function form(page: Page) {
  return page.locator('.complaint-dates form');
}

function result(page: Page) {
  return page.locator('.complaint-dates .result');
}

async function send(page: Page, step: ComplaintStep, [date, month, year]: readonly [string, string, string]): Promise<void> {
  await form(page).locator(`[value=${step}]`).check();
  const boxes = form(page).locator('.date-parts input');
  await boxes.nth(0).fill(date);
  await boxes.nth(1).fill(month);
  await boxes.nth(2).fill(year);
  await form(page).locator('[type=submit]').click();
}

test('a complaint of today: when an answer is due, when it is late, and nothing is kept or sent', async ({ page, baseURL }) => {
  const { faults, requests } = await watch(page, baseURL);
  await page.goto(ADDRESS);
  const asked = requests.length;
  await send(page, 'complained', ['6', '9', '2027']);

  await expect(result(page).getByRole('heading')).toHaveText(words.title);
  await expect(result(page).locator('dd b:visible')).toHaveText(['Monday 20 September 2027', 'Monday 4 October 2027', 'Tuesday 5 October 2027', 'Tuesday 5 September 2028']);
  await expect(result(page).getByText(words.passed)).toHaveCount(0);
  await expect(result(page)).toHaveAttribute('aria-live', 'polite');

  expect(await axeFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sticksOut(page)).toEqual([]);
  expect(page.url()).toBe(`${baseURL ?? ''}${ADDRESS}`);
  expect(await keptOnThePhone(page)).toEqual([]);
  expect(requests.slice(asked).filter((address) => !address.endsWith('/icon.svg'))).toEqual([]);
  expect(faults).toEqual([]);
});

test('a late council is said first, with what to do today', async ({ page }) => {
  await page.goto(ADDRESS);
  // Twenty working days before Monday 6 September, over the summer bank holiday, is Friday 6 August.
  await send(page, 'complained', ['6', '8', '2027']);
  await expect(result(page).locator('.notice')).toHaveCount(6);
  await expect(result(page).locator('.notice:visible')).toHaveCount(0);
  await expect(result(page).getByText(words.today)).toBeVisible();

  await send(page, 'complained', ['5', '8', '2027']);
  await expect(result(page).locator('.notice:visible')).toContainText('The council is late.');
  await expect(result(page).getByText(words.passed)).toHaveCount(2);

  await send(page, 'stage-1-answer', ['5', '8', '2027']);
  await expect(result(page).locator('.notice:visible')).toContainText('The day to ask has passed.');
});

test('with the keyboard alone', async ({ page }) => {
  await page.goto(ADDRESS);
  await form(page).locator('[value=complained]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('6');
  await page.keyboard.press('Tab');
  await page.keyboard.type('9');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2027');
  await page.keyboard.press('Enter');
  // Stage 2: 25 and 65 working days.
  await expect(result(page).locator('dd b:visible')).toHaveText(['Monday 11 October 2027', 'Monday 6 December 2027', 'Tuesday 7 December 2027']);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(form(page).locator('[type=reset]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(result(page)).toBeEmpty();
  await expect(form(page).locator('[value=complained]')).toBeChecked();
  expect(await form(page).locator('.date-parts input').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))).toEqual(['', '', '']);
});

const WRONG: readonly (readonly [string, readonly [string, string, string], string])[] = [
  ['nothing', ['', '', ''], problem.missing],
  ['a day that does not exist', ['31', '9', '2027'], problem['not-a-day']],
  ['tomorrow', ['7', '9', '2027'], problem['in-the-future']],
  ['a day before the bank holidays that are known', ['31', '12', '2024'], 'from 1 January 2025 to 31 December 2028'],
];

for (const [what, typed, message] of WRONG) {
  test(`${what} is told beside the boxes, and the focus is there`, async ({ page }) => {
    await page.goto(ADDRESS);
    await send(page, 'complained', ['6', '9', '2027']);
    await send(page, 'complained', typed);
    await expect(form(page).locator('.error')).toContainText(message);
    await expect(form(page).locator('.date-parts input').first()).toBeFocused();
    await expect(form(page).getByRole('group', { name: words.when })).toHaveAccessibleDescription(new RegExp(message.slice(0, 20)));
    await expect(result(page)).toBeEmpty();
    expect(await axeFaults(page)).toEqual([]);

    await send(page, 'complained', ['6', '9', '2027']);
    await expect(form(page).locator('.error')).toBeHidden();
  });
}

test('reminders come as a calendar file that says nothing', async ({ page }) => {
  await page.goto(ADDRESS);
  await send(page, 'complained', ['6', '9', '2027']);
  const waiting = page.waitForEvent('download');
  await result(page).getByRole('button', { name: words.calendar.button }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('reminders.ics');

  const text = readFileSync(await download.path(), 'utf8');
  const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  expect(events.map(({ summary }) => summary)).toEqual(['Reminder', 'Reminder', 'Reminder']);
  expect(events.map(({ startDate }) => String(startDate))).toEqual(['2027-09-20', '2027-10-05', addDays('2028-09-05' as Day, -28)]);
  expect(text).not.toMatch(/complain|council|stage|ombudsman|care/i);
});

test('in Arabic, with the figures of an Arabic keyboard', async ({ page }) => {
  const { complaintDates } = WORDS.ar;
  await page.goto(`/ar${ADDRESS}`);
  await send(page, 'stage-2-answer', ['٦', '٩', '٢٠٢٧']);
  await expect(result(page).getByRole('heading')).toHaveText(complaintDates.title);
  await expect(result(page).locator('dt:visible')).toHaveText([complaintDates.milestone['ask-until']]);
  await expect(result(page).locator('dd b:visible')).toHaveText('الاثنين، 4 أكتوبر 2027');
  await expect(result(page).locator('xpath=ancestor-or-self::*[@dir][1]')).toHaveAttribute('dir', 'rtl');
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table of the page stands, and no form that would do nothing', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(form(page)).toBeHidden();
    await expect(page.getByText(words.without)).toBeVisible();
    await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});
