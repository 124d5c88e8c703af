import { expect, test } from 'vitest';
import { mailAddress } from '../../../src/islands/letter/mail-address.ts';

test('a letter goes into the mail app as it is', () => {
  const address = mailAddress('complaints@council.example', 'Complaint', 'Hello & good day?\n\n100% true: رسالة #1');
  expect(address).toBe(
    `mailto:complaints@council.example?subject=Complaint&body=${encodeURIComponent('Hello & good day?\r\n\r\n100% true: رسالة #1')}`,
  );
  expect(new URL(address).searchParams.get('body')).toBe('Hello & good day?\r\n\r\n100% true: رسالة #1');
});

test('without an address the person chooses one', () => {
  expect(mailAddress('', 'A b', '')).toBe('mailto:?subject=A%20b&body=');
});
