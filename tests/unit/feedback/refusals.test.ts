import { describe, expect, test } from 'vitest';
import { clientAddress, networkOf } from '../../../src/feedback/client-address.ts';
import { readFields } from '../../../src/feedback/read-fields.ts';
import { isFromOtherSite } from '../../../src/feedback/same-site.ts';
import { isByProgram } from '../../../src/feedback/traps.ts';

describe('a form that a program filled in', () => {
  const now = new Date('2026-11-25T12:00:00Z');
  const sent = (fields: Record<string, string>) => readFields(Buffer.from(new URLSearchParams(fields).toString()));
  const openedBefore = (ms: number) => ({ opened: (now.getTime() - ms).toString(36) });

  test.each([
    ['with the box that nobody sees', { website: 'x' }, true],
    ['at once', openedBefore(0), true],
    ['after 2.999 seconds', openedBefore(2999), true],
    ['after 3 seconds', openedBefore(3000), false],
    ['by a phone whose clock is ahead', openedBefore(-60_000), false],
    ['by a phone whose clock is a year behind', openedBefore(31_536_000_000), false],
    ['without a script', { opened: '' }, false],
    ['with what is no time', { opened: 'NaN!' }, false],
    ['with a time beyond all numbers', { opened: 'z'.repeat(500) }, false],
  ])('%s', (_, fields, expected) => {
    expect(isByProgram(sent(fields), now)).toBe(expected);
  });
});

describe('a post from another site', () => {
  test.each([
    ['our page, as browsers send it: without an origin, because we send no referrer', { 'sec-fetch-site': 'same-origin', origin: 'null' }, false],
    ['our page in an older browser', { origin: 'null' }, false],
    ['our page in an older browser that sends an origin', { origin: 'https://council.example' }, false],
    ['our page behind a proxy that speaks http to us', { origin: 'https://council.example', host: 'council.example' }, false],
    ['our page behind a proxy that has another name for us', { origin: 'https://council.example', host: 'app:4321', 'x-forwarded-host': 'council.example' }, false],
    ['a program that is no browser', {}, false],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, true],
    ['another site that hides where it is', { 'sec-fetch-site': 'cross-site', origin: 'null' }, true],
    ['another site of the same council', { 'sec-fetch-site': 'same-site', origin: 'https://other.council.example' }, true],
    ['another site in an older browser', { origin: 'https://evil.example' }, true],
    ['an origin that is none', { origin: 'evil' }, true],
  ])('%s', (_, headers, expected) => {
    expect(isFromOtherSite(new Headers({ host: 'council.example', ...headers }))).toBe(expected);
  });
});

describe('where a post comes from', () => {
  test.each([
    ['straight from somewhere', '203.0.113.7', null, '203.0.113.7'],
    ['somebody who claims to ask for another', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['through a proxy on this machine', '127.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['through a proxy, with a claim before it', '::1', '198.51.100.1, 203.0.113.7', '203.0.113.7'],
    ['through two proxies of our own', '::ffff:10.0.0.2', '203.0.113.7, 172.16.0.9', '203.0.113.7'],
    ['from inside', '10.0.0.2', null, '10.0.0.2'],
    ['with nonsense', '127.0.0.1', 'x'.repeat(50), 'unknown'],
    ['with nonsense that changes, behind an address', '127.0.0.1', '203.0.113.7, x1', 'unknown'],
    ['through a proxy that writes the port too', '10.0.0.2', '203.0.113.7:5012', '203.0.113.7'],
    ['through a proxy that writes brackets', '10.0.0.2', '[2001:db8::9]:443', '2001:db8::9'],
    ['in brackets without a port', '10.0.0.2', '[2001:db8::9]', '2001:db8::9'],
  ])('%s', (_, peer, forwarded, address) => {
    expect(clientAddress(peer, forwarded)).toBe(address);
  });

  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:0db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s is of the network %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
