import { describe, expect, test } from 'vitest';
import { inForceOn, lawsOf, legalStateOf, textInForce, textsInForce } from '../../../src/collections/law-texts.ts';
import type { LawData } from '../../../src/collections/schemas/law.ts';
import type { Day } from '../../../src/domain/index.ts';

const day = (text: string) => text as Day;
const source = { level: 'law', provision: 's1', title: 'Act', url: 'https://www.legislation.gov.uk/', checkedOn: day('2026-11-01'), checkedBy: 'project', evidence: 'read' } as const;
const law = (more: Partial<LawData>): LawData => ({ id: 'more-help', name: 'More help', state: 'enacted-not-in-force', source, ...more });
const council = (from?: string) => ({ lawsInForce: from === undefined ? [] : [{ law: 'more-help', from: day(from) }] });
const holds = (lawData: LawData, on: string, known?: string) => inForceOn(lawsOf([lawData], council(known)), day(on))('more-help');

describe('whether a law holds', () => {
  test.each([
    [law({}), '2030-01-01', false],
    [law({ from: day('2027-04-01') }), '2027-03-31', false],
    [law({ from: day('2027-04-01') }), '2027-04-01', true],
    [law({ state: 'in-force' }), '2026-11-22', true],
    [law({ state: 'ended', from: day('2027-04-01') }), '2027-04-02', false],
  ])('%o on %s: %s', (lawData, on, expected) => expect(holds(lawData, on)).toBe(expected));

  test('the day a council knows goes before the national file', () => {
    expect(holds(law({}), '2027-01-31', '2027-02-01')).toBe(false);
    expect(holds(law({}), '2027-02-01', '2027-02-01')).toBe(true);
  });

  test('an entry takes the state of its law', () => {
    const laws = lawsOf([law({ from: day('2027-04-01') })], council());
    expect(legalStateOf({ law: 'more-help' }, laws)).toEqual({ state: 'enacted-not-in-force', from: '2027-04-01' });
    expect(legalStateOf({ state: 'in-force' }, laws)).toEqual({ state: 'in-force' });
    expect(() => legalStateOf({ law: 'less-help' }, laws)).toThrow('less-help');
  });
});

describe('a text for before and after', () => {
  const text = 'We help. {{before:more-help}}Soon it is a must.{{after:more-help}}It is a must.{{end}} Ask us.';

  test('has only the part that holds', () => {
    expect(textInForce(text, () => false)).toBe('We help. Soon it is a must. Ask us.');
    expect(textInForce(text, () => true)).toBe('We help. It is a must. Ask us.');
  });

  test('may have one part only', () => {
    expect(textInForce('A{{after:more-help}}B{{end}}C', () => false)).toBe('AC');
  });

  test('in HTML, marks in paragraphs of their own leave nothing behind', () => {
    const html = '<p>A</p>\n<p>{{before:more-help}}</p>\n<p>B</p>\n<p>{{after:more-help}}</p>\n<ul>\n<li>C</li>\n</ul>\n<p>{{end}}</p>\n<p>D</p>';
    expect(textInForce(html, () => false).replaceAll('\n', '')).toBe('<p>A</p><p>B</p><p>D</p>');
    expect(textInForce(html, () => true).replaceAll('\n', '')).toBe('<p>A</p><ul><li>C</li></ul><p>D</p>');
  });

  test('a line of a list that is left with no words goes, and other tokens stay', () => {
    const entry = { steps: ['Ring {{council}}.', '{{after:more-help}}Say that it is the law.{{end}}'], age: 18 };
    expect(textsInForce(entry, () => false)).toEqual({ steps: ['Ring {{council}}.'], age: 18 });
    expect(textsInForce(entry, () => true)).toEqual({ steps: ['Ring {{council}}.', 'Say that it is the law.'], age: 18 });
  });
});
