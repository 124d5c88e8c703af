import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asOfFromEnv, councilFromEnv, readBuildSettings, todayInEngland } from '../../../src/collections/build-settings.ts';

const CONTENT = join(import.meta.dirname, '../../fixtures/sound/content');

describe('the council of a build', () => {
  test('is the one named', () => {
    expect(councilFromEnv({ COUNCIL: 'testshire' }, CONTENT)).toEqual({ kind: 'set', value: 'testshire' });
  });

  test('an unknown one is told with the councils there are', () => {
    expect(councilFromEnv({ COUNCIL: 'nowhere' }, CONTENT)).toMatchObject({ kind: 'wrong', message: expect.stringMatching(/nowhere.*testshire/) as unknown });
  });

  test('is exampleshire when none is named', () => {
    expect(councilFromEnv({ COUNCIL: '' }, CONTENT)).toMatchObject({ message: expect.stringContaining('exampleshire') as unknown });
  });
});

describe('the day of a build', () => {
  test('is the one named', () => {
    expect(asOfFromEnv({ AS_OF: '2027-04-01' })).toEqual({ kind: 'set', value: '2027-04-01' });
  });

  test.each(['2027-02-29', '1 April 2027', '2027-4-1', 'tomorrow'])('%s is refused', (AS_OF) => {
    expect(asOfFromEnv({ AS_OF })).toMatchObject({ kind: 'wrong', message: expect.stringContaining(AS_OF) as unknown });
  });

  test.each([
    ['a summer night, already the next day in England', '2026-07-01T23:30:00Z', '2026-07-02'],
    ['a winter night', '2026-12-01T23:30:00Z', '2026-12-01'],
    ['just after the clocks go back', '2026-10-25T23:30:00Z', '2026-10-25'],
  ])('is today by the clocks of England: %s', (_, now, today) => {
    expect(asOfFromEnv({}, todayInEngland(new Date(now)))).toEqual({ kind: 'set', value: today });
  });
});

test('a build gets its council and its day together', () => {
  const { council, asOf } = readBuildSettings({ COUNCIL: 'testshire', AS_OF: '2027-04-01' }, CONTENT);
  expect([council.shortName, asOf]).toEqual(['Testshire', '2027-04-01']);
});

test('a build that cannot be made stops with a sentence', () => {
  expect(() => readBuildSettings({ COUNCIL: 'nowhere' }, CONTENT)).toThrow(/Councils that exist: testshire/);
});
