import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORCES, type Checked, type Outcome, type StatusFinding } from '../../../src/domain/index.ts';
import { grouped } from '../../../src/islands/entitlement-checker/groups.ts';
import type { Knowledge } from '../../../src/islands/entitlement-checker/knowledge.ts';
import type { CardPart } from '../../../src/islands/entitlement-checker/page-parts.ts';
import { NOTE_LIMIT, noteText, planText, type PlanResult } from '../../../src/islands/entitlement-checker/plan-text.ts';
import { day, entry, ON } from '../entitlements/builders.ts';
import { knowledge } from './knowledge.ts';

const SITE = 'https://care-leavers.exampleshire.example';
const KNOWN: StatusFinding = { kind: 'known', status: 'former-relevant', borderline: false, reasons: [{ code: 'age', provision: 'Children Act 1989 s23C', facts: {} }] };

type Thing = readonly [title: string, outcome: Outcome, amount?: string];

function given(things: readonly Thing[], finding: StatusFinding = KNOWN): readonly [PlanResult, Knowledge] {
  const results = things.map(([, outcome], place): Checked => ({ id: `e${place}`, entitlement: entry(`e${place}`, { age: { from: 16 } }), outcome, reasons: [] }));
  const cards = new Map(things.map(([title, , amount], place) => [`e${place}`, card(title, amount)]));
  return [{ groups: grouped(results), finding, on: ON, site: SITE }, { ...knowledge, parts: { ...knowledge.parts, cards } }];
}

function card(title: string, amount: string | undefined): CardPart {
  const source = { name: 'Children Act 1989 s23CZA', checkedOn: '2026-11-02' };
  return { title: 'in another language', summary: '', href: '/', lang: undefined, dir: undefined, amount: undefined, body: {} as HTMLElement, english: { title, amount }, source };
}

const RATE = { id: 'a', amount: 3000, from: day('2023-04-01') };
const THINGS: readonly Thing[] = [
  ['Staying put', { kind: 'entitled', force: 'must' }],
  ['Setting up home', { kind: 'can-ask', force: 'should', amount: RATE }, 'at least {{amount}} one time'],
  ['Leisure pass', { kind: 'entitled', force: 'offer', amount: 'being-checked' }, '{{amount}} a year'],
  ['Council tax', { kind: 'later', from: day('2027-03-09'), reasons: [{ code: 'age-under', age: 18 }] }],
  ['Support from 21', { kind: 'later', from: { age: 21 }, reasons: [{ code: 'age-under', age: 21 }] }],
  ['Baby start', { kind: 'need-to-know', questions: ['parent'], whoCanTell: ['advocate'] }],
  ['Driving', { kind: 'not-now', reasons: [{ code: 'announced' }] }],
];

describe('the words for a plan', () => {
  test('name the group in law, and each thing with its force, amount, source and day', () => {
    expect(planText(...given(THINGS))).toBe(
      [
        `What can be asked for. Checked with ${SITE} on 22 November 2026.`,
        'Group in law: former relevant child.',
        '',
        'Must (law):',
        '- Staying put. Children Act 1989 s23CZA, checked 2 November 2026.',
        '',
        'Should (government guidance):',
        '- Setting up home: at least £3,000 one time. Children Act 1989 s23CZA, checked 2 November 2026.',
        '',
        'Can ask (offer or choice):',
        '- Leisure pass. Children Act 1989 s23CZA, checked 2 November 2026.',
        '',
        'Later:',
        '- Council tax: from 9 March 2027. Children Act 1989 s23CZA, checked 2 November 2026.',
        '- Support from 21: at 21. Children Act 1989 s23CZA, checked 2 November 2026.',
        '',
        'Amounts are those of that day. This is not legal advice.',
      ].join('\n'),
    );
  });

  test('say that a finding is close, or not settled', () => {
    expect(planText(...given([], { ...KNOWN, borderline: true }))).toContain('former relevant child. The days are close.');
    const open: StatusFinding = { kind: 'one-of', statuses: ['relevant', 'qualifying', 'not-a-care-leaver'], ask: ['age'], reasons: [] };
    expect(planText(...given([], open))).toContain('It may be: relevant child; qualifying young person; none found from these answers.');
  });
});

describe('the words for a case note', () => {
  test('name everything where there is room', () => {
    expect(noteText(...given(THINGS))).toBe(
      [
        `22 November 2026: checked together, with ${SITE}, what can be asked for.`,
        'Group in law: former relevant child.',
        'Must (law): Staying put.',
        'Should (government guidance): Setting up home.',
        'Can ask (offer or choice): Leisure pass.',
        'Later: Council tax; Support from 21.',
      ].join('\n'),
    );
  });

  test('count what there is no room for', () => {
    const many = Array.from({ length: 80 }, (_, place): Thing => [`The thing with the number ${place}`, { kind: 'entitled', force: 'must' }]);
    const note = noteText(...given(many));
    const names = note.match(/The thing/g)?.length ?? 0;
    expect(note).toContain(`; and ${80 - names} more.`);
    expect(note.length).toBeLessThanOrEqual(NOTE_LIMIT);
    expect(noteText(...given(many.slice(0, names)))).not.toContain('more');
  });

  test('never take more than a case note does, and never cut a name', () => {
    const outcome: fc.Arbitrary<Outcome> = fc.oneof(
      fc.constantFrom(...FORCES).map((force): Outcome => (force === 'must' || force === 'offer' ? { kind: 'entitled', force } : { kind: 'can-ask', force })),
      fc.constant<Outcome>({ kind: 'later', from: { age: 21 }, reasons: [{ code: 'age-under', age: 21 }] }),
    );
    const title = fc.stringMatching(/^[A-Z][a-z ]{2,90}[a-z]$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(title, outcome), { maxLength: 120 }), (things) => {
        const note = noteText(...given(things));
        const names = note.split('\n').slice(2).flatMap((line) => line.replace(/^[^:]*: /, '').replace(/\.$/, '').split('; '));
        expect(note.length).toBeLessThanOrEqual(NOTE_LIMIT);
        expect(names.filter((name) => !/^and \d+ more$/.test(name) && !things.some(([each]) => each === name))).toEqual([]);
      }),
    );
  });
});
