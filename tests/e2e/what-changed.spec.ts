import { expect, test } from '@playwright/test';

const ADDRESS = '/for-advisers/what-changed/';

test.use({ javaScriptEnabled: false });

test('what changed stands by day, each line with a page to open', async ({ page, request }) => {
  await page.goto(ADDRESS);
  const main = page.getByRole('main');
  await expect(main.getByText(/^Everything since \d+ \w+ \d{4}\./)).toBeVisible();
  const days = await main.getByRole('heading', { level: 2, name: /^\d+ \w+ \d{4}$/ }).allInnerTexts();
  expect(days.length).toBeGreaterThan(0);
  const order = days.map((day) => Date.parse(day));
  expect(order).toEqual(order.toSorted((a, b) => b - a));
  const line = main.getByRole('listitem').filter({ hasText: ':' }).first();
  const href = (await line.getByRole('link').first().getAttribute('href')) ?? '';
  expect((await request.get(href)).status()).toBe(200);
});

test('a feed reader can read the same', async ({ page, request }) => {
  await page.goto(ADDRESS);
  const feed = await request.get((await page.getByRole('link', { name: 'Follow the changes with a feed reader' }).getAttribute('href')) ?? '');
  expect(feed.headers()['content-type']).toContain('xml');
  const xml = await feed.text();
  const read = await page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'application/xml').documentElement;
    const texts = (name: string) => [...root.getElementsByTagName(name)].map((each) => each.textContent);
    return { name: root.localName, ids: texts('id'), titles: texts('title'), contents: texts('content'), updated: texts('updated') };
  }, xml);
  expect(read.name).toBe('feed');
  expect(new Set(read.ids).size).toBe(read.ids.length);
  expect(read.contents.length).toBeGreaterThan(0);
  expect(read.contents.every((content) => content.trim() !== '')).toBe(true);
  expect(read.updated.every((day) => /^\d{4}-\d\d-\d\dT00:00:00Z$/.test(day))).toBe(true);
});

test('in Arabic the days are Arabic, and what changed is marked as English', async ({ page }) => {
  await page.goto(`/ar${ADDRESS}`);
  const main = page.getByRole('main');
  await expect(main.locator('h2[lang=ar]').first()).toBeVisible();
  expect(await main.getByRole('listitem').first().evaluate((item) => item.closest('[lang]')?.getAttribute('lang'))).toBe('en');
});
