import { parseDay, type Answers, type Circumstances, type Day } from '../../src/domain/index.ts';

/** The day of every scenario. */
export const ON = day('2026-11-22');

/** A life in which nothing that is asked about is so. Each scenario says what is. */
export const NOTHING_SPECIAL: Answers = {
  lives: 'in-area',
  studying: 'none',
  working: false,
  'little-money': false,
  'first-home': false,
  renting: false,
  'home-at-risk': false,
  'staying-with-former-carer': false,
  parent: false,
  pregnant: false,
  disabled: false,
  'too-ill-to-work': false,
  'in-custody': false,
  'came-alone': false,
};

const LONG_IN_CARE: Answers = { nation: 'england', 'in-care-13-weeks': true, 'short-breaks-only': false };

/** 17, with a foster carer for years, at sixth form. */
export function seventeenInCare(more: Answers = {}): Circumstances {
  return byAnswers({ ...LONG_IN_CARE, age: 17, 'in-care-now': true, studying: 'school-or-college', 'staying-with-former-carer': true, ...more });
}

/** 16, in care for exactly 90 days this spring, and home since. */
export function sixteenAfterNinetyDays(more: Answers = {}): Circumstances {
  return {
    care: {
      way: 'dates',
      history: {
        dateOfBirth: day('2010-03-15'),
        lookedAfter: [{ from: day('2026-02-01'), to: day('2026-05-01'), legalBasis: 's20' }],
        livedAtHome: [{ from: day('2026-05-01'), with: 'parent' }],
      },
    },
    answers: { ...NOTHING_SPECIAL, ...more },
  };
}

/** 19, in care until 18, at a college in another county, in a flat of their own. */
export function nineteenAtCollegeElsewhere(more: Answers = {}): Circumstances {
  return byAnswers({ ...LONG_IN_CARE, age: 19, 'in-care-at-18': true, lives: 'elsewhere', studying: 'school-or-college', 'little-money': true, renting: true, 'first-home': true, ...more });
}

/** 22, left care at 18, no contact for two years, and wants support again. */
export function twentyTwoComingBack(more: Answers = {}): Circumstances {
  return byAnswers({ ...LONG_IN_CARE, age: 22, 'in-care-at-18': true, 'little-money': true, renting: true, ...more });
}

/** Came to the UK alone at 17 and a half; 18 now, after 26 weeks in care. */
export function cameAlone(more: Answers = {}): Circumstances {
  return {
    care: {
      way: 'dates',
      history: { dateOfBirth: day('2008-11-10'), lookedAfter: [{ from: day('2026-05-12'), legalBasis: 's20' }] },
    },
    answers: { ...NOTHING_SPECIAL, 'came-alone': true, studying: 'school-or-college', 'little-money': true, renting: true, ...more },
  };
}

function byAnswers(answers: Answers): Circumstances {
  return { care: { way: 'answers' }, answers: { ...NOTHING_SPECIAL, ...answers } };
}

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`no such day: ${text}`);
  return parsed;
}
