import { expect, test } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { keptOnThePhone, sticksOut } from './support/layout.ts';
import { addresses, ask, box, countBytes, found, search, settled } from './support/search.ts';
import { watch } from './support/watch.ts';
import { WORDS } from './support/words.ts';

const { en, ar } = WORDS;
const PAGES = [['/search/', 'deposit', en], ['/ar/search/', 'طعام', ar]] as const;

test.describe('people find what they need in their own words', () => {
  const ASKED = [
    ['/search/', 'kicked out', '/home/homeless/'],
    ['/search/', 'PA', '/support/personal-adviser/'],
    ['/search/', 'pa', '/support/personal-adviser/'],
    ['/search/', 'food', '/help-now/'],
    ['/search/', 'uni money', '/education/higher-education-bursary/'],
    ['/search/', 'Council TAX', '/money/council-tax/'],
    ['/search/', 'i was kicked out of my flat last night', '/home/homeless/'],
    ['/ar/search/', 'طعام', '/ar/help-now/'],
    ['/ar/search/', 'طردوني', '/ar/home/homeless/'],
    ['/ar/search/', 'PA', '/ar/support/personal-adviser/'],
    // With the kaf of a Persian keyboard.
    ['/ar/search/', 'سکن', '/ar/home/homeless/'],
  ] as const;

  for (const [address, words, wanted] of ASKED) {
    test(`"${words}" on ${address}`, async ({ page }) => {
      await search(page, address, words);
      expect((await addresses(page)).slice(0, 3)).toContain(wanted);
    });
  }

  test('a word of the council leads to its explanation', async ({ page }) => {
    await search(page, '/search/', 'eligible child');
    await page.locator('#found').getByRole('link', { name: 'eligible child' }).first().click();
    await expect(page).toHaveURL('/about/words/d-h/#eligible-child');
    await expect(page.getByRole('heading', { name: 'eligible child' }).first()).toBeInViewport();
  });
});

for (const [address, word, words] of PAGES) {
  test(`${address} shows what it found: names, the words around, and how many`, async ({ page, baseURL }) => {
    const watched = await watch(page, baseURL);
    await page.setViewportSize({ width: 320, height: 640 });
    await search(page, address, word);
    await expect(page.getByRole('status')).toHaveText(/\d|ين$/);
    await expect(page.locator('#found ol > li mark').first()).toBeVisible();
    const first = found(page).first();
    const name = await first.innerText();
    expect(await sticksOut(page)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
    expect(watched.faults).toEqual([]);

    await first.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await page.goBack();
    await settled(page);
    await expect(box(page)).toHaveValue(word);
    await expect(found(page).first()).toHaveText(name);
    expect(await keptOnThePhone(page)).toEqual([]);
  });

  test(`${address} helps where nothing is found`, async ({ page }) => {
    await search(page, address, 'zzqqxx');
    await expect(page.getByRole('status')).toHaveText(words.find.search.noneTitle);
    const help = page.locator('#none');
    await expect(help.locator('a[href^="tel:"]')).toBeVisible();
    await expect(help.getByRole('link', { name: words.find.search.helpNow })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: words.find.search.az })).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });

  test(`${address} says in plain words that it cannot search, and can be asked again`, async ({ page, context }) => {
    await page.goto(address);
    await context.setOffline(true);
    await ask(page, word);
    await expect(page.getByRole('status')).toHaveText(words.find.search.failedTitle);
    await expect(page.getByRole('main').getByRole('link', { name: words.find.search.az })).toBeVisible();
    await expect(box(page)).toHaveValue(word);
    expect(await axeFaults(page)).toEqual([]);

    await context.setOffline(false);
    await page.getByRole('button', { name: words.find.search.again }).click();
    await expect(found(page).first()).toBeVisible();
  });
}

for (const [address, words] of [
  ['/search/', 'kicked out'],
  ['/search/', 'i was kicked out of my flat last night'],
  ['/ar/search/', 'الصحة النفسية'],
] as const) {
  test(`a first search for "${words}" stays within its budget, and nothing of it is loaded before`, async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    const bytes = countBytes(page);
    await page.goto(address);
    expect(loaded.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    await ask(page, words);
    await page.waitForLoadState('networkidle');
    const kilobytes = (await bytes.total()) / 1024;
    expect(kilobytes, `loads ${kilobytes.toFixed(1)} kB`).toBeLessThanOrEqual(110);
    expect(kilobytes, 'counts at all').toBeGreaterThan(60);
  });
}

