import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { notifier } from '../../../src/feedback/notices/notifier.ts';
import { senderFor } from '../../../src/feedback/notices/send.ts';
import { emptyStore } from '../../support/empty-store.ts';
import { message } from '../../support/feedback.ts';
import { startMailServer } from '../../support/mail-server.ts';

describe('when notices are sent', () => {
  const SECRET = 'They said no to me';

  function arranged(send: (count: number) => Promise<void>) {
    const store = emptyStore();
    let minutes = 0;
    const { tell } = notifier(store, send, { clock: () => new Date(minutes * 60_000), everyMinutes: 60 });
    return {
      tell,
      receive: async (count: number) => {
        for (let n = 0; n < count; n += 1) await store.add(message({ text: SECRET }));
      },
      wait: (more: number) => (minutes += more),
      count: async () => (await store.list()).length,
    };
  }

  test('nothing new, nothing sent', async () => {
    const send = vi.fn(() => Promise.resolve());
    await arranged(send).tell();
    expect(send).not.toHaveBeenCalled();
  });

  test('ten messages within the hour are two notices: of the first, and of the other nine', async () => {
    const send = vi.fn(() => Promise.resolve());
    const { tell, receive, wait } = arranged(send);
    for (let message = 0; message < 10; message += 1) {
      await receive(1);
      await tell();
      wait(5);
    }
    expect(send.mock.calls).toEqual([[1]]);
    wait(10);
    await tell();
    wait(60);
    await tell();
    expect(send.mock.calls).toEqual([[1], [9]]);
  });

  test('what could not be sent is sent the next time, and no message is lost', async () => {
    const send = vi.fn(() => Promise.resolve()).mockRejectedValueOnce(new Error('no such server'));
    const { tell, receive, wait, count } = arranged(send);
    await receive(3);
    await expect(tell()).rejects.toThrow('no such server');
    wait(5);
    await receive(1);
    await tell();
    expect(send.mock.calls).toEqual([[3], [4]]);
    expect(await count()).toBe(4);
  });
});

describe('what is sent', () => {
  const servers: Server[] = [];
  afterEach(() => servers.splice(0).forEach((server) => server.close()));

  async function listening(server: Server): Promise<number> {
    servers.push(server.listen(0, '127.0.0.1'));
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  }

  test('by e-mail: how many messages, and what to do', async () => {
    const { url, heard } = await startMailServer();
    const way = { kind: 'smtp', url, from: 'site@council.example' } as const;
    await senderFor({ to: ['team@council.example', 'duty@council.example'], everyMinutes: 60, way })(3);
    const mail = heard();
    expect(mail).toContain('RCPT TO:<team@council.example>');
    expect(mail).toContain('RCPT TO:<duty@council.example>');
    expect(mail).toContain('3 new messages');
    expect(mail).toContain('To read, on the server:');
  });

  test('by GOV.UK Notify: the number alone', async () => {
    const asked: unknown[] = [];
    const port = await listening(
      createServer((request, response) => {
        void request.toArray().then((chunks) => {
          asked.push(JSON.parse(Buffer.concat(chunks as Buffer[]).toString()));
          response.setHeader('Content-Type', 'application/json').end('{}');
        });
      }),
    );
    const key = `portal-${'0'.repeat(8)}-1111-1111-1111-${'1'.repeat(12)}-${'2'.repeat(8)}-3333-3333-3333-${'4'.repeat(12)}`;
    const way = { kind: 'govuk-notify', key, template: 'feedback-is-there', api: `http://127.0.0.1:${port}` } as const;
    await senderFor({ to: ['team@council.example'], everyMinutes: 60, way })(3);
    expect(asked).toEqual([{ email_address: 'team@council.example', template_id: 'feedback-is-there', personalisation: { count: 3 } }]);
  });

  test.each([
    ['smtp', { kind: 'smtp', url: 'smtp://127.0.0.1:1', from: 'site@council.example' }],
    ['GOV.UK Notify', { kind: 'govuk-notify', key: 'x'.repeat(80), template: 'x', api: 'http://127.0.0.1:1' }],
  ] as const)('a service that cannot be reached is a fault: %s', async (_, way) => {
    await expect(senderFor({ to: ['team@council.example'], everyMinutes: 60, way })(1)).rejects.toThrow();
  });
});
