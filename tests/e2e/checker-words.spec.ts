import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { answerAll, button, checker, CHECKERS, result, start } from './support/checker.ts';
import { sticksOut } from './support/layout.ts';

/** Words to paste into a plan or a case note. */
const NINETEEN = { age: 19, 'in-care-at-18': true, 'in-care-13-weeks': true, studying: 'school-or-college', lives: 'elsewhere' } as const;

test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 320, height: 640 } });

for (const address of CHECKERS) {
  test.describe(address, () => {
    test('copies the result for a plan, in English', async ({ page, baseURL }) => {
      await start(page, address, 'answers');
      await answerAll(page, NINETEEN);
      await expect(copyButton(page, 'plan')).toBeVisible();
      await copyButton(page, 'plan').click();
      await expect(words(page, 'plan').locator('.outcome')).not.toBeEmpty();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain(baseURL ?? 'no address');
      expect(copied).toContain('Group in law: former relevant child.');
      expect(copied).toMatch(/Must \(law\):\n- /);
      expect(copied).toMatch(/- .*: (at least |up to )?£[\d,]+ .*, checked \d+ [A-Z][a-z]+ \d{4}\./);
      // Arabic letters would be of no use to the worker who reads it.
      expect(copied).not.toMatch(/[\u0600-\u06ff{}]|undefined/);
    });

    test('copies a case note that is short enough, and shows both before they are copied', async ({ page }) => {
      await start(page, address, 'answers');
      await answerAll(page, {}, 'not-sure');
      await copyButton(page, 'note').click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.length).toBeLessThanOrEqual(1000);
      expect(copied).toContain('Group in law not settled.');
      for (const kind of ['plan', 'note']) await words(page, kind).locator('summary').click();
      await expect(words(page, 'note').locator('.text')).toHaveText(copied.replaceAll('\n', ' '));
      expect([...(await axeFaults(page)), ...(await sticksOut(page))]).toEqual([]);
    });

    test('follows a change of the answers', async ({ page }) => {
      await start(page, address, 'answers');
      await answerAll(page, NINETEEN);
      await copyButton(page, 'note').click();
      await result(page).locator('[data-told] > summary').click();
      await button(page, 'change').first().click();
      await checker(page).locator('[data-answer="22"]').click();
      await answerAll(page, {});
      await expect(words(page, 'note').locator('.outcome')).toBeEmpty();
      await expect(words(page, 'note').locator('.text')).toContainText('aged 21 to 24');
    });
  });
}

test('words that cannot be copied can be selected', async ({ page }) => {
  await page.addInitScript(() => { Object.defineProperty(navigator, 'clipboard', { value: undefined }); });
  await start(page, '/check/', 'answers');
  await answerAll(page, NINETEEN);
  await copyButton(page, 'plan').click();
  await expect(words(page, 'plan').locator('.outcome')).toContainText(/select/i);
});

test('sharing is offered where the phone can', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: (data: ShareData) => { document.title = data.text ?? ''; return Promise.resolve(); } });
  });
  await start(page, '/check/', 'answers');
  await answerAll(page, NINETEEN);
  await words(page, 'note').locator('.share').click();
  expect(await page.title()).toContain('Group in law: former relevant child.');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is offered that would not work', async ({ page }) => {
    await page.goto('/check/');
    await expect(page.locator('#checker-keep')).toBeHidden();
    await expect(page.locator('[data-screen=start]')).toBeHidden();
    await page.locator('summary', { hasText: 'The dates that can matter' }).click();
    await expect(page.locator('[data-word=dateOfBirth]')).toBeVisible();
  });
});

function words(page: Page, kind: string) {
  return result(page).locator(`[data-words=${kind}]`);
}

function copyButton(page: Page, kind: string) {
  return words(page, kind).locator('.copy');
}
