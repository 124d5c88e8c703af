import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAULTS_IN_FACTS } from './faults-in-facts.ts';
import { FAULTS_IN_HOLIDAYS } from './faults-in-holidays.ts';
import { FAULTS_IN_MARKS } from './faults-in-marks.ts';
import { FAULTS_IN_SEARCH } from './faults-in-search.ts';
import { FAULTS_IN_WORDS } from './faults-in-words.ts';
import { FAULTS_IN_YOU_SAID } from './faults-in-you-said.ts';
import { CHECK_IDS } from '../../src/collections/problems/problem.ts';
import { problemsIn } from './fixture.ts';

const FAULTS = { ...FAULTS_IN_FACTS, ...FAULTS_IN_HOLIDAYS, ...FAULTS_IN_MARKS, ...FAULTS_IN_SEARCH, ...FAULTS_IN_WORDS, ...FAULTS_IN_YOU_SAID };

test('sound content has no problem', () => {
  expect(problemsIn()).toEqual([]);
});

describe('a fixture with one fault has one problem, told where it is and how to mend it', () => {
  test.each(Object.entries(FAULTS))('%s', (fault, expected) => {
    const { check, severity = 'error', at, says, mend } = expected;
    const found = problemsIn(fault);
    expect(found.map((problem) => `${problem.file}:${problem.line} ${problem.what}`)).toEqual([`content/${at} ${says}`]);
    expect(found[0]).toMatchObject({ check, severity });
    expect(found[0]?.mend).toContain(mend);
  });
});

test('every fixture of content is in the table', () => {
  const fixtures = readdirSync(join(import.meta.dirname, '../fixtures'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name === 'content')
    .map(({ parentPath }) => parentPath.split('/').at(-1));
  expect(fixtures.toSorted()).toEqual(['sound', ...Object.keys(FAULTS)].toSorted());
});

test('every check has a fixture', () => {
  const checks = new Set(Object.values(FAULTS).map(({ check }) => check));
  expect(CHECK_IDS.filter((check) => !checks.has(check))).toEqual([]);
});
