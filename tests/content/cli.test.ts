import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/collections/problems/report.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'content-'));
const content = join(folder, 'content');
cpSync(join(ROOT, 'tests/fixtures/sound/content'), content, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

function cli(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/collections/cli.ts', ...args], { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const AS_OF = ['--as-of', '2026-11-22', '--today', '2026-11-22'];

describe('check', () => {
  test('sound content can be published', () => {
    expect(cli('check', '--content', content, ...AS_OF)).toMatchObject({ status: 0, stdout: 'Content can be published: 0 errors, 0 notes.\n' });
  });

  test('on a day after the review the same content cannot', () => {
    const { status, stdout } = cli('check', '--content', content, '--today', '2027-06-01', '--errors-only');
    expect(status).toBe(1);
    expect(stdout).toContain('This page should have been reviewed by 2027-05-22.');
  });

  test('looking ahead to a later day makes no page overdue', () => {
    const { status, stdout } = cli('check', '--content', content, '--as-of', '2027-06-01', '--today', '2026-11-22');
    expect(stdout).not.toContain('should have been reviewed');
    expect(status).toBe(0);
  });

  test('the report can be read by programs', () => {
    const { status, stdout } = cli('check', '--content', content, '--today', '2027-06-01', '--json');
    const report = JSON.parse(stdout) as Report;
    expect(status).toBe(1);
    expect(report.errors).toBe(report.files.length);
    expect(report.files.flatMap(({ problems }) => problems)).toContainEqual(
      expect.objectContaining({ check: 'review-dates', severity: 'error', file: 'content/national/entitlements/en/adviser.md', line: 39 }),
    );
  });

  test.each([
    [['check', '--content', content, '--council', 'nowhere'], 'Councils that exist: testshire'],
    [['check', '--content', join(folder, 'empty')], 'There is no council'],
    [['check', '--content', content, '--as-of', 'soon'], '--as-of soon'],
    [['chek'], 'Usage'],
  ])('%j is told in a sentence', (args, message) => {
    const { status, stderr } = cli(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

test('a translation is stamped with the hash that `hash` prints', () => {
  const english = join(content, 'national/guides/en/rights-guide.md');
  const arabic = join(content, 'national/guides/ar/rights-guide.md');
  const hash = cli('hash', english).stdout.trim();
  expect(cli('stamp', arabic).status).toBe(0);
  expect(readFileSync(arabic, 'utf8')).toContain(`of: "${hash}"`);
  expect(cli('stamp', english)).toMatchObject({ status: 2 });
});
