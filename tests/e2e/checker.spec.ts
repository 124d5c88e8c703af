import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import {
  answer,
  answerAll,
  button,
  checker,
  CHECKERS,
  questionOf,
  result,
  sendDates,
  start,
  statusesShown,
  typeDay,
} from './support/checker.ts';
import { keptOnThePhone, openAllDetails, sticksOut } from './support/layout.ts';
import { watch } from './support/watch.ts';

const PHONE = { width: 320, height: 640 };

for (const address of CHECKERS) {
  test.describe(address, () => {
    test('every screen can be used by everyone', async ({ page }) => {
      await page.setViewportSize(PHONE);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(address);
      const faults: string[] = [];
      const look = async (): Promise<void> => {
        await openAllDetails(page);
        faults.push(...(await axeFaults(page)), ...(await sticksOut(page)));
      };
      await checker(page).locator('[data-way=dates]').click();
      for (const tick of await checker(page).getByRole('checkbox').all()) await tick.check();
      await sendDates(page);
      await look();
      await button(page, 'back').click();
      await checker(page).locator('[data-way=answers]').click();
      await look();
      await answer(page, '17');
      await look();
      await answerAll(page, { 'in-care-now': true, 'in-care-13-weeks': true });
      await look();
      await page.emulateMedia({ colorScheme: 'light' });
      await look();
      expect(faults).toEqual([]);
    });

    test('the keyboard is enough', async ({ page }) => {
      await page.goto(address);
      await checker(page).locator('[data-way=answers]').focus();
      await page.keyboard.press('Enter');
      for (const text of ['17', 'england', 'true', 'true']) {
        await expect(checker(page).locator('h2')).toBeFocused();
        await tabTo(page, `[data-answer="${text}"]`);
        await page.keyboard.press('Enter');
      }
      await expect(checker(page).locator('h2')).toBeFocused();
      await tabTo(page, '[data-do=skip]');
      await page.keyboard.press('Enter');
      await expect(result(page).locator('h2').first()).toBeFocused();
      await tabTo(page, '.result-card summary');
      await page.keyboard.press('Enter');
      await expect(result(page).locator('.result-card[open]')).toHaveCount(1);
      await tabTo(page, '.result-card[open] a[href$="#message"]');
      await tabTo(page, '#checker-keep .copy');
    });

    test('nothing is sent, kept or written into the address', async ({ page, baseURL }) => {
      const watched = await watch(page, baseURL);
      await start(page, address, 'answers');
      const [loaded, url] = [watched.requests.length, page.url()];
      await answerAll(page, { age: 17, 'in-care-now': true, 'in-care-13-weeks': true });
      await openAllDetails(page);
      await button(page, 'clear').click();
      await checker(page).locator('[data-way=dates]').click();
      await typeDay(page, 'dateOfBirth', ['1', '1', '2010']);
      await typeDay(page, 'lookedAfter[0].from', ['x', 'y', 'z']);
      await sendDates(page);
      await checker(page).locator('.errors a').first().click();
      expect(watched.requests.slice(loaded)).toEqual([]);
      expect(watched.faults).toEqual([]);
      expect(page.url()).toBe(url);
      expect(await keptOnThePhone(page)).toEqual([]);
      // A random mark of the visit and the number of the step, and nothing else.
      expect(await page.evaluate(() => history.state as unknown)).toEqual({ checker: { visit: expect.stringMatching(/^\d+$/), step: 1 } });
    });
  });
}

