import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('runs under plain Node, without a bundler', () => {
  const door = new URL('../../../src/domain/index.ts', import.meta.url).href;
  const script = `const { statusFromHistory } = await import(${JSON.stringify(door)});
    const history = { dateOfBirth: '2009-08-01', lookedAfter: [{ from: '2024-11-01', to: null, placement: 'childrens_home', legalBasis: 's20' }] };
    console.log(JSON.stringify(statusFromHistory(history, '2026-11-22')));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: fileURLToPath(new URL('.', import.meta.url)), encoding: 'utf8' });
  expect(JSON.parse(printed)).toMatchObject({ kind: 'known', status: 'eligible', borderline: false, next: { on: '2027-08-01' } });
});
