import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, addMonths, ageOn, birthday, statusFromAnswers, statusFromHistory, type Day } from '../../../src/domain/index.ts';
import { bornOn, day, type Person } from './person.ts';

const ON = day('2026-11-22');

interface Life {
  readonly person: Person;
  readonly days: ReadonlySet<Day>;
  readonly born: Day;
  readonly home: { readonly from: Day; readonly to: Day | null; readonly brokeDown: boolean } | undefined;
}

/** Lives with up to three times in care and perhaps a stay at home after them. */
const lives: fc.Arbitrary<Life> = fc
  .record({
    ageInDays: fc.integer({ min: 14 * 365, max: 26 * 365 }),
    spells: fc.array(fc.record({ gap: fc.integer({ min: 1, max: 500 }), days: fc.integer({ min: 2, max: 400 }) }), { maxLength: 3 }),
    startAge: fc.integer({ min: 12 * 365, max: 17 * 365 }),
    home: fc.option(fc.record({ days: fc.integer({ min: 20, max: 400 }), over: fc.boolean() }), { nil: undefined }),
  })
  .map(({ ageInDays, spells, startAge, home }) => {
    const born = addDays(ON, -ageInDays);
    const latest = [ON, birthday(born, 18)].sort()[0] ?? ON;
    let person = bornOn(born);
    let from = addDays(born, startAge);
    let end: Day | undefined;
    const days = new Set<Day>();
    for (const spell of spells) {
      const to = addDays(from, spell.days);
      if (to >= latest) break;
      person = person.inCare(from, to);
      for (let each = from; each <= to; each = addDays(each, 1)) days.add(each);
      end = to;
      from = addDays(to, spell.gap);
    }
    const homeTo = end === undefined || home === undefined ? undefined : addDays(end, home.days);
    if (end === undefined || home === undefined || homeTo === undefined || homeTo >= latest) return { person, days, born, home: undefined };
    const stay = { from: end, to: home.over ? homeTo : null, brokeDown: home.over };
    return { person: person.atHome(end, stay.to ?? undefined, { brokeDown: stay.brokeDown }), days, born, home: stay };
  });

/** The answers such a person would give, worked out from the days themselves. */
function plainAnswers({ days, born, home }: Life) {
  const [fourteen, sixteen, adult] = [birthday(born, 14), birthday(born, 16), birthday(born, 18)];
  const counted = [...days].filter((each) => each >= fourteen && each < adult);
  const until = [ON, adult].sort()[0] ?? ON;
  const homeEnd = home?.to ?? until;
  return {
    age: ageOn(born, ON),
    nation: 'england',
    'in-care-now': false,
    'in-care-at-18': false,
    'in-care-since-16': counted.some((each) => each >= sixteen),
    'in-care-13-weeks': counted.length >= 91,
    'short-breaks-only': false,
    'home-six-months': home !== undefined && addMonths(home.from, 6) <= homeEnd,
    'home-broke-down': home?.brokeDown ?? false,
    'detained-at-16': false,
    'special-guardianship': false,
    'other-place-since-16': false,
    studying: 'none',
  } as const;
}

it('finds the same by dates and by plain answers, but where a day decides', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const byDates = statusFromHistory(life.person.history, ON);
      if (byDates.kind !== 'known') throw new Error(`not known: ${JSON.stringify(byDates)}`);
      const byAnswers = statusFromAnswers(plainAnswers(life), ON);
      if (byAnswers.kind !== 'known') throw new Error(`not known by answers: ${JSON.stringify(byAnswers)}`);
      if (!byDates.borderline) expect(byAnswers.status).toBe(byDates.status);
    }),
    { numRuns: 3000, seed: 20261122 },
  );
});

it('does not change when rows are given in another order, or one is cut in two', () => {
  fc.assert(
    fc.property(lives, fc.integer({ min: 1, max: 300 }), ({ person }, cut) => {
      const rows = person.history.lookedAfter ?? [];
      const turned = statusFromHistory({ ...person.history, lookedAfter: [...rows].reverse() }, ON);
      const whole = statusFromHistory(person.history, ON);
      expect(turned).toEqual(whole);
      const pieces = rows.flatMap((row) => {
        const middle = addDays(row.from, cut);
        return row.to && middle < row.to ? [{ ...row, to: middle }, { ...row, from: middle }] : [row];
      });
      expect(statusFromHistory({ ...person.history, lookedAfter: pieces }, ON)).toEqual(whole);
    }),
    { numRuns: 800, seed: 7 },
  );
});

it('never takes a status away for more days in care', () => {
  const worth = ['under-16', 'not-a-care-leaver', 'qualifying', 'relevant', 'eligible', 'former-relevant', 'former-relevant-21-to-24', 'over-25'];
  fc.assert(
    fc.property(lives, fc.integer({ min: 1, max: 60 }), (life, more) => {
      fc.pre(life.home === undefined);
      const rows = life.person.history.lookedAfter ?? [];
      const [first, ...rest] = rows;
      // Lives with no time in care have nothing to make longer.
      if (first === undefined) return;
      const longer = { ...first, from: addDays(first.from, -more) };
      const rank = (finding: ReturnType<typeof statusFromHistory>) => (finding.kind === 'known' ? worth.indexOf(finding.status) : -1);
      expect(rank(statusFromHistory({ ...life.person.history, lookedAfter: [longer, ...rest] }, ON))).toBeGreaterThanOrEqual(rank(statusFromHistory(life.person.history, ON)));
    }),
    { numRuns: 800, seed: 11 },
  );
});