test.describe('going back', () => {
  const [address = '/check/'] = CHECKERS;

  test('one question at a time, with the answer given still marked', async ({ page }) => {
    await start(page, address, 'answers');
    await answer(page, '17');
    expect(await questionOf(page)).toBe('nation');
    await page.goBack();
    expect(await questionOf(page)).toBe('age');
    await page.goForward();
    expect(await questionOf(page)).toBe('nation');
    await button(page, 'back').click();
    await expect(checker(page).locator('[data-question=age] h2')).toBeFocused();
    await page.goBack();
    await expect(checker(page).locator('[data-screen=start]')).toBeVisible();
  });

  test('from the result to change an answer, and on to the new result', async ({ page }) => {
    await start(page, address, 'answers');
    await answerAll(page, { age: 17, 'in-care-now': true, 'in-care-13-weeks': true });
    await result(page).locator('[data-told] > summary').click();
    await button(page, 'change').first().click();
    await expect(checker(page).locator('[data-question=age] [aria-pressed=true]')).toHaveAttribute('data-answer', '17');
    await answer(page, '19');
    await answerAll(page, { 'in-care-at-18': true });
    expect(await statusesShown(page)).toEqual(['former-relevant']);
  });

  test('a reload starts afresh, and Back then leaves', async ({ page }) => {
    await page.goto('/');
    await start(page, address, 'answers');
    await answer(page, '17');
    await answer(page, 'england');
    await page.reload();
    await expect(checker(page).locator('[data-screen=start]')).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/\/$/);
    await expect(page).not.toHaveURL(/check/);
  });

  test('a person who leaves takes the answers along, also when the browser brings the page back', async ({ page }) => {
    await start(page, address, 'answers');
    await answerAll(page, { age: 17, 'in-care-now': true, 'in-care-13-weeks': true });
    await page.goto('/');
    await page.goBack();
    await expect(checker(page).locator('[data-screen=start]')).toBeVisible();
    await expect(result(page)).toHaveCount(0);
  });

  test('cleared answers are gone, and Back does not bring them back', async ({ page }) => {
    await page.goto('/');
    await start(page, address, 'dates');
    await typeDay(page, 'dateOfBirth', ['10', '1', '2010']);
    await button(page, 'clear').click();
    await expect(checker(page).locator('[role=status]').first()).not.toBeEmpty();
    await expect(checker(page).locator('h2')).toBeFocused();
    await checker(page).locator('[data-way=dates]').click();
    await expect(checker(page).locator('[id=dateOfBirth]')).toHaveValue('');
    await page.goBack();
    await page.goBack();
    await expect(page).not.toHaveURL(/check/);
  });

  test('what was typed stays, also where it was wrong', async ({ page }) => {
    await start(page, address, 'dates');
    await typeDay(page, 'dateOfBirth', ['31', '2', '2010']);
    await sendDates(page);
    await expect(checker(page).locator('.errors')).toBeFocused();
    await checker(page).locator('.errors a').first().click();
    await expect(checker(page).locator('[id=dateOfBirth]')).toBeFocused();
    await expect(checker(page).locator('[id=dateOfBirth]')).toHaveValue('31');
    await button(page, 'back').click();
    await checker(page).locator('[data-way=dates]').click();
    await expect(checker(page).locator('[id=dateOfBirth]')).toHaveValue('31');
  });

  test('times in care come and go without losing the others or the focus', async ({ page }) => {
    await start(page, address, 'dates');
    const periods = checker(page).locator('.period');
    const add = checker(page).locator('.period + .button');
    await typeDay(page, 'lookedAfter[0].from', ['1', '1', '2020']);
    await add.click();
    await typeDay(page, 'lookedAfter[1].from', ['2', '2', '2021']);
    await expect(periods).toHaveCount(2);
    await periods.first().locator('button').click();
    await expect(periods).toHaveCount(1);
    await expect(periods.locator('> legend')).toBeFocused();
    await expect(checker(page).locator('[id="lookedAfter[0].from"]')).toHaveValue('2');
  });
});

test('what is folded is opened for the printer, and folded again', async ({ page }) => {
  await start(page, '/check/', 'answers');
  await answerAll(page, { age: 17, 'in-care-now': true, 'in-care-13-weeks': true });
  await result(page).locator('.result-card summary').first().click();
  const closed = checker(page).locator('details:not([open])');
  const before = await closed.count();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(closed).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(closed).toHaveCount(before);
});

test('a link out of the result leaves the result where it is', async ({ page, context }) => {
  await start(page, '/check/', 'answers');
  await answerAll(page, { age: 17, 'in-care-now': true, 'in-care-13-weeks': true });
  const opened = context.waitForEvent('page');
  await result(page).locator('.standing a').first().click();
  await (await opened).waitForLoadState();
  await expect(result(page)).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of CHECKERS) {
    test(`${address} has a table that leads on`, async ({ page, request }) => {
      await page.goto(address);
      const links = await page.locator('#without-checker tbody a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(8);
      for (const status of ['eligible', 'relevant', 'former-relevant', 'former-relevant-21-to-24', 'qualifying']) {
        expect(links).toContainEqual(expect.stringContaining(`/rights/${status}/`));
      }
      for (const link of new Set(links)) expect((await request.get(link)).status(), link).toBe(200);
      await expect(page.locator('#checker')).toBeEmpty();
    });
  }
});

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}
