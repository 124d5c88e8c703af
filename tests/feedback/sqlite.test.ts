import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { faultName } from '../../src/feedback/fault.ts';
import { emptyFolder, storeIn } from '../support/empty-store.ts';
import { message } from '../support/feedback.ts';

const newFolder = () => join(emptyFolder(), 'of-its-own');
const nameOfFault = (work: Promise<unknown>) => work.then(() => 'no fault', faultName);

const notOnWindows = test.skipIf(process.platform === 'win32');

// Windows has no modes: who may read a folder there is inherited from the one around it.
notOnWindows('the folder and what is in it are for one account alone', async () => {
  const folder = newFolder();
  await storeIn(folder).add(message());
  const modes = ['.', ...readdirSync(folder)].map((name) => (statSync(join(folder, name)).mode & 0o777).toString(8));
  expect(modes).toEqual(['700', '600', '600', '600']);
});

test('what is deleted is gone from the disk, not only from the table', async () => {
  const folder = newFolder();
  const store = storeIn(folder);
  await store.add(message({ text: 'xyzzy '.repeat(300) }));
  expect(inFiles(folder, 'xyzzy')).toBe(true);
  await store.change({ do: 'delete', ids: [1] });
  expect(inFiles(folder, 'xyzzy')).toBe(false);
});

test('how to reach somebody is gone from the disk once they are answered, also while a server has the file open', async () => {
  const folder = newFolder();
  const [server, desk] = [storeIn(folder), storeIn(folder)];
  await server.add(message({ reply: '07700 900321' }));
  await server.list();
  expect(inFiles(folder, '07700 900321')).toBe(true);
  await desk.change({ do: 'answer', ids: [1], on: '2026-12-02' });
  expect(inFiles(folder, '07700 900321')).toBe(false);
});

test('a full disk is a fault, what was kept stays, and room brings it back', async () => {
  const folder = newFolder();
  const store = storeIn(folder, 1);
  let kept = 0;
  while ((await nameOfFault(store.add(message({ text: 'x'.repeat(2000) })))) === 'no fault') kept += 1;
  expect(kept).toBeGreaterThan(100);
  expect(await nameOfFault(store.add(message({ text: 'x'.repeat(2000) })))).toBe('database or disk is full');
  expect(await store.list()).toHaveLength(kept);
  await store.change({ do: 'delete', ids: [1, 2, 3, 4, 5] });
  expect(await nameOfFault(store.add(message({ text: 'x'.repeat(2000) })))).toBe('no fault');
});

// Windows neither moves nor removes a file that a program has open.
notOnWindows('a file that is taken away is a fault, not a message that nobody finds', async () => {
  const folder = newFolder();
  const store = storeIn(folder);
  await store.add(message({ text: 'first' }));
  renameSync(folder, `${folder}-moved`);
  expect(await nameOfFault(store.add(message()))).toBe('The file of the database is gone.');
  mkdirSync(folder);
  expect(await nameOfFault(store.add(message()))).toBe('The file of the database is gone.');
  rmSync(folder, { recursive: true });
  renameSync(`${folder}-moved`, folder);
  await store.add(message({ text: 'second' }));
  expect(await storeIn(folder).list()).toMatchObject([{ text: 'first' }, { text: 'second' }]);
});

test('a file that is emptied is a fault, not a new database', async () => {
  const folder = newFolder();
  const store = storeIn(folder);
  await store.add(message());
  truncateSync(join(folder, 'feedback.db'));
  for (let tried = 0; tried < 3; tried += 1) expect(await nameOfFault(store.add(message()))).toContain('has been emptied');
});

test('a folder whose own folder is missing is a fault, and none is made', async () => {
  const folder = join(newFolder(), 'deeper', 'still');
  expect(await nameOfFault(storeIn(folder).add(message()))).toBe('ENOENT');
});

notOnWindows('a file that is put in its place is written to', async () => {
  const [folder, other] = [newFolder(), newFolder()];
  const store = storeIn(folder);
  await store.add(message({ text: 'before' }));
  const backup = storeIn(other);
  await backup.add(message({ text: 'from the backup' }));
  await backup.close();
  rmSync(folder, { recursive: true });
  renameSync(other, folder);
  await store.add(message({ text: 'after' }));
  expect(await storeIn(folder).list()).toMatchObject([{ text: 'from the backup' }, { text: 'after' }]);
});

test('a place that cannot be written to is a fault each time, until it can', async () => {
  const folder = newFolder();
  const file = join(folder, '..', 'of-its-own');
  const store = storeIn(folder);
  new DatabaseSync(file).close();
  expect(await nameOfFault(store.add(message()))).toBe('unable to open database file');
  rmSync(file);
  expect(await nameOfFault(store.add(message()))).toBe('no fault');
});

test('tables of a newer program are left alone', async () => {
  const folder = newFolder();
  await storeIn(folder).add(message());
  const database = new DatabaseSync(join(folder, 'feedback.db'));
  database.exec('PRAGMA user_version = 99');
  database.close();
  expect(await nameOfFault(storeIn(folder).add(message()))).toContain('The tables are of version 99');
});

function inFiles(folder: string, text: string): boolean {
  return readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(text));
}
