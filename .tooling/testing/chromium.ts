import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../bootstrap/child.mjs';
import { problem } from '../bootstrap/problem.mjs';
import { root } from '../site/root.ts';
import { installDebianPackages } from './debian.ts';

/** The Chromium to test with, installed first if this machine has none. Says which one it is. */
export async function ensureChromium(): Promise<string> {
  const found = findChromium() ?? (await installFromPlaywright()) ?? (await installFromDebian());
  if (found === undefined) {
    throw problem(
      'There is no Chromium to test with, and none could be installed: install Chromium or Chrome, or give its path as CHROMIUM_PATH.',
    );
  }
  console.log(`Testing with ${found}.`);
  return found;
}

/** The path of a Chromium or Chrome that is here already. */
export function findChromium(): string | undefined {
  const asked = process.env.CHROMIUM_PATH;
  if (asked !== undefined && asked !== '') {
    if (existsSync(asked)) return asked;
    throw problem(`CHROMIUM_PATH is "${asked}", and there is no such file: correct it, or leave it out.`);
  }
  return [chromium.executablePath(), ...SYSTEM_PLACES].find((path) => existsSync(path));
}

const SYSTEM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

async function installFromPlaywright(): Promise<string | undefined> {
  console.log('There is no Chromium here: getting the one that Playwright offers …');
  await run(process.execPath, [join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium'], {
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' },
  });
  return findChromium();
}

async function installFromDebian(): Promise<string | undefined> {
  await installDebianPackages(['chromium', 'fonts-liberation'], "Playwright's could not be had: installing Debian's chromium package …");
  return findChromium();
}
