import { describe, expect, test } from 'vitest';
import { REFUSAL_ROUTES } from '../../../src/collections/schemas/closed-lists.ts';
import { PUBLISHED_LOCALES, translator } from '../../../src/i18n/translator.ts';
import { firstLetter, lateLetter, LETTER_OPTIONS, type LetterRoute, type ParagraphView } from '../../../src/view-models/letter-text.ts';

const english = translator('en');
const ROUTES = REFUSAL_ROUTES.filter((route): route is LetterRoute => route !== 'immigration');
const TOPIC = { title: 'Home <money>', rule: 'Section 1 says that the council must.' };

/** What a person reads, with the places that are open. */
function said(paragraphs: readonly ParagraphView[], options: readonly string[] = []): string {
  const shown = paragraphs.filter(({ option }) => option === undefined || options.includes(option));
  return shown.map(({ html }) => html.replaceAll(/<[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>')).join('\n');
}

describe.each(ROUTES)('the letters for %s', (route) => {
  const first = firstLetter(english, route, TOPIC);
  const late = lateLetter(english, route, TOPIC);

  test('say what they are about, and the first one what it relies on', () => {
    expect(said(first)).toContain('about: Home <money>.');
    expect(said(first)).toContain('This is what I rely on: Section 1 says that the council must.');
    expect(said(late)).toContain('about: Home <money>.');
  });

  test('leave open what only the person knows', () => {
    for (const open of ['[what happened]', '[when]', '[what you want]', '[your phone or e-mail]', '[your name]']) expect(said(first)).toContain(open);
    for (const open of ['[the day you wrote]', '[your phone or e-mail]', '[your name]']) expect(said(late)).toContain(open);
  });

  test('have words for every option of the route, and show them only when chosen', () => {
    const options = Object.keys(LETTER_OPTIONS[route]);
    expect(first.flatMap(({ option }) => option ?? []).toSorted()).toEqual(options.toSorted());
    expect(said(first, options).split('\n').length - said(first).split('\n').length).toBe(options.length);
    expect(said(late, options)).toContain('[name of the person who helps you]');
  });

  test('ask what it is about where no page says it', () => {
    expect(said(firstLetter(english, route, {}))).toContain('about: [what it is about].');
    expect(said(firstLetter(english, route, {}))).not.toContain('rely on');
  });

  test.each(PUBLISHED_LOCALES)('leave no mark of their making, in %s', (tag) => {
    const t = translator(tag);
    for (const write of [firstLetter, lateLetter]) {
      const paragraphs = write(t, route, {});
      expect(paragraphs.map(({ html }) => html).join('\n')).not.toMatch(/[\uE000\uE001]|\{\{|letter\.(text|placeholder)/);
      expect(paragraphs.map(({ option }) => option)).toEqual(write(english, route, {}).map(({ option }) => option));
    }
  });
});

describe('the letters are true to the law', () => {
  const all = (route: LetterRoute) => said(firstLetter(english, route, TOPIC), Object.keys(LETTER_OPTIONS[route]));

  test('a Children Act complaint: its Act, an advocate by right, its times', () => {
    const text = all('children-act-complaint');
    expect(text).toContain('complaint under the Children Act 1989');
    expect(text).toContain('Section 26A of the Children Act 1989 says that the council must arrange');
    expect(text).toContain('10 working days, and 20 at most');
    expect(said(lateLetter(english, 'children-act-complaint', TOPIC))).toContain('the next stage');
  });

  test('waiting with a decision is guidance: should, never must', () => {
    const freeze = firstLetter(english, 'children-act-complaint', TOPIC).filter(({ option }) => option === 'freeze');
    expect(said(freeze, ['freeze'])).toContain('you should wait');
    expect(said(freeze, ['freeze'])).not.toMatch(/\bmust\b/);
  });

  test('only a Children Act complaint speaks of that advocate', () => {
    for (const route of ROUTES.filter((each) => each !== 'children-act-complaint')) expect(all(route)).not.toContain('26A');
  });

  test.each([
    ['benefit-appeal', 'mandatory reconsideration'],
    ['housing-review', 'about being homeless, I ask for this under section 202 of the Housing Act 1996'],
    ['housing-review', 'somewhere to stay until the review is decided'],
    ['health-complaint', 'within 3 working days'],
    ['provider-complaint', 'your complaints procedure'],
  ] as const)('%s: "%s"', (route, words) => {
    expect(all(route)).toContain(words);
  });
});
