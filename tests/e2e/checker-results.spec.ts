import { expect, test, type Page } from '@playwright/test';
import { addDays, addMonths, birthday, parseDay, type Day } from '../../src/domain/index.ts';
import {
  answerAll,
  CHECKERS,
  chooseEnding,
  entriesIn,
  entriesShown,
  reasonsShown,
  result,
  sendDates,
  start,
  statusesShown,
  typeDay,
} from './support/checker.ts';

/** Today in England, as the checker reckons it. */
const TODAY = parsed(new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' }));

for (const address of CHECKERS) {
  test.describe(address, () => {
    test('17 and in care', async ({ page }) => {
      await start(page, address, 'answers');
      await answerAll(page, { age: 17, 'in-care-now': true, 'in-care-13-weeks': true });
      expect(await statusesShown(page)).toEqual(['eligible']);
      expect(await reasonsShown(page)).toEqual(expect.arrayContaining(['looked-after-now', 'thirteen-weeks']));
      expect(await entriesIn(page, 'must')).toEqual(expect.arrayContaining(['personal-adviser', 'pathway-plan', 'weekly-money-16-17']));
      expect(await entriesIn(page, 'later')).toEqual(expect.arrayContaining(['setting-up-home-allowance', 'staying-put']));
      await expectSound(page);
    });

    test('16, left care after 90 days, by dates', async ({ page }) => {
      const born = addMonths(TODAY, -(16 * 12 + 8));
      const from = addDays(birthday(born, 16), 3);
      await start(page, address, 'dates');
      await typeDay(page, 'dateOfBirth', born);
      await typeDay(page, 'lookedAfter[0].from', from);
      await typeDay(page, 'lookedAfter[0].to', addDays(from, 89));
      await sendDates(page);
      const asked = await answerAll(page, {});
      expect(asked.filter((id) => id.startsWith('in-care') || id === 'age')).toEqual([]);
      expect(await statusesShown(page)).toEqual(['qualifying']);
      expect(await reasonsShown(page)).toEqual(expect.arrayContaining(['looked-after-from-16', 'under-thirteen-weeks']));
      await expect(result(page).locator('[data-borderline]')).toHaveCount(0);
      expect(await entriesIn(page, 'lookedAt')).toEqual(expect.arrayContaining(['personal-adviser', 'setting-up-home-allowance']));
      await expectSound(page);
    });

    test('16, left care after 91 days, by dates, is close', async ({ page }) => {
      const born = addMonths(TODAY, -(16 * 12 + 8));
      const from = addDays(birthday(born, 16), 3);
      await start(page, address, 'dates');
      await typeDay(page, 'dateOfBirth', born);
      await typeDay(page, 'lookedAfter[0].from', from);
      await typeDay(page, 'lookedAfter[0].to', addDays(from, 90));
      await sendDates(page);
      await answerAll(page, {});
      expect(await statusesShown(page)).toEqual(['relevant']);
      await expect(result(page).locator('[data-borderline]')).toHaveCount(1);
    });

    test('19, at college, living out of county', async ({ page }) => {
      await start(page, address, 'answers');
      await answerAll(page, { age: 19, 'in-care-at-18': true, 'in-care-13-weeks': true, studying: 'school-or-college', lives: 'elsewhere' });
      expect(await statusesShown(page)).toEqual(['former-relevant']);
      expect(await reasonsShown(page)).toEqual(expect.arrayContaining(['thirteen-weeks', 'looked-after-at-18']));
      expect(await reasonsShown(page)).not.toContain('detained-or-in-hospital-at-16');
      expect(await entriesIn(page, 'must')).toEqual(expect.arrayContaining(['personal-adviser', 'pathway-plan', 'living-in-another-area']));
      expect(await entriesIn(page, 'should')).toContain('setting-up-home-allowance');
      expect(await entriesIn(page, 'ask')).toContain('16-to-19-bursary');
      await expectSound(page);
    });

    test('22, wants support again', async ({ page }) => {
      await start(page, address, 'answers');
      await answerAll(page, { age: 22, 'in-care-at-18': true, 'in-care-13-weeks': true });
      expect(await statusesShown(page)).toEqual(['former-relevant-21-to-24']);
      expect(await entriesIn(page, 'must')).toEqual(expect.arrayContaining(['personal-adviser', 'pathway-plan', 'closing-and-coming-back']));
      await expectSound(page);
    });

    test('came alone at 17 and a half: not yet, and the day it changes', async ({ page }) => {
      const born = addDays(addMonths(TODAY, -(17 * 12 + 6)), -20);
      const from = addMonths(birthday(born, 17), 6);
      await start(page, address, 'dates');
      await typeDay(page, 'dateOfBirth', born);
      await typeDay(page, 'lookedAfter[0].from', from);
      await chooseEnding(page, 'lookedAfter[0]', 'still');
      await sendDates(page);
      const asked = await answerAll(page, { 'came-alone': true });
      expect(asked).toContain('came-alone');
      expect(await statusesShown(page)).toEqual(['looked-after-not-yet-eligible']);
      // 91 days, the first one counted.
      await expect(result(page).locator(`[data-at="${addDays(from, 90)}"]`)).toHaveAttribute('data-becomes', 'eligible');
      expect(await entriesIn(page, 'later')).toEqual(expect.arrayContaining(['personal-adviser', 'pathway-plan']));
      await expectSound(page);
    });

    test('not sure of anything', async ({ page }) => {
      await start(page, address, 'answers');
      await answerAll(page, {}, 'not-sure');
      expect((await statusesShown(page)).length).toBeGreaterThan(5);
      expect((await entriesIn(page, 'needToKnow')).length).toBeGreaterThan(10);
      expect(await entriesIn(page, 'must')).toContain('care-records');
      await expect(result(page).locator('#checker-help .phone').first()).toBeVisible();
      await expectSound(page);
    });

    for (const [who, answers, statuses] of [
      ['never in care', { age: 19 }, ['not-a-care-leaver']],
      ['from another nation', { age: 19, nation: 'scotland' }, ['other-nation']],
      ['over 25', { age: 25 }, ['over-25']],
      ['under 16', { age: 15 }, ['under-16']],
    ] as const) {
      test(`${who}: people who can help come first`, async ({ page }) => {
        await start(page, address, 'answers');
        await answerAll(page, answers);
        expect(await statusesShown(page)).toEqual(statuses);
        const [help, groups] = await Promise.all([result(page).locator('#checker-help').boundingBox(), result(page).locator('.group').first().boundingBox()]);
        expect(help?.y).toBeLessThan(groups?.y ?? 0);
        await expectSound(page);
      });
    }
  });
}

/** Holds for every result: nothing left out, nothing unkind, nothing unfilled. */
async function expectSound(page: Page): Promise<void> {
  const cards = await page.locator('[data-card]').count();
  const shown = await entriesShown(page);
  expect([...new Set(shown)]).toHaveLength(shown.length);
  expect(shown).toHaveLength(cards);
  const text = await result(page).innerText();
  expect(text).not.toMatch(/not eligible|undefined|\{\{/i);
  expect(text).not.toMatch(/\bNaN\b/);
  await expect(result(page).locator('#checker-help')).toHaveCount(1);
}

function parsed(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`no such day: ${text}`);
  return day;
}
