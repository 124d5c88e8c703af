import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const PROPERTY = 'tests/**/*.property.test.ts';
const SITE = 'tests/site/**/*.test.ts';
const CONTENT = 'tests/content/**/*.test.ts';
const ARCHITECTURE = 'tests/architecture.test.ts';

/** Every test file belongs to exactly one project; the browser tests belong to Playwright. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vitest',
  test: {
    testTimeout: 30_000,
    projects: [
      project('unit', ['tests/**/*.test.{ts,tsx}'], [PROPERTY, CONTENT, SITE, ARCHITECTURE]),
      project('property', [PROPERTY], [CONTENT, SITE]),
      project('content', [CONTENT]),
      project('site', [SITE]),
      project('architecture', [ARCHITECTURE]),
    ],
  },
});

function project(name: string, include: string[], exclude: string[] = []) {
  return {
    extends: true as const,
    test: { name, include, exclude: [...exclude, 'tests/e2e/**', 'tests/fixtures/**'] },
  };
}
