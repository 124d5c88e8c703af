import { describe, expect, test } from 'vitest';
import { checkMessage } from '../../../src/feedback/check-message.ts';
import { FEEDBACK_LIMITS, type FeedbackProblem } from '../../../src/feedback/form.ts';
import { readFields } from '../../../src/feedback/read-fields.ts';

const LOCALES = ['en', 'ar'];
const check = (fields: Record<string, string>) =>
  checkMessage(readFields(Buffer.from(new URLSearchParams({ kind: 'quick', locale: 'en', ...fields }).toString())), LOCALES);

function problems(fields: Record<string, string>): readonly FeedbackProblem[] {
  const checked = check(fields);
  return checked.kind === 'faulty' ? checked.attempt.problems : [];
}

describe('what is enough', () => {
  test.each([{ feeling: 'bad' }, { problem: 'said-no' }, { text: 'x' }, { matters: 'x' }, { change: 'x' }])('%o', (fields) => {
    expect(check(fields)).toMatchObject({ kind: 'sound', message: fields });
  });

  test.each([{}, { about: 'council-tax' }, { reply: '07700 900000' }, { text: ' \r\n\u202e ' }])('%o is not', (fields) => {
    expect(problems(fields)).toEqual([{ field: 'form', code: 'empty' }]);
  });
});

describe('how long a text may be', () => {
  test.each(Object.entries(FEEDBACK_LIMITS))('%s: %i', (field, limit) => {
    const said = field === 'reply' ? { text: 'x' } : {};
    expect(check({ ...said, [field]: 'ሰ'.repeat(limit) }).kind).toBe('sound');
    expect(check({ ...said, [field]: '🏠'.repeat(limit) }).kind).toBe('sound');
    expect(problems({ ...said, [field]: 'ሰ'.repeat(limit + 1) })).toEqual([{ field, code: 'too-long' }]);
  });

  test('the end of a line counts once, as it does in the box', () => {
    expect(check({ text: `a${'\r\n'.repeat(1998)}b` }).kind).toBe('sound');
    expect(problems({ text: `a${'\r\n'.repeat(1999)}b` })).toEqual([{ field: 'text', code: 'too-long' }]);
  });

  test('a text that is too long comes back whole', () => {
    const text = 'x'.repeat(5000);
    expect(check({ text })).toMatchObject({ attempt: { kind: 'quick', values: { text } } });
  });
});

describe('what the form does not offer', () => {
  test.each([
    [{ kind: 'loud', text: 'x' }, 'form'],
    [{ kind: '', text: 'x' }, 'form'],
    [{ locale: 'xx', text: 'x' }, 'form'],
    [{ feeling: 'great' }, 'feeling'],
    [{ problem: '__proto__' }, 'problem'],
    [{ about: '../../etc/passwd', text: 'x' }, 'about'],
    [{ about: 'a'.repeat(81), text: 'x' }, 'about'],
  ])('%o', (fields, field) => {
    expect(problems(fields)).toContainEqual({ field, code: 'not-understood' });
  });

  test('all that is wrong is told at once, each field once', () => {
    expect(problems({ feeling: 'great', about: '!', text: 'x'.repeat(2001) })).toEqual([
      { field: 'about', code: 'not-understood' },
      { field: 'feeling', code: 'not-understood' },
      { field: 'text', code: 'too-long' },
    ]);
  });

  test('fields that a browser has added are left out', () => {
    expect(check({ text: 'x', utm_source: 'poster' })).toEqual({
      kind: 'sound',
      message: { kind: 'quick', locale: 'en', about: '', feeling: '', problem: '', text: 'x', matters: '', change: '', reply: '' },
    });
  });
});

test.each(['text=a&text=b', 'text=%ff'])('%s is not understood, and what could be read is kept', (body) => {
  const checked = checkMessage(readFields(Buffer.from(`kind=quick&locale=en&reply=me&${body}`)), LOCALES);
  expect(checked).toMatchObject({
    kind: 'faulty',
    attempt: { kind: 'quick', values: { reply: 'me' }, problems: [{ field: 'text', code: 'not-understood' }] },
  });
});
