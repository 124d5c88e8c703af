import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { beforeEach, describe, expect, test } from 'vitest';
import { readBuildSettings } from '../../src/collections/build-settings.ts';
import { addDays } from '../../src/feedback/days.ts';
import type { RunningServer } from '../support/running-server.ts';
import { emptyFolder, storeIn } from '../support/empty-store.ts';
import { message } from '../support/feedback.ts';
import { startMailServer } from '../support/mail-server.ts';
import { ask, FORM, referenceIn, send } from './support/ask.ts';
import { start } from './support/built-server.ts';

const SECURITY = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin' };

/** The server looks when it starts; a busy machine takes its time. */
const SOON = { timeout: 30_000 };

let folder: string;
const kept = () => storeIn(folder).list();
const startHere = (env: NodeJS.ProcessEnv = {}) => start({ FEEDBACK_FOLDER: folder, ...env });

beforeEach(() => {
  folder = emptyFolder();
});

describe('the server of a build', () => {
  test('keeps a message and thanks for it in the language of the form', async () => {
    const { address } = await startHere();
    const answer = await send(address, { locale: 'ar', text: 'سلام' });
    const reference = referenceIn(answer) ?? '';
    expect([answer.status, answer.headers['location']]).toEqual([303, `/ar/say-something/feedback/thanks/#${reference}`]);
    expect(answer.headers).toMatchObject({ ...SECURITY, 'cache-control': 'no-store' });
    expect(await kept()).toMatchObject([{ reference, text: 'سلام', locale: 'ar' }]);
  });

  test('keeps a message for as long as the page about privacy says', async () => {
    const { address } = await startHere();
    await send(address, { text: 'Hello' });
    const [row] = await kept();
    expect(row?.deleteAfter).toBe(addDays(row?.receivedOn ?? '', readBuildSettings(process.env).council.feedbackDays));
  });

  test('shows a message again that it did not keep, as a page with the same protection as all others', async () => {
    const { address } = await startHere();
    const text = 'x'.repeat(2001);
    const { status, headers, body } = await send(address, { text });
    expect(status).toBe(422);
    expect(headers).toMatchObject({ ...SECURITY, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*form-action 'self'.*frame-ancestors 'none'$/);
    expect(parse(body.toString()).querySelector('textarea[name=text]')?.textContent.trim()).toBe(text);
  });

  test('serves pages as a host of files does', async () => {
    const { address } = await startHere();
    const page = await ask(`${address}/help-now/`, { headers: { 'accept-encoding': 'gzip' } });
    expect([page.status, page.headers['content-encoding']]).toEqual([200, 'gzip']);
    expect(page.headers).toMatchObject({ ...SECURITY, 'cache-control': 'no-cache', 'content-security-policy': "frame-ancestors 'none'" });
    expect(gunzipSync(page.body).toString()).toContain('<!DOCTYPE html>');
    expect((await ask(`${address}/help-now/`, { headers: { 'if-none-match': String(page.headers['etag']) } })).status).toBe(304);
    expect((await ask(`${address}/help-now?a=b`)).headers['location']).toBe('/help-now/?a=b');
    expect((await ask(`${address}/no-such-page/`)).status).toBe(404);
  });

  test('leads who opens the address of the form to the form, and refuses what is no post', async () => {
    const { address } = await startHere();
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await ask(`${address}/feedback/send/?a=b`, { method });
      expect([status, headers['location']]).toEqual([303, '/say-something/feedback/']);
    }
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const { status, headers } = await ask(`${address}/feedback/send/`, { method });
      expect([method, status, headers['allow']]).toEqual([method, 405, 'POST']);
    }
    expect((await ask(`${address}/feedback/send/`, { method: 'TRACE' })).status).toBe(400);
    expect((await ask(`${address}/help-now/`, { method: 'POST', headers: FORM, body: 'a=b' })).status).toBe(405);
  });

  test.each([2_000_000, 20_000_000])('answers somebody who sends %i bytes', async (size) => {
    const { address } = await startHere();
    const answer = ask(`${address}/feedback/send/`, { method: 'POST', headers: FORM, body: Buffer.alloc(size, 'a') });
    // Whoever sends much more than can be a mistake may be cut off before they have finished.
    const status = await answer.then((each) => each.status, codeOf);
    expect([413, 'ECONNRESET', 'EPIPE']).toContain(status);
    expect((await ask(`${address}/healthz/`)).status).toBe(200);
  });

  test('counts messages from one address, also behind a proxy', async () => {
    const { address } = await startHere({ FEEDBACK_PER_ADDRESS: '2' });
    const from = (client: string) =>
      ask(`${address}/feedback/send/`, { method: 'POST', headers: { ...FORM, 'x-forwarded-for': client }, body: 'kind=quick&locale=en&text=x' });
    expect([(await from('203.0.113.7')).status, (await from('203.0.113.7')).status]).toEqual([303, 303]);
    const { status, headers } = await from('203.0.113.7');
    expect([status, Number(headers['retry-after']) > 0]).toEqual([429, true]);
    expect((await from('203.0.113.8')).status).toBe(303);
  });

  test('says a wrong setting in plain words, and does not start', async () => {
    await expect(startHere({ FEEDBACK_PER_ADDRESS: 'many' })).rejects.toThrow(/did not start:\nFEEDBACK_PER_ADDRESS is "many": write a whole number from 1 to 1000000, such as FEEDBACK_PER_ADDRESS=30\.\n$/);
  });
});

