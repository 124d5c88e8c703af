import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Unit, property, content and architecture tests; the browser tests belong to Playwright. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vitest',
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/fixtures/**'],
    testTimeout: 30_000,
  },
})
