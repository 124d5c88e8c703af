import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { printBooklets } from '../../.tooling/site/booklets.ts';
import { findChromium } from '../../.tooling/testing/chromium.ts';
import { pageAddresses, SITE_FOLDER } from '../support/site-files.ts';

const BOOKLETS = pageAddresses(SITE_FOLDER).filter((address) => /\/for-advisers\/print\/./.test(address));

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const prefix of ['', '/ar']) {
    test(`${prefix}/for-advisers/print/ leads to a booklet for each topic, and each topic leads to its own`, async ({ page }) => {
      await page.goto(`${prefix}/for-advisers/print/`);
      const links = await page.locator('.contents a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links.toSorted()).toEqual(BOOKLETS.filter((address) => address.startsWith(`${prefix}/for-advisers/`)).toSorted());
      await page.goto(`${prefix}/money/`);
      await expect(page.getByRole('main').locator(`a[href="${prefix}/for-advisers/print/money/"]`)).toBeVisible();
    });
  }

  test('a booklet says of each thing who it is for, how much, how to ask, whom to ring and what to do after a no', async ({ page }) => {
    await page.goto('/for-advisers/print/money/');
    const entry = page.locator('section', { has: page.getByRole('heading', { name: 'Setting up home allowance' }) });
    for (const words of ['Who it is for', 'How much', '£', 'How to ask', 'If they say no', '/money/setting-up-home-allowance']) await expect(entry).toContainText(words);
    await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await expect(entry).toBeVisible();
  });
});

test('npm run pdf writes every booklet, and one of all, as a file a screen reader can read', async ({}, { outputDir }) => {
  test.setTimeout(180_000);
  const files = await printBooklets(SITE_FOLDER, outputDir, findChromium());
  expect(files.filter((file) => !file.endsWith('all.pdf'))).toHaveLength(BOOKLETS.length);
  for (const file of files) {
    const pdf = readFileSync(join(outputDir, file), 'latin1');
    for (const part of ['/StructTreeRoot', '/Outlines', `/Lang (${file.split(/[\\/]/)[0] ?? ''})`]) expect(pdf.includes(part), `${file} has ${part}`).toBe(true);
  }
  const pages = (file: string) => (readFileSync(join(outputDir, file), 'latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
  for (const tag of new Set(files.map((file) => file.split(/[\\/]/)[0] ?? ''))) {
    const topics = files.filter((file) => file.startsWith(tag) && !file.endsWith('all.pdf'));
    // Each topic begins on a new page, and looks as it does alone, but for a notice that stands once in the book.
    expect(pages(join(tag, 'all.pdf'))).toBeGreaterThan(topics.length);
    expect(pages(join(tag, 'all.pdf'))).toBeLessThanOrEqual(1 + topics.reduce((sum, file) => sum + pages(file), 0));
  }
});
