import { describe, expect, test } from 'vitest';
import { CARE_STATUSES, LIVING_AREAS, SITUATION_FLAGS, STUDY_LEVELS, type Condition } from '../../../src/domain/index.ts';
import { whoInWords } from '../../../src/view-models/who-in-words.ts';
import { publishedEntitlements } from '../../scenarios/published-offer.ts';

const said = (condition: Condition) => whoInWords(condition, 'Testshire');

describe('who an entry is for, in the words of the law', () => {
  test('one line for each thing that must hold', () => {
    expect(said({ all: [{ status: ['former-relevant', 'relevant'] }, { age: { from: 18, untilBirthday: 21 } }, { situation: 'parent' }] })).toEqual([
      'relevant child or former relevant child',
      'from 18 until the day before turning 21',
      'has a child',
    ]);
  });

  test.each<[Condition, string]>([
    [{ age: { from: 16 } }, 'from 16'],
    [{ age: { untilBirthday: 25 } }, 'under 25'],
    [{ any: [{ situation: 'parent' }, { situation: 'pregnant' }] }, 'has a child or is pregnant'],
    [{ any: [{ situation: 'parent' }, { all: [{ age: { from: 18 } }, { lives: 'in-area' }] }] }, 'has a child or (from 18; lives in Testshire)'],
    [{ not: { studying: ['university', 'none'] } }, 'not: at university or on another higher course or not studying'],
    [{ status: [...CARE_STATUSES] }, 'any care status, or none'],
    [{ status: ['over-25'] }, 'people of 25 or older'],
  ])('%o', (condition, words) => expect(said(condition)).toEqual([words]));

  test('everything a condition can name has its words', () => {
    const named: readonly Condition[] = [
      ...CARE_STATUSES.map((status): Condition => ({ status: [status] })),
      ...STUDY_LEVELS.map((level): Condition => ({ studying: [level] })),
      ...LIVING_AREAS.map((lives): Condition => ({ lives })),
      ...SITUATION_FLAGS.map((situation): Condition => ({ situation })),
    ];
    const published = publishedEntitlements('exampleshire').flatMap(({ who, notWho }) => [who, ...(notWho === undefined ? [] : [notWho])]);
    for (const line of [...named, ...published].flatMap(said)) expect(line).not.toMatch(/forWorkers|\{\{|undefined/);
  });
});
