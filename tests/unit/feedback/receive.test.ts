import { describe, expect, test, vi } from 'vitest';
import { limiter } from '../../../src/feedback/limiter.ts';
import { receive } from '../../../src/feedback/receive.ts';
import { REFERENCE } from '../../../src/feedback/reference.ts';
import { emptyStore } from '../../support/empty-store.ts';
import { ACTION, needs, message, post } from '../../support/feedback.ts';

const FROM = '203.0.113.7';
const FORM = 'application/x-www-form-urlencoded';

describe('a message', () => {
  test('is kept with the day alone, and the last day it is kept', async () => {
    const store = emptyStore();
    const answer = await receive(post({ text: 'سلام', locale: 'ar' }), FROM, needs({ store, keepDays: 30 }));
    expect(answer).toEqual({ kind: 'kept', locale: 'ar', reference: expect.stringMatching(REFERENCE) as unknown });
    const { id, reference, answeredOn, ...kept } = (await store.list())[0] ?? {};
    expect(kept).toEqual(message({ text: 'سلام', locale: 'ar', receivedOn: '2026-11-25', deleteAfter: '2026-12-25' }));
    expect([id, answeredOn, answer]).toMatchObject([1, undefined, { reference }]);
  });

  test('sent at half past midnight in summer is of the day it is in England', async () => {
    const store = emptyStore();
    await receive(post({ text: 'x' }), FROM, needs({ store, clock: () => new Date('2026-06-30T23:30:00Z') }));
    expect(await store.list()).toMatchObject([{ receivedOn: '2026-07-01' }]);
  });

  test('of the greatest length in the longest writing is small enough', async () => {
    const long = (letters: number) => '🏠'.repeat(letters);
    const fields = { kind: 'service', about: 'a'.repeat(80), text: long(2000), matters: long(1000), change: long(1000), reply: long(200) };
    expect(await receive(post(fields), FROM, needs())).toMatchObject({ kind: 'kept' });
  });
});

describe('what is not kept is answered with a reason and all that was typed', () => {
  const values = { text: 'They said no', reply: '07700 900000' };
  const said = (code: string, field = 'form') => ({ kind: 'quick', values, problems: [{ field, code }] });

  test('a choice that is not offered', async () => {
    const answer = await receive(post({ ...values, locale: 'ar', about: '!' }), FROM, needs());
    expect(answer).toMatchObject({ kind: 'again', status: 422, locale: 'ar', attempt: { values, problems: [{ field: 'about', code: 'not-understood' }] } });
  });

  test('a box that people do not see', async () => {
    expect(await receive(post({ ...values, website: 'http://x' }), FROM, needs())).toMatchObject({ status: 422, attempt: said('too-quick') });
  });

  test('too many', async () => {
    const answer = await receive(post(values), FROM, needs({ limiter: { take: () => Promise.resolve(17), giveBack: () => Promise.resolve() } }));
    expect(answer).toMatchObject({ status: 429, retryAfter: 17, attempt: said('too-many') });
  });

  test('a fault of the store', async () => {
    const onFault = vi.fn();
    const fault = new Error('database or disk is full');
    const answer = await receive(post(values), FROM, needs({ store: { add: () => Promise.reject(fault) }, onFault }));
    expect(answer).toMatchObject({ status: 503, retryAfter: 120, attempt: said('not-kept') });
    expect(onFault).toHaveBeenCalledExactlyOnceWith(fault);
  });

  test('a fault of ours does not count against whoever tries again', async () => {
    const counts = limiter({ perAddress: 1, inAll: 1 }, () => new Date());
    const broken = needs({ limiter: counts, store: { add: () => Promise.reject(new Error('gone')) } });
    for (let tried = 0; tried < 3; tried += 1) expect(await receive(post(values), FROM, broken)).toMatchObject({ status: 503 });
    expect(await receive(post(values), FROM, needs({ limiter: counts }))).toMatchObject({ kind: 'kept' });
    expect(await receive(post(values), FROM, needs({ limiter: counts }))).toMatchObject({ status: 429 });
  });

  test('a whole story that is pasted in is told to be too long, and is not lost', async () => {
    const story = 'ሰላም '.repeat(4_000).trim();
    expect(await receive(post({ ...values, text: story }), FROM, needs())).toMatchObject({ status: 422, attempt: { values: { text: story }, problems: [{ field: 'text', code: 'too-long' }] } });
  });

  test('bytes that are no text', async () => {
    const answer = await receive(raw('kind=quick&locale=en&text=caf%E9&reply=me'), FROM, needs());
    expect(answer).toMatchObject({ status: 400, attempt: { values: { text: 'caf\ufffd', reply: 'me' }, problems: [{ field: 'text', code: 'not-understood' }] } });
  });
});

describe('what cannot be read is answered with a reason', () => {
  test.each([
    ['JSON', raw('{"text":"x"}', 'application/json'), 415, 'not-a-form'],
    ['a form with files', raw('x', 'multipart/form-data; boundary=x'), 415, 'not-a-form'],
    ['plain text', raw('text=x', 'text/plain'), 415, 'not-a-form'],
    ['a form in UTF-16', raw('text=x', 'application/x-www-form-urlencoded; charset=utf-16'), 415, 'not-a-form'],
    ['no type', new Request(ACTION, { method: 'POST', body: new Uint8Array([1]) }), 415, 'not-a-form'],
    ['two megabytes', raw(`text=${'x'.repeat(2_000_000)}`), 413, 'too-large'],
    ['a post of another site', raw('kind=quick&locale=en&text=x', FORM, { 'sec-fetch-site': 'cross-site' }), 403, 'other-site'],
    ['a body that breaks off', broken(), 400, 'not-a-form'],
  ])('%s', async (_, request, status, code) => {
    const add = vi.fn();
    expect(await receive(request, FROM, needs({ store: { add } }))).toEqual({
      kind: 'again',
      status,
      locale: 'en',
      attempt: { values: {}, problems: [{ field: 'form', code }] },
    });
    expect(add).not.toHaveBeenCalled();
  });

  test('a form whose type is written another way is a form', async () => {
    const written = 'Application/X-WWW-Form-Urlencoded;Charset="UTF-8"';
    expect(await receive(raw('kind=quick&locale=en&text=x', written), FROM, needs())).toMatchObject({ kind: 'kept' });
  });
});

function raw(body: string, type = FORM, headers: Record<string, string> = {}): Request {
  return new Request(ACTION, { method: 'POST', body, headers: { 'content-type': type, ...headers } });
}

function broken(): Request {
  const body = new ReadableStream({
    start: (controller) => {
      controller.enqueue(Buffer.from('kind=quick&text=ha'));
      controller.error(new Error('aborted'));
    },
  });
  // The types of browsers do not know that a body can be sent as it comes.
  const init: RequestInit & { readonly duplex: 'half' } = { method: 'POST', body, headers: { 'content-type': FORM }, duplex: 'half' };
  return new Request(ACTION, init);
}
