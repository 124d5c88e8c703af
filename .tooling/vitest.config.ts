import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const SITE = 'tests/site/**/*.test.ts';
const NO_SERVER = 'tests/site/no-server.test.ts';
const CONTENT = 'tests/content/**/*.test.ts';
const FEEDBACK = 'tests/feedback/**/*.test.ts';
const ARCHITECTURE = 'tests/architecture.test.ts';
const ELSEWHERE = [SITE, CONTENT, FEEDBACK, ARCHITECTURE, 'tests/e2e/**', 'tests/fixtures/**'];

/** A property test is one whose cases fast-check makes up. */
const PROPERTY = globSync('tests/**/*.test.ts', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => readFileSync(join(root, file), 'utf8').includes("from 'fast-check'"));

/** What is tested here is what a setting does, whatever is set on the machine. */
const NOTHING_SET = { FEEDBACK: '' };

/** Every test file belongs to exactly one project; the browser tests belong to Playwright. */
export default defineConfig({
  root,
  cacheDir: '.cache/vitest',
  test: {
    testTimeout: 120_000,
    projects: [
      project('unit', ['tests/**/*.test.{ts,tsx}'], [...PROPERTY, ...ELSEWHERE], NOTHING_SET),
      project('property', PROPERTY, ELSEWHERE),
      project('content', [CONTENT], []),
      project('site', [SITE], [NO_SERVER]),
      project('no-server', [NO_SERVER], []),
      project('feedback', [FEEDBACK], []),
      project('architecture', [ARCHITECTURE], []),
    ],
  },
});

function project(name: string, include: string[], exclude: string[], env: Record<string, string> = {}) {
  return { extends: true as const, test: { name, include, exclude, env } };
}
