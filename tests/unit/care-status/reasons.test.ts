import { describe, expect, test } from 'vitest';
import { statusFromAnswers, type CareAnswers } from '../../../src/domain/index.ts';
import { ON } from '../entitlements/builders.ts';

function reasons(answers: CareAnswers): readonly string[] {
  return statusFromAnswers({ nation: 'england', 'short-breaks-only': false, ...answers }, ON).reasons.map(({ code }) => code);
}

describe('why a status was found, by plain answers', () => {
  test('in care on reaching 18 says that there was care at 16 and 17', () => {
    expect(reasons({ age: 19, 'in-care-at-18': true, 'in-care-13-weeks': true })).toEqual(['age', 'thirteen-weeks', 'looked-after-at-18']);
  });

  test('in care until 18 for a short time is a reason to qualify', () => {
    const short = { age: 19, 'in-care-at-18': true, 'in-care-13-weeks': false, 'detained-at-16': false } as const;
    expect(reasons(short)).toEqual(['looked-after-from-16', 'under-thirteen-weeks']);
  });

  test('the 16th birthday is a reason only where it was the way in', () => {
    const detained = { age: 17, 'in-care-now': false, 'in-care-since-16': false, 'home-six-months': false, 'detained-at-16': true } as const;
    expect(reasons(detained)).toContain('detained-or-in-hospital-at-16');
  });

  test('nobody who was in care is told that they were not', () => {
    expect(reasons({ age: 22, 'in-care-at-18': true, 'in-care-13-weeks': false, 'detained-at-16': false })).not.toContain('no-care-from-16');
  });
});
