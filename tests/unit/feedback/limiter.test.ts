import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { limiter } from '../../../src/feedback/limiter.ts';

const clock = () => new Date();

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-25T12:00:00Z') }));
afterEach(() => vi.useRealTimers());

test('so many messages from one address pass, and no more for ten minutes', async () => {
  const { take } = limiter({ perAddress: 3, inAll: 100 }, clock);
  for (let passed = 0; passed < 3; passed += 1) expect(await take('203.0.113.7')).toBeUndefined();
  expect(await take('203.0.113.7')).toBe(600);
  expect(await take('203.0.113.8')).toBeUndefined();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(await take('203.0.113.7')).toBeUndefined();
});

test('all addresses of one home count together', async () => {
  const { take } = limiter({ perAddress: 1, inAll: 100 }, clock);
  expect(await take('2001:db8:1:2::1')).toBeUndefined();
  expect(await take('2001:db8:1:2:ffff::2')).toBeGreaterThan(0);
  expect(await take('2001:db8:1:3::1')).toBeUndefined();
});

test('a flood from many addresses stops as well', async () => {
  const { take } = limiter({ perAddress: 5, inAll: 2 }, clock);
  expect(await take('203.0.113.1')).toBeUndefined();
  expect(await take('203.0.113.2')).toBeUndefined();
  expect(await take('203.0.113.3')).toBeGreaterThan(0);
});

test('whoever is refused because of others keeps what they have', async () => {
  const { take } = limiter({ perAddress: 1, inAll: 1 }, clock);
  await take('203.0.113.1');
  expect(await take('203.0.113.2')).toBeGreaterThan(0);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(await take('203.0.113.2')).toBeUndefined();
});

test('an address is another one the next day, so that nobody can be followed', async () => {
  vi.setSystemTime(new Date('2026-11-25T23:59:00Z'));
  const { take } = limiter({ perAddress: 1, inAll: 100 }, clock);
  await take('203.0.113.7');
  expect(await take('203.0.113.7')).toBeGreaterThan(0);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await take('203.0.113.7')).toBeUndefined();
});