test('what is typed stays in this tab: no address and no request has it', async ({ page, baseURL }) => {
  const { requests } = await watch(page, baseURL);
  const SECRET = 'xylophone';
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const [from, where] of [['/', 'main'], ['/money/', 'banner']] as const) {
    await page.goto(from);
    await page.getByRole(where).getByRole('searchbox').fill(SECRET);
    await page.getByRole(where).getByRole('button', { name: en.find.search.button }).click();
    await settled(page);
    await expect(page).toHaveURL('/search/');
    await expect(box(page)).toHaveValue(SECRET);
    expect(await page.evaluate(() => window.name)).toBe('');
  }
  expect(requests.filter((address) => address.includes(SECRET))).toEqual([]);
});

test('words go with the reader to the English pages', async ({ page }) => {
  await search(page, '/ar/search/', 'laptop zzqqxx');
  await page.getByRole('link', { name: ar.find.search.inEnglish }).click();
  await expect(page).toHaveURL('/search/');
  await settled(page);
  await expect(box(page)).toHaveValue('laptop zzqqxx');
  await expect(page.getByRole('status')).toContainText(en.find.search.some);
  expect(await addresses(page)).toContain('/education/laptop-and-equipment/');
});

test('a slip of the keys is mended by one press', async ({ page }) => {
  await search(page, '/search/', 'diposit');
  const meant = page.getByRole('button', { name: 'deposit', exact: true });
  await meant.press('Enter');
  await expect(found(page).first()).toBeVisible();
  await expect(box(page)).toHaveValue('deposit');
  expect(await addresses(page)).toContain('/home/rent-deposit-and-guarantor/');
});

test('keys alone search, choose a topic and show more', async ({ page }) => {
  await page.goto('/search/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(en.find.search.typeFirst);
  await expect(box(page)).toBeFocused();

  await page.keyboard.type('money');
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(found(page)).toHaveCount(5);
  const more = page.getByRole('button', { name: en.find.search.more });
  await more.press('Enter');
  await expect(found(page)).toHaveCount(10);
  await expect(found(page).nth(5)).toBeFocused();

  const topic = page.getByLabel(en.find.search.topic);
  await topic.focus();
  await page.keyboard.type(en.topic.health.name);
  await page.keyboard.press('Enter');
  await expect(topic).toHaveValue('health');
  await expect(found(page).first()).toHaveAttribute('href', /^\/health\//);
  for (const address of await addresses(page)) expect(address).toMatch(/^\/health\//);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

  for (const [from, where, list] of [['/', 'main', '/a-z/'], ['/money/', 'banner', '/a-z/'], ['/search/', 'main', '/a-z/'], ['/ar/search/', 'main', '/ar/a-z/']] as const) {
    test(`the box in the ${where} of ${from} leads to the list of all pages, and the words stay here`, async ({ page, baseURL }) => {
      const { requests } = await watch(page, baseURL);
      await page.goto(from);
      await page.getByRole(where).getByRole('searchbox').fill('kicked out');
      await page.getByRole(where).getByRole('searchbox').press('Enter');
      await expect(page).toHaveURL(new RegExp(`${list}\\??$`));
      expect(requests.filter((address) => address.includes('kicked'))).toEqual([]);
    });
  }

  test('the list has every page under its letter, with what else people call it', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByText(en.find.search.noScript)).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: en.find.search.az }).click();
    await page.getByRole('navigation', { name: en.find.az.letters }).getByRole('link', { name: 'H', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'H', exact: true })).toBeInViewport();
    await expect(page.getByRole('listitem').filter({ hasText: 'kicked out' }).getByRole('link').first()).toBeVisible();
  });
});

test('addresses on posters, without their last slash, lead to the page', async ({ page }) => {
  for (const short of ['check', 'help-now', 'contact', 'search', 'a-z', 'ar/help-now']) {
    const response = await page.goto(`/${short}`);
    expect(response?.status()).toBe(200);
    await expect(page).toHaveURL(`/${short}/`);
  }
});
