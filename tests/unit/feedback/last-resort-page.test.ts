import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { lastResortPage } from '../../../src/feedback/last-resort-page.ts';
import { FEEDBACK_ACTION } from '../../../src/feedback/form.ts';

test('the page of last resort is a form with all that was typed, and nothing in it works', () => {
  const values = { about: 'council-tax', feeling: 'bad', problem: 'loud', text: '\n</textarea><script>alert(1)</script>', reply: '"me"' };
  const page = parse(lastResortPage({ kind: 'again', status: 503, locale: 'ar', attempt: { kind: 'page', values, problems: [{ field: 'problem', code: 'not-understood' }] } }).body);
  const form = page.querySelector('form');
  const fields = form?.querySelectorAll('input, textarea').map((field) => [field.getAttribute('name'), field.getAttribute('value') ?? field.textContent]);
  expect(form?.getAttribute('action')).toBe(FEEDBACK_ACTION);
  expect(Object.fromEntries(fields ?? [])).toEqual({ kind: 'page', locale: 'ar', about: 'council-tax', feeling: 'bad', text: `\n${values.text}`, reply: `\n${values.reply}` });
  expect(page.querySelector('script')).toBeNull();
});
