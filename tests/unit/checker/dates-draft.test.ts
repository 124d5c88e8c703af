import { describe, expect, test } from 'vitest';
import { countOf, withoutItem } from '../../../src/islands/entitlement-checker/dates-draft.ts';
import { CARE, MORE_PARTS } from '../../../src/islands/entitlement-checker/dates-parts.ts';

describe('boxes that come and go', () => {
  const three = {
    lookedAfter: '3',
    'lookedAfter[0].from.day': '1',
    'lookedAfter[1].from.day': '2',
    'lookedAfter[1].ending': 'still',
    'lookedAfter[2].from.day': '3',
    'dateOfBirth.day': '9',
  };

  test('those after the one removed move up, and nothing else changes', () => {
    expect(withoutItem(three, CARE, 1)).toEqual({
      lookedAfter: '2',
      'lookedAfter[0].from.day': '1',
      'lookedAfter[1].from.day': '3',
      'dateOfBirth.day': '9',
    });
  });

  test('of eleven, the tenth does not take the second with it', () => {
    const eleven = { lookedAfter: '11', 'lookedAfter[1].from.day': '2', 'lookedAfter[10].from.day': '11' };
    expect(withoutItem(eleven, CARE, 9)).toEqual({ lookedAfter: '10', 'lookedAfter[1].from.day': '2', 'lookedAfter[9].from.day': '11' });
  });

  test('one time in care stands there from the start, the rest only when ticked', () => {
    expect(countOf({}, CARE)).toBe(1);
    expect(MORE_PARTS.map((part) => countOf({}, part))).toEqual(MORE_PARTS.map(() => 0));
    expect(MORE_PARTS.map((part) => countOf({ [part.name]: '1' }, part))).toEqual(MORE_PARTS.map(() => 1));
  });
});
