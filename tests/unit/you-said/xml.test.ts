import { expect, test } from 'vitest';
import { xml } from '../../../src/view-models/xml.ts';

test.each([
  ['a < b & "c" > d', 'a &lt; b &amp; &quot;c&quot; &gt; d'],
  ['&lt;', '&amp;lt;'],
  ['one\u0000two\u001Bthree\uFFFE', 'onetwothree'],
  ['half \uD83D of a sign', 'half  of a sign'],
  ['مرحبا 😀\n\tend', 'مرحبا 😀\n\tend'],
])('%j is safe in XML', (text, safe) => {
  expect(xml(text)).toBe(safe);
});
