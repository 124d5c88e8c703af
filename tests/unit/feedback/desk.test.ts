import { describe, expect, test } from 'vitest';
import { COMMANDS, WrongCommand } from '../../../src/feedback/desk/commands.ts';
import { csv, messagesCsv } from '../../../src/feedback/desk/csv.ts';
import type { KeptMessage } from '../../../src/feedback/message.ts';
import type { FeedbackStore } from '../../../src/feedback/store/store.ts';
import { emptyStore } from '../../support/empty-store.ts';
import { message } from '../../support/feedback.ts';

const NOW = new Date('2026-11-25T12:00:00Z');

async function run(store: FeedbackStore, command: string, asked: { names?: string[]; from?: string; to?: string; unanswered?: boolean; csv?: boolean } = {}) {
  const work = COMMANDS[command];
  if (work === undefined) throw new Error(`no command ${command}`);
  return work({ store, now: NOW, names: [], ...asked });
}

describe('tables for spreadsheets', () => {
  test.each([
    ['a formula', '=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"`],
    ['a formula behind blanks', '\t =1+1', `"'\t '=1+1"`],
    ['a formula in wide letters', '＝1+1', `"'＝1+1"`],
    ['a telephone number', '+44 7700 900000', `"'+44 7700 900000"`],
    ['a list', '- money', `"'- money"`],
    ['a name at a service', '@someone', `"'@someone"`],
    ['a formula behind what parts cells in other countries', 'tea;=1+1', `"tea;'=1+1"`],
    ['a quotation mark', 'They said "no"', '"They said ""no"""'],
    ['an end of a line, and a comma', 'one\ntwo, three', '"one\ntwo, three"'],
    ['every writing', 'سلام ሰላም ế 👨‍👩‍👧', '"سلام ሰላም ế 👨‍👩‍👧"'],
    ['a telephone number that begins with 0', '07700 900123', `"'07700 900123"`],
    ['a number longer than a spreadsheet can hold', '1234567890123456', `"'1234567890123456"`],
    ['a formula at the start of a line', 'hello\n=1+1', `"hello\n'=1+1"`],
    ['a number', 7, '7'],
  ])('%s', (_, value, cell) => {
    expect(csv([[value]])).toBe(`\ufeff${cell}\r\n`);
  });

  test('a table has its names on top, and each message in a row', () => {
    const kept: KeptMessage = { ...message({ text: 'a', reply: '=b' }), id: 1, reference: 'ABCDEFGH', answeredOn: undefined };
    expect(messagesCsv([kept]).split('\r\n')).toEqual([
      '\ufeff"Number","Reference","Received on","Way","Language","Page","Feeling","Problem","Text","What matters","What should change","How to answer","Answered on","Kept until"',
      `1,"ABCDEFGH","2026-11-25","quick","en","","","","a","","","'=b","","2027-11-25"`,
      '',
    ]);
  });
});

describe('the commands', () => {
  test('list shows what was said, and only what was', async () => {
    const store = emptyStore();
    await store.add(message({ text: 'one\ntwo', feeling: 'bad', about: 'council-tax' }));
    const [kept] = await store.list();
    expect((await run(store, 'list')).said).toBe(
      `1  ${kept?.reference ?? ''}  2026-11-25  quick  en  not answered\n  About: council-tax\n  Feeling: bad\n  Text: one\n    two`,
    );
  });

  test('export takes the days from and to, both included', async () => {
    const store = emptyStore();
    for (const receivedOn of ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01']) await store.add(message({ receivedOn }));
    const { file } = await run(store, 'export', { csv: true, from: '2026-11-01', to: '2026-11-30' });
    expect(file?.name).toBe('feedback_2026-11-01_2026-11-30_2026-11-25.csv');
    expect(file?.text.match(/2026-1\d-\d\d/g)).toEqual(['2026-11-01', '2026-11-30']);
  });

  test('answered notes the day and forgets how to reach the person', async () => {
    const store = emptyStore();
    await store.add(message({ reply: '07700 900000' }));
    const [kept] = await store.list();
    await run(store, 'answered', { names: [kept?.reference.toLowerCase() ?? ''] });
    expect(await store.list()).toMatchObject([{ answeredOn: '2026-11-25', reply: '' }]);
    expect((await run(store, 'list', { unanswered: true })).said).toBe('There are no messages.');
  });

  test('counts go on counting what has been deleted', async () => {
    const store = emptyStore();
    await store.add(message({ receivedOn: '2026-10-02', kind: 'page', problem: 'said-no' }));
    await store.add(message({ receivedOn: '2026-11-02', feeling: 'good' }));
    const before = await run(store, 'counts');
    await run(store, 'delete', { names: ['1'] });
    await run(store, 'delete-older-than', { names: ['2026-11-03'] });
    expect(await store.list()).toEqual([]);
    expect(await run(store, 'counts')).toEqual(before);
    expect((await run(store, 'counts', { csv: true })).file?.text).toBe(
      '\ufeff"Month","All","Quick","Page","Service","Good","So-so","Bad","Said no","Wrong","Not understood","Other"\r\n' +
        '"2026-10",1,0,1,0,0,0,0,1,0,0,0\r\n"2026-11",1,1,0,0,1,0,0,0,0,0,0\r\n',
    );
  });

  test('delete-older-than keeps the day itself', async () => {
    const store = emptyStore();
    for (const receivedOn of ['2026-10-26', '2026-10-25']) await store.add(message({ receivedOn }));
    expect((await run(store, 'delete-older-than', { names: ['30'] })).said).toBe('Deleted 1 messages that were received before 2026-10-26.');
    expect(await store.list()).toMatchObject([{ receivedOn: '2026-10-26' }]);
  });

  test('themes count pages, problems, and words that three people wrote', async () => {
    const store = emptyStore();
    for (let n = 0; n < 3; n += 1) await store.add(message({ kind: 'page', about: 'council-tax', problem: 'said-no', text: 'My adviser said no, and my adviser left' }));
    await store.add(message({ locale: 'ar', text: 'Blossom Street', feeling: 'bad' }));
    expect((await run(store, 'themes')).said).toBe(`4 messages

Feelings
  bad 1

Problems
  said-no 3

Languages
  en 3
  ar 1

Pages
  council-tax 3 (said-no 3)

Words, in messages of the language en
  adviser 3
  left 3`);
  });

  test.each([
    ['answered', { names: ['7'] }],
    ['answered', { names: [] }],
    ['delete', { names: ['1', '7'] }],
    ['delete-older-than', { names: ['0'] }],
    ['delete-older-than', { names: ['2030-01-01'] }],
    ['delete-older-than', { names: [] }],
    ['export', {}],
    ['list', { from: '2026-02-30' }],
  ])('%s %o is refused in plain words, and changes nothing', async (command, asked) => {
    const store = emptyStore();
    await store.add(message());
    const before = await store.list();
    await expect(run(store, command, asked)).rejects.toThrow(WrongCommand);
    expect(await store.list()).toEqual(before);
  });
});
