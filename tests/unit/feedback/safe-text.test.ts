import { expect, test } from 'vitest';
import { safeText } from '../../../src/feedback/safe-text.ts';

test.each([
  ['lines end in one way', 'one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
  ['blank ends are cut off', ' \n hello \n', 'hello'],
  ['a bell, a backspace and an escape are taken out', 'a\u0007b\u0008c\u001b[31m', 'abc[31m'],
  ['a zero is taken out', 'a\0b', 'ab'],
  ['signs that turn the direction are taken out', 'abc\u202etxt.exe\u2066\u2069', 'abctxt.exe'],
  ['a byte order mark is taken out', '\ufeffhello', 'hello'],
  ['half a character is made a sign that says so', 'a\ud800b', 'a\ufffdb'],
  ['a tab stays', 'a\tb', 'a\tb'],
])('%s', (_, raw, kept) => {
  expect(safeText(raw)).toBe(kept);
});

test.each([
  ['Persian, with the sign that keeps letters apart', 'می‌خواهم'],
  ['Arabic, with the mark of a direction', 'رقم \u200e+44\u200e'],
  ['Tigrinya', 'ሰላም፡ ከመይ ኣለኹም።'],
  ['Vietnamese, in both ways to write it', 'ế ê\u0301'],
  ['a family of four, and the flag of England', '👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ['markup', '<script>alert("1")</script> & \'; DROP TABLE feedback; --'],
])('%s stays as it is', (_, text) => {
  expect(safeText(text)).toBe(text);
});
