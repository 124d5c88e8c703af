import { describe, expect, test } from 'vitest';
import { checkEntitlements, pendingQuestions, QUESTION_IDS, type Circumstances } from '../../src/domain/index.ts';
import { cameAlone, nineteenAtCollegeElsewhere, ON, seventeenInCare, sixteenAfterNinetyDays, twentyTwoComingBack } from './people.ts';
import { changesAt, COUNCILS, offerOf, statusTold, toldBy } from './told.ts';

describe.each(COUNCILS)('17 and in care, in %s', (council) => {
  const told = toldBy(council, seventeenInCare());

  test('is an eligible child (Children Act 1989 Sch 2 para 19B)', () => {
    expect(statusTold(seventeenInCare())).toBe('eligible');
  });

  test('must get an adviser, a plan, an advocate and enough to live on now', () => {
    expect(told).toMatchObject({
      'personal-adviser': 'must',
      'pathway-plan': 'must',
      advocate: 'must',
      'weekly-money-16-17': council === 'exampleshire' ? 'must £71' : 'must £76',
      'care-records': 'must',
      'health-passport': 'should',
      '16-to-19-bursary': 'may £1200',
    });
  });

  test('gets at 18 what adults get, and is told so', () => {
    expect(told).toMatchObject({
      'setting-up-home-allowance': 'later from 18',
      'universal-credit': 'later from 18',
      'council-tax': 'later from 18',
      'staying-put': 'later from 18',
      'closing-and-coming-back': 'later from 18',
    });
  });

  test('is told of Universal Credit at 18 whether or not money is short today', () => {
    expect(toldBy(council, seventeenInCare({ 'little-money': true }))['universal-credit']).toBe('later from 18');
    expect(toldBy(council, seventeenInCare({ 'little-money': 'not-sure' }))['universal-credit']).toBe('later from 18');
  });

  test('can claim it now with a child, or when too ill to work (Universal Credit Regulations 2013 reg 8)', () => {
    expect(toldBy(council, seventeenInCare({ 'little-money': true, parent: true }))['universal-credit']).toBe('must');
    expect(toldBy(council, seventeenInCare({ 'little-money': true, 'too-ill-to-work': true }))['universal-credit']).toBe('must');
    // Pregnancy is a way in for others, not for someone a council keeps.
    expect(toldBy(council, seventeenInCare({ 'little-money': true, pregnant: true }))['universal-credit']).toBe('later from 18');
  });

  test('sees what changes at 18, 21 and 25', () => {
    const at18 = changesAt(council, seventeenInCare(), 18);
    expect(at18?.status).toBe('former-relevant');
    expect(at18?.starts).toEqual(expect.arrayContaining(['setting-up-home-allowance', 'council-tax', 'staying-put']));
    // What the assessment found lives on in the plan; a new one is a right again from 21.
    expect(at18?.ends).toEqual(['needs-assessment', 'weekly-money-16-17']);
    const at21 = changesAt(council, seventeenInCare(), 21);
    expect(at21?.status).toBe('former-relevant-21-to-24');
    expect(at21?.ends).toContain('staying-put');
    // On request, but theirs all the same (s23CZB).
    expect(at21?.ends).not.toContain('personal-adviser');
    expect(changesAt(council, seventeenInCare(), 25)?.ends).toEqual(expect.arrayContaining(['personal-adviser', 'pathway-plan']));
  });
});