describe('when feedback cannot be kept', () => {
  async function expectNotKept({ address, printed }: RunningServer, cause: string): Promise<void> {
    const text = 'They said no, and I do not know why.';
    const { status, headers, body } = await send(address, { text });
    expect([status, headers['retry-after']]).toEqual([503, '120']);
    expect(parse(body.toString()).querySelector('textarea[name=text]')?.textContent.trim()).toBe(text);
    expect((await ask(`${address}/help-now/`)).status).toBe(200);
    expect((await ask(`${address}/healthz/`)).status).toBe(200);
    expect((await ask(`${address}/healthz/feedback/`)).status).toBe(503);
    expect(printed()).toContain(`A message could not be kept: ${cause}`);
    expect(printed()).not.toMatch(/They said no|127\.0\.0\.1/);
  }

  test('because the disk is full: the person is told, the pages go on', async () => {
    const server = await startHere({ FEEDBACK_MOST_MEGABYTES: '1' });
    const references: (string | undefined)[] = [];
    for (;;) {
      const answer = await send(server.address, { text: 'x'.repeat(2000), matters: 'x'.repeat(1000), change: 'x'.repeat(1000) });
      if (answer.status !== 303) break;
      references.push(referenceIn(answer));
    }
    await expectNotKept(server, 'database or disk is full');
    expect((await kept()).map(({ reference }) => reference)).toEqual(references);
  });

  // Windows removes no file that a program has open.
  test.skipIf(process.platform === 'win32')('because the folder is gone', async () => {
    const server = await startHere();
    await send(server.address, { text: 'x' });
    rmSync(folder, { recursive: true });
    await expectNotKept(server, 'The file of the database is gone.');
  });

  test('because the database does not answer', async () => {
    await expectNotKept(await start({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }), 'ECONNREFUSED');
  });
});

describe('what the server does by itself', () => {
  test('deletes what has been kept to its last day', async () => {
    const store = storeIn(folder);
    for (const [text, deleteAfter] of [['old', '2020-01-01'], ['new', '9999-01-01']] as const) await store.add(message({ text, deleteAfter }));
    const { printed } = await startHere();
    await expect.poll(() => store.list(), SOON).toMatchObject([{ text: 'new' }]);
    await expect.poll(printed, SOON).toContain('Deleted 1 messages that were kept to their last day.');
  });

  test('tells staff by e-mail how many messages are new, and nothing of them', async () => {
    const { url, heard } = await startMailServer();
    await storeIn(folder).add(message({ text: 'They said no', reply: '07700 900000' }));
    await startHere({ FEEDBACK_NOTICE_TO: 'team@council.example', SMTP_URL: url });
    await expect.poll(heard, SOON).toMatch(/RCPT TO:<team@council\.example>[^]*Subject: [^\r\n]*1 new message[^]*\r\n\.\r\n/);
    expect(heard()).not.toMatch(/They said no|07700/);
  });
});

describe('a server that is told to stop', () => {
  test('keeps what is on its way, takes nothing new, and ends well', async () => {
    const { address, process: program, stop, printed } = await startHere();
    const body = 'kind=quick&locale=en&text=slow';
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    await once(socket, 'connect');
    const headers = { Host: 'x', 'Content-Type': FORM['content-type'], 'Content-Length': body.length, Expect: '100-continue' };
    socket.write(`POST /feedback/send/ HTTP/1.1\r\n${Object.entries(headers).map((header) => header.join(': ')).join('\r\n')}\r\n\r\n`);
    // The server says so once it has begun with the request.
    const [goOn] = (await once(socket, 'data')) as [Buffer];
    expect(goOn.toString()).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    socket.write(body.slice(0, 10));
    const ended = stop();
    await expect(untilRefused(address)).resolves.toBe('ECONNREFUSED');
    socket.write(body.slice(10));
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 303 /);
    expect([await ended, program.signalCode]).toEqual([0, null]);
    expect(printed()).toMatch(/Stopped\.\n$/);
    expect(await kept()).toMatchObject([{ text: 'slow' }]);
  });

  test('says where it is, that it has ended, and nothing of anybody', async () => {
    const { address, stop, printed } = await startHere();
    await send(address, { text: 'They said no', reply: '07700 900000' });
    await send(address, { text: 'They said no', about: '!' });
    await ask(`${address}/feedback/send/`, { method: 'POST', headers: { ...FORM, 'user-agent': 'Kept out' }, body: 'They said no' });
    await stop();
    expect(printed()).toBe(`The site is at ${address}/ (stop it with Ctrl-C).\n\nStopped.\n`);
  });
});

function codeOf(fault: unknown): string | undefined {
  return (fault as NodeJS.ErrnoException).code;
}

async function untilRefused(address: string): Promise<string | undefined> {
  for (;;) {
    const code = await ask(`${address}/healthz/`).then(() => undefined, codeOf);
    if (code !== undefined && code !== 'ECONNRESET') return code;
  }
}
