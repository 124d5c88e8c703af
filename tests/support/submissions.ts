import fc from 'fast-check';
import { FEEDBACK_FEELINGS, FEEDBACK_FIELDS, FEEDBACK_KINDS, FEEDBACK_LIMITS, FEEDBACK_TROUBLES } from '../../src/feedback/form.ts';
import type { Message } from '../../src/feedback/message.ts';

/** A post to the feedback form, and what has to come of it. */
export interface Submission {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly expected:
    | { readonly kind: 'kept'; readonly message: Message }
    | { readonly kind: 'refused'; readonly statuses: readonly number[] }
    /** Kept or refused: for bytes that mean something only by chance. */
    | { readonly kind: 'either' };
}

const LOCALES = ['en', 'ar'];
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** Texts people write, texts people attack with, and all that can be typed. None begins or ends with a blank. */
const plainText = fc
  .oneof(
    fc.constantFrom(
      'They said no to me.',
      'قالوا لي لا، ولا أعرف لماذا.',
      'ኣይተረድኣንን።',
      'می‌خواهم کمک کنید',
      'Tôi không hiểu',
      '👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🤷🏽‍♀️',
      '<script>alert(document.cookie)</script>',
      `"><img src=x onerror=alert(1)>`,
      `'; DROP TABLE feedback; --`,
      `$1 ?1 :1 @1 {{7*7}} \${7*7} %s %n`,
      '=HYPERLINK("http://evil.example")',
      '../../../../etc/passwd',
      'null undefined NaN [object Object]',
      'a=b&c=d%20e+f;g',
      '\ufffd',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
    fc.lorem({ maxCount: 40 }),
  )
  .map((text) => text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu, '').trim())
  .filter((text) => text !== '');

/** What may stand anywhere in a text and must not be kept. */
const dirt = fc.constantFrom('\0', '\x07', '\x1b[31m', '\x7f', '\x9b', '\u202e', '\u2067', '\ufeff', '\ufff9', '\uffff', '\u{1fffe}');
const CLEANED = /\x1b/g;

const soundMessage: fc.Arbitrary<Message> = fc.record({
  kind: fc.constantFrom(...FEEDBACK_KINDS),
  locale: fc.constantFrom(...LOCALES),
  about: fc.constantFrom('', 'council-tax', 'a', 'x'.repeat(80)),
  feeling: fc.constantFrom('', ...FEEDBACK_FEELINGS),
  problem: fc.constantFrom('', ...FEEDBACK_TROUBLES),
  text: plainText,
  matters: fc.option(plainText, { nil: '' }),
  change: fc.option(plainText, { nil: '' }),
  reply: fc.option(plainText.filter((text) => text.length <= FEEDBACK_LIMITS.reply), { nil: '' }),
});

/** Whole, also at the longest, and with lines that end as browsers end them. */
const sound = fc.tuple(soundMessage, fc.boolean()).map(([message, isLong]): Submission => {
  const kept = isLong ? { ...message, text: 'ሰ'.repeat(FEEDBACK_LIMITS.text) } : message;
  return { headers: FORM, body: encoded(withBrowsersLines({ ...kept, website: '', opened: '' })), expected: { kind: 'kept', message: kept } };
});

/** The same with dirt in a text: it is kept without. */
const dirty = fc.tuple(soundMessage, dirt, fc.nat()).map(([message, sign, place]): Submission => {
  const at = place % (message.text.length + 1);
  const isInPair = /[\ud800-\udbff]$/.test(message.text.slice(0, at));
  const text = isInPair ? `${sign}${message.text}` : `${message.text.slice(0, at)}${sign}${message.text.slice(at)}`;
  const left = sign.startsWith('\x1b') ? text.replace(CLEANED, '') : message.text;
  return { headers: FORM, body: encoded(withBrowsersLines({ ...message, text })), expected: { kind: 'kept', message: { ...message, text: left.trim() } } };
});

