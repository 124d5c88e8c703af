import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { keptOnThePhone, openAllDetails, sticksOut } from './support/layout.ts';
import { watch } from './support/watch.ts';

const ADDRESS = '/for-advisers/visit-pack/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 320, height: 640 } });

function pack(page: Page) {
  return page.locator('.visit-pack');
}

async function tick(page: Page, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) await pack(page).locator(`[data-page="${id}"] input`).check();
}

async function copied(page: Page, kind: string): Promise<string> {
  const words = pack(page).locator(`[data-words=${kind}]`);
  await words.locator('.copy').click();
  await expect(words.locator('.outcome')).not.toBeEmpty();
  return page.evaluate(() => navigator.clipboard.readText());
}

for (const prefix of ['', '/ar']) {
  test(`${prefix}${ADDRESS}: what is ticked can be copied, and nothing is kept or sent`, async ({ page, baseURL }) => {
    const { faults, requests } = await watch(page, baseURL);
    const site = baseURL ?? '';
    await page.goto(`${prefix}${ADDRESS}`, { waitUntil: 'networkidle' });
    const asked = requests.length;
    await expect(pack(page).locator('.pack-tools')).toBeHidden();
    await tick(page, 'council-tax', 'homeless');
    await expect(pack(page).locator('.pack-count')).toHaveText('2');

    const list = await copied(page, 'list');
    for (const path of ['/money/council-tax/', '/home/homeless/', '/help-now/', '/say-something/how-to-complain/']) {
      expect(list).toContain(`${site}${prefix}${path}`);
    }
    await pack(page).locator('[name=plan][value=yes]').check();
    await pack(page).locator('[name=review]').fill('12 March');
    await pack(page).locator('[name=asked]').fill('x'.repeat(500));
    const note = await copied(page, 'note');
    expect(note).toMatch(/^\d+ [A-Z][a-z]+ \d{4}: we went through Help with council tax; Homeless, or about to be\.\n/);
    expect(note).toContain('Has a copy of the pathway plan: yes.\nNext review: 12 March.\nAsked for: x');
    expect(note.length).toBeLessThanOrEqual(1000);

    await openAllDetails(page);
    expect([...(await axeFaults(page)), ...(await sticksOut(page)), ...(await keptOnThePhone(page))]).toEqual([]);
    await pack(page).locator('[type=reset]').click();
    await expect(pack(page).locator('input:checked[type=checkbox]')).toHaveCount(0);
    await expect(pack(page).locator('.pack-tools')).toBeHidden();
    expect(page.url()).toBe(`${site}${prefix}${ADDRESS}`);
    expect(requests.slice(asked)).toEqual([]);
    expect(faults).toEqual([]);
  });
}

test('prints what was ticked and what is always good to have, with numbers to ring, on one side', async ({ page }) => {
  await page.goto(ADDRESS);
  await tick(page, 'council-tax', 'homeless', 'pathway-plan', 'universal-credit', 'advocate');
  await page.emulateMedia({ media: 'print' });
  await expect(pack(page).locator('[data-page]:visible')).toHaveCount(7);
  await expect(pack(page).locator('[data-page=council-tax] a')).toContainText('.example/money/council-tax/');
  await expect(pack(page).locator('a[href^="tel:"]:visible')).toHaveCount(3);
  await expect(pack(page).locator('.paper-notes')).toBeVisible();
  for (const hidden of [page.getByRole('heading', { level: 1 }), pack(page).locator('.pack-bar'), page.getByRole('contentinfo')]) await expect(hidden).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});

test('the keyboard is enough', async ({ page }) => {
  await page.goto(ADDRESS);
  await pack(page).locator('input').first().focus();
  await page.keyboard.press('Space');
  await pack(page).locator('.paper-contacts a').last().focus();
  await page.keyboard.press('Tab');
  await expect(pack(page).locator('.print')).toBeFocused();
});

test('whoever comes back to the page finds nothing ticked', async ({ page }) => {
  await page.goto(ADDRESS);
  await tick(page, 'homeless');
  await page.goto('/');
  await page.goBack();
  await expect(pack(page).locator('input:checked[type=checkbox]')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list stands, with addresses, and nothing that would do nothing', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(pack(page).locator('.pack-bar')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    expect(await pack(page).locator('[data-page] a:visible').count()).toBeGreaterThan(50);
    await page.emulateMedia({ media: 'print' });
    expect(await pack(page).locator('[data-page] a:visible').count()).toBeGreaterThan(50);
  });
});
