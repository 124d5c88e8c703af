import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { hashOfInputs } from '../../../.tooling/site/inputs.ts';

let root: string;
const hash = (env: NodeJS.ProcessEnv = {}, day = '2026-11-22') => hashOfInputs(root, env, day);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inputs-')) + sep;
  mkdirSync(join(root, 'content', 'national'), { recursive: true });
  writeFileSync(join(root, 'content', 'national', 'rates.yaml'), 'amount: 3000');
  writeFileSync(join(root, 'package-lock.json'), '{}');
});

test('the same files, settings and day give the same value', () => {
  expect(hash()).toBe(hash());
});

test('a changed, added, renamed or removed file gives another', () => {
  const seen = new Set([hash()]);
  const rates = join(root, 'content', 'national', 'rates.yaml');
  writeFileSync(rates, 'amount: 3001');
  seen.add(hash());
  writeFileSync(join(root, 'content', 'new.md'), '');
  seen.add(hash());
  writeFileSync(join(root, 'content', 'newer.md'), '');
  rmSync(join(root, 'content', 'new.md'));
  seen.add(hash());
  rmSync(rates);
  seen.add(hash());
  expect(seen.size).toBe(5);
});

test('so does another lockfile, council, "as of" day, or day', () => {
  const seen = new Set([hash(), hash({ COUNCIL: 'a' }), hash({ AS_OF: 'a' }), hash({}, '2026-11-23')]);
  writeFileSync(join(root, 'package-lock.json'), '{ }');
  seen.add(hash());
  expect(seen.size).toBe(5);
});

test('what the site is not built from does not matter', () => {
  const before = hash();
  writeFileSync(join(root, 'README.md'), 'changed');
  expect(hash({ EDITOR: 'vi' })).toBe(before);
});
