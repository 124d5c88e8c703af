import { defineConfig } from '@playwright/test';
import { findChromium } from '../../.tooling/testing/chromium.ts';

const executablePath = findChromium();

/** Browser tests over the finished site in dist/. `serve-site.ts` serves it and sets SITE_ADDRESS. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './serve-site.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: 'list',
  use: {
    ...(process.env.SITE_ADDRESS === undefined ? {} : { baseURL: process.env.SITE_ADDRESS }),
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--disable-gpu', '--disable-quic'],
    },
  },
});
