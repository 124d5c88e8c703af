import { expect, test } from '@playwright/test';
import { correction, generate } from 'lean-qr';
import { matrixOf } from '../support/qr-matrix.ts';
import { pageAddresses, SITE_FOLDER } from '../support/site-files.ts';
import { CHECKERS } from './support/checker.ts';

const POSTERS = pageAddresses(SITE_FOLDER).filter((address) => /\/for-advisers\/posters\/./.test(address));

test.use({ javaScriptEnabled: false });

test('there is a poster for each purpose in each language, and the list leads to all', async ({ page }) => {
  expect(POSTERS).toHaveLength(5 * CHECKERS.length);
  await page.goto('/for-advisers/posters/');
  const links = await page.getByRole('main').locator('a[href*="/for-advisers/posters/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.toSorted()).toEqual([...POSTERS].toSorted());
});

for (const address of POSTERS) {
  test(`${address} leads to its page, in its language, by code and by hand`, async ({ page, request }) => {
    await page.goto(address);
    const poster = page.locator('.poster');
    const typed = await poster.locator('.address').innerText();
    const target = `https://${typed}/`;
    const path = new URL(target).pathname;
    expect(path).toBe(address.replace('/for-advisers/posters', ''));
    expect((await request.get(path)).status()).toBe(200);
    // The site's own address, as the head of the page names it.
    expect(new URL(target).host).toBe(new URL((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '').host);

    const code = generate(target, { minCorrectionLevel: correction.Q });
    const svg = poster.getByRole('img', { name: typed });
    const drawn = matrixOf((await svg.locator('path').last().getAttribute('d')) ?? '', code.size + 8);
    expect(drawn).toEqual(Array.from({ length: code.size + 8 }, (_, y) => Array.from({ length: code.size + 8 }, (_each, x) => code.get(x - 4, y - 4))));
    await expect(svg).toHaveAttribute('shape-rendering', 'crispEdges');
  });

  test(`${address} prints on one side of A4, alone and with little ink`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of [page.getByRole('banner'), page.getByRole('contentinfo')]) await expect(hidden.locator('a:visible')).toHaveCount(0);
    expect(await page.locator('.poster').evaluate((poster) => getComputedStyle(poster).backgroundColor)).toBe('rgb(255, 255, 255)');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59\d(?:\.\d+)? 84\d/);
  });
}

test('the poster about ringing has the number', async ({ page }) => {
  await page.goto('/ar/for-advisers/posters/contact/');
  await expect(page.locator('.poster a[href^="tel:"]')).toHaveCount(1);
});
