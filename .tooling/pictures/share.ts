import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from '../site/root.ts';
import { findChromium } from '../testing/chromium.ts';

/**
 * Makes public/share.png, which shows when a page is shared, from the site's own colours, sign and words.
 * It names no council, so it serves all of them. Run it again when one of these changes.
 */
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { site, home } = JSON.parse(read('content/ui/en.json')) as { readonly site: { readonly tagline: string }; readonly home: { readonly heading: string } };
const executablePath = findChromium();
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: 'light' });
await page.setContent(`<style>
  ${read('src/styles/tokens.css')}
  body { margin: 0; block-size: 630px; box-sizing: border-box; padding: 80px; display: grid; grid-template-columns: 300px 1fr; gap: 70px; align-items: center;
    background: var(--paper); color: var(--ink); font-family: var(--font); border-block-end: 28px solid var(--sun) }
  svg { inline-size: 300px }
  p { margin: 0; font-size: 36px; line-height: 1.35; color: var(--muted); text-wrap: balance }
  h1 { margin: 0 0 28px; font-size: 68px; line-height: 1.15; text-wrap: balance }
</style>${read('public/icon.svg')}<div><h1>${home.heading}</h1><p>${site.tagline}</p></div>`);
await page.screenshot({ path: join(root, 'public/share.png') });
await browser.close();