describe.each(COUNCILS)('16, after 90 days in care, in %s', (council) => {
  const told = toldBy(council, sixteenAfterNinetyDays());

  test('is qualifying: one day short of 13 weeks (s24, SI 2010/959 reg 40)', () => {
    expect(statusTold(sixteenAfterNinetyDays())).toBe('qualifying');
  });

  test('has no right to an adviser, a plan, the allowance or the bursary for university', () => {
    expect(told).toMatchObject({
      'personal-adviser': 'not-now',
      'pathway-plan': 'not-now',
      'weekly-money-16-17': 'not-now',
      'setting-up-home-allowance': 'not-now',
      'higher-education-bursary': 'not-now',
      'closing-and-coming-back': 'not-now',
      'staying-put': 'not-now',
    });
  });

  test('can ask for advice, help and papers, and must get an advocate and their records', () => {
    expect(told).toMatchObject({
      advocate: 'must',
      'care-records': 'must',
      'health-passport': 'should',
      'mental-health': 'should',
      'id-documents': 'may',
      'emergency-money': council === 'exampleshire' ? 'may £60' : 'may £80',
    });
  });

  test('is in priority need at 18, and must get a place in the holidays while studying (s24B(5))', () => {
    expect(toldBy(council, sixteenAfterNinetyDays({ 'home-at-risk': true }))).toMatchObject({
      'at-risk-of-losing-your-home': 'must',
      homeless: 'later from 2028-03-15',
    });
    expect(toldBy(council, sixteenAfterNinetyDays({ studying: 'university' }))['university-holidays']).toMatch(/^must/);
  });

  test('would be relevant after one more day in care', () => {
    const { care, answers } = sixteenAfterNinetyDays();
    if (care.way !== 'dates') throw new Error('told by dates');
    const [row] = care.history.lookedAfter ?? [];
    if (row === undefined) throw new Error('was in care');
    const longer: Circumstances = { care: { way: 'dates', history: { ...care.history, livedAtHome: [], lookedAfter: [{ ...row, to: ON }] } }, answers };
    expect(toldBy(council, longer)['personal-adviser']).toBe('must');
  });
});

describe.each(COUNCILS)('19, at college in another county, in %s', (council) => {
  const told = toldBy(council, nineteenAtCollegeElsewhere());

  test('is a former relevant child (s23C), wherever they live', () => {
    expect(statusTold(nineteenAtCollegeElsewhere())).toBe('former-relevant');
    expect(told).toMatchObject({ 'personal-adviser': 'must', 'pathway-plan': 'must', 'living-in-another-area': 'must', advocate: 'must' });
  });

  test('should get the allowance, and can have rent worked out for one bedroom', () => {
    expect(told).toMatchObject({
      'setting-up-home-allowance': council === 'exampleshire' ? 'should £3300' : 'should £3500',
      'one-bedroom-rent-rate': 'must',
      'universal-credit': 'must',
      'council-tax': 'may',
      '16-to-19-bursary': 'may £1200',
    });
  });

  test('has staying put only with the former foster carer (s23CZA)', () => {
    expect(told['staying-put']).toBe('not-now');
    expect(toldBy(council, nineteenAtCollegeElsewhere({ 'staying-with-former-carer': true }))['staying-put']).toBe('must');
  });

  test('is in priority need when the home is at risk (SI 2002/2051)', () => {
    expect(told.homeless).toBe('not-now');
    expect(toldBy(council, nineteenAtCollegeElsewhere({ 'home-at-risk': true }))).toMatchObject({ homeless: 'must', 'at-risk-of-losing-your-home': 'must' });
  });

  test('must get the bursary for university once there (s23C(5A))', () => {
    expect(told['higher-education-bursary']).toBe('not-now');
    expect(toldBy(council, nineteenAtCollegeElsewhere({ studying: 'university' }))['higher-education-bursary']).toBe('must £2000');
  });

  test('has no weekly money of 16 and 17 any more', () => {
    expect(told['weekly-money-16-17']).toBe('not-now');
  });
});

test('what needs a home in the area is not offered to someone who lives elsewhere, and the rest is', () => {
  expect(toldBy('samplebridge', nineteenAtCollegeElsewhere())).toMatchObject({ travel: 'not-now', 'phone-and-internet': 'offer' });
  // The pools are here, and money for a gym goes to whoever lives away.
  expect(toldBy('samplebridge', nineteenAtCollegeElsewhere())['leisure-pass']).toBe('offer');
  expect(toldBy('samplebridge', nineteenAtCollegeElsewhere({ lives: 'in-area' }))).toMatchObject({ travel: 'offer' });
});

