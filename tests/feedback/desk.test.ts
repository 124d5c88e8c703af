import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serverIn } from '../../.tooling/site/build.ts';
import { emptyFolder, storeIn } from '../support/empty-store.ts';
import { message } from '../support/feedback.ts';
import { SITE_FOLDER } from '../support/site-files.ts';

const SAID = ['قالوا لي لا', 'Thank you'];

/** What staff do on a host that has the build and nothing else. */
describe('the desk of a build', () => {
  test('shows all messages, or the one that somebody asks about', async () => {
    const { desk, references } = await kept();
    const { code, said } = desk('list');
    expect([code, said.match(/Text: (.*)/g)]).toEqual([0, ['Text: قالوا لي لا', 'Text: Thank you']]);
    expect(desk('list', (references[1] ?? '').toLowerCase()).said.match(/Text: (.*)/g)).toEqual(['Text: Thank you']);
  });

  test('writes a table that only this account can read, and does not write over it', async () => {
    const { desk, folder } = await kept();
    const file = join(folder, 'tables', 'november.csv');
    expect(desk('export', '--csv', '--out', file).said).toContain(`Written: ${file}`);
    expect(readFileSync(file, 'utf8')).toContain('"قالوا لي لا"');
    if (process.platform !== 'win32') expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    expect(desk('export', '--csv', '--out', file)).toEqual({ code: 1, said: expect.stringContaining(`${file} is there already: move it away, or name another file with --out.`) as unknown });
  });

  test('says what is wrong with a place to write to, and not that of the database', async () => {
    const { desk, folder } = await kept();
    const notAFolder = join(folder, 'a-file');
    writeFileSync(notAFolder, '');
    const { code, said } = desk('export', '--csv', '--out', join(notAFolder, 'x.csv'));
    expect([code, said]).toEqual([1, expect.stringMatching(/x\.csv cannot be written \(\w+\): look at its folder, or name another file with --out\.\n$/)]);
  });

  test.each([[['bogus']], [['constructor']], [['__proto__']], [[]], [['list', '--loud']]])('%j is answered with what there is', async (args) => {
    const { desk } = await kept();
    const { code, said } = desk(...args);
    expect([code, said.includes('Use node dist/server/entry.mjs feedback with one of:'), said.includes('delete-older-than')]).toEqual([1, true, true]);
  });

  test('does not say that nobody wrote when it looks in the wrong place, and makes nothing there', () => {
    const wrong = join(emptyFolder(), 'mistyped');
    const { code, said } = run(['list'], { FEEDBACK_FOLDER: wrong });
    expect([code, said.startsWith(`There is no feedback in ${wrong}.`), existsSync(wrong)]).toEqual([1, true, false]);
    expect(run(['list'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }).said).toContain('does not answer (ECONNREFUSED)');
    expect(run(['list'], { DATABASE_URL: 'mysql://db' }).said).toContain('DATABASE_URL is not the address of a Postgres database');
  });
});

async function kept() {
  const folder = emptyFolder();
  const store = storeIn(folder);
  const references: string[] = [];
  for (const text of SAID) references.push(await store.add(message({ text })));
  return { folder, references, desk: (...args: readonly string[]) => run(args, { FEEDBACK_FOLDER: folder }) };
}

function run(args: readonly string[], env: NodeJS.ProcessEnv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [serverIn(join(SITE_FOLDER, '..')), 'feedback', ...args], { env, encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}