/** With one thing wrong. */
const faulty = fc
  .tuple(
    soundMessage,
    fc.constantFrom<(fields: Fields) => Fields>(
      (fields) => ({ ...fields, text: 'x'.repeat(FEEDBACK_LIMITS.text + 1) }),
      (fields) => ({ ...fields, reply: '🏠'.repeat(FEEDBACK_LIMITS.reply + 1) }),
      (fields) => ({ ...fields, kind: 'loud' }),
      (fields) => ({ ...fields, kind: '' }),
      (fields) => ({ ...fields, locale: 'xx-Xxxx' }),
      (fields) => ({ ...fields, feeling: 'good,bad' }),
      (fields) => ({ ...fields, problem: '__proto__' }),
      (fields) => ({ ...fields, about: '/etc/passwd' }),
      (fields) => ({ ...fields, website: 'http://spam.example' }),
      (fields) => ({ kind: fields['kind'] ?? '', locale: fields['locale'] ?? '', reply: 'me' }),
    ),
  )
  .map(([message, spoil]): Submission => ({ headers: FORM, body: encoded(spoil({ ...message })), expected: { kind: 'refused', statuses: [422] } }));

/** A sound form whose bytes are spoilt: a field twice, half a letter, Latin-1. */
const spoilt = fc
  .tuple(soundMessage, fc.constantFrom(...FEEDBACK_FIELDS, 'kind', 'locale', 'opened', 'website'), fc.constantFrom('%D8', '%ff', '\xe9', '%ED%A0%80', undefined))
  .map(([message, field, bytes]): Submission => {
    const { [field as keyof Message]: _, ...others } = message;
    const body = Buffer.from(new URLSearchParams(others).toString());
    const extra = bytes === undefined ? `&${field}=a&${field}=b` : `&${field}=${bytes}`;
    return { headers: FORM, body: Buffer.concat([body, Buffer.from(extra, 'latin1')]), expected: { kind: 'refused', statuses: [400, 422] } };
  });

/** Not sent by the form. */
const foreign = fc
  .tuple(
    soundMessage,
    fc.constantFrom<readonly [Readonly<Record<string, string>>, number]>(
      [{ 'content-type': 'application/json' }, 415],
      [{ 'content-type': 'multipart/form-data; boundary=----x' }, 415],
      [{ 'content-type': 'text/plain' }, 415],
      [{ 'content-type': 'application/x-www-form-urlencoded; charset=iso-8859-1' }, 415],
      [{ 'content-type': ';;;=,"' }, 415],
      [{ ...FORM, 'sec-fetch-site': 'cross-site' }, 403],
      [{ ...FORM, 'sec-fetch-site': 'same-site' }, 403],
      [{ ...FORM, origin: 'https://evil.example' }, 403],
      [{ ...FORM, origin: '\\' }, 403],
    ),
  )
  .map(([message, [headers, status]]): Submission => ({ headers, body: encoded({ ...message }), expected: { kind: 'refused', statuses: [status] } }));

/** More than is read. One for all, or thousands of posts would fill the memory. */
const TOO_MUCH = Buffer.from(`kind=quick&locale=en&text=${'%00'.repeat(100_000)}`);
const huge = fc.constant<Submission>({ headers: FORM, body: TOO_MUCH, expected: { kind: 'refused', statuses: [413] } });

/** Bytes, and forms with any names and values. */
const random = fc
  .oneof(
    fc.uint8Array({ maxLength: 500 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...FEEDBACK_FIELDS, 'kind', 'locale', '__proto__', 'constructor', ''), fc.string()), fc.string({ unit: 'binary' })).map(encoded),
    fc.tuple(fc.webQueryParameters(), fc.string({ unit: fc.constantFrom('%', '&', '=', '+', '0', 'f', '\xff', ';'), maxLength: 100 })).map(([a, b]) => Buffer.from(`kind=quick&locale=en&${a}&text=${b}`, 'latin1')),
  )
  .map((body): Submission => ({ headers: FORM, body, expected: { kind: 'either' } }));

/** Every sort of post, the sound ones as often as all others. */
export const submission: fc.Arbitrary<Submission> = fc.oneof(
  { arbitrary: sound, weight: 7 },
  { arbitrary: dirty, weight: 3 },
  { arbitrary: faulty, weight: 3 },
  { arbitrary: spoilt, weight: 2 },
  { arbitrary: foreign, weight: 2 },
  { arbitrary: random, weight: 3 },
  { arbitrary: huge, weight: 1 },
);

type Fields = Readonly<Record<string, string>>;

function withBrowsersLines(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.replaceAll('\n', '\r\n')]));
}

function encoded(fields: Fields): Uint8Array {
  return Buffer.from(new URLSearchParams({ ...fields }).toString());
}