describe.each(COUNCILS)('22, and wants support again, in %s', (council) => {
  const told = toldBy(council, twentyTwoComingBack());

  test('must get an adviser and a plan on asking, for any reason (s23CZB)', () => {
    expect(statusTold(twentyTwoComingBack())).toBe('former-relevant-21-to-24');
    expect(told).toMatchObject({ 'personal-adviser': 'must', 'pathway-plan': 'must', 'closing-and-coming-back': 'must', advocate: 'must' });
  });

  test('does not have to study for it, and gets more when they do (s23CA)', () => {
    expect(toldBy(council, twentyTwoComingBack({ studying: 'university' }))).toMatchObject({
      'personal-adviser': 'must',
      'higher-education-bursary': 'must £2000',
      'university-holidays': council === 'exampleshire' ? 'must £115' : 'must £130',
    });
    expect(toldBy(council, twentyTwoComingBack({ studying: 'apprenticeship' }))['apprenticeship-bursary']).toBe('offer £3000');
  });

  test('can still have the allowance, the one-bedroom rate and help with council tax', () => {
    expect(told).toMatchObject({
      'setting-up-home-allowance': council === 'exampleshire' ? 'should £3300' : 'should £3500',
      'one-bedroom-rent-rate': 'must',
      'council-tax': 'may',
      'universal-credit': 'must',
    });
  });

  test('is past automatic priority need and staying put, but never without a way to ask about a home', () => {
    expect(toldBy(council, twentyTwoComingBack({ 'home-at-risk': true, 'staying-with-former-carer': true }))).toMatchObject({
      homeless: 'not-now',
      'staying-put': 'not-now',
      'at-risk-of-losing-your-home': 'must',
    });
  });

  test('loses all of it at 25, and sees that', () => {
    expect(changesAt(council, twentyTwoComingBack(), 25)?.ends).toEqual(
      expect.arrayContaining(['personal-adviser', 'pathway-plan', 'setting-up-home-allowance', 'one-bedroom-rent-rate', 'council-tax']),
    );
  });
});

describe.each(COUNCILS)('came alone at 17 and a half, 18 now, in %s', (council) => {
  const told = toldBy(council, cameAlone());

  test('is a former relevant child like anyone else with 26 weeks in care', () => {
    expect(statusTold(cameAlone())).toBe('former-relevant');
  });

  test('has every right of a former relevant child: no question is about papers', () => {
    expect(told).toMatchObject({
      'personal-adviser': 'must',
      'pathway-plan': 'must',
      advocate: 'must',
      'setting-up-home-allowance': council === 'exampleshire' ? 'should £3300' : 'should £3500',
      '16-to-19-bursary': 'may £1200',
    });
    expect(QUESTION_IDS.filter((id) => /immigration|visa|asylum|status/.test(id))).toEqual([]);
  });

  test('is offered what is there for people who came alone', () => {
    expect(told[council === 'exampleshire' ? 'welcome-pack' : 'language-buddy']).toBe('offer');
  });

  test('loses nothing by having come alone', () => {
    expect(told).toMatchObject(withoutOwnOffers(toldBy(council, cameAlone({ 'came-alone': false }))));
  });
});

function withoutOwnOffers(told: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(told).filter(([id]) => id !== 'welcome-pack' && id !== 'language-buddy'));
}

describe.each(COUNCILS)('"not sure" to everything, in %s', (council) => {
  const unsure: Circumstances = {
    care: { way: 'answers' },
    answers: Object.fromEntries(QUESTION_IDS.map((id) => [id, 'not-sure'])),
  };
  const results = checkEntitlements(unsure, offerOf(council), ON);

  test('could be anyone', () => {
    expect(statusTold(unsure)).toMatch(/^one of under-16, .*eligible, .*former-relevant, .*other-nation$/);
  });

  test('is told no to nothing that law or offers hold today', () => {
    const refused = results.filter(({ outcome }) => outcome.kind === 'not-now');
    expect(refused.filter(({ entitlement }) => entitlement.legalState.state === 'in-force')).toEqual([]);
  });

  test('has what everyone has', () => {
    expect(toldBy(council, unsure)).toMatchObject({ 'care-records': 'must', 'mental-health': 'should' });
  });

  test('hears for all the rest what it hangs on, and who can tell', () => {
    for (const { outcome } of results) {
      if (outcome.kind !== 'need-to-know') continue;
      expect(outcome.questions.length).toBeGreaterThan(0);
      expect(outcome.whoCanTell.length).toBeGreaterThan(0);
    }
  });

  test('is asked nothing again', () => {
    expect(pendingQuestions(unsure, offerOf(council), ON)).toEqual([]);
  });
});
