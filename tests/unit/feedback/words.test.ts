import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as form from '../../../src/feedback/form.ts';

const UI = join(import.meta.dirname, '../../../content/ui');

interface Words {
  readonly feedback: Readonly<Record<'way' | 'feeling' | 'trouble' | 'field' | 'problem' | 'helped', Readonly<Record<string, string>>>>;
}

describe.each(readdirSync(UI).filter((name) => name.endsWith('.json')))('the words of %s', (name) => {
  const { feedback } = JSON.parse(readFileSync(join(UI, name), 'utf8')) as Words;

  test.each([
    ['way', form.FEEDBACK_KINDS],
    ['feeling', form.FEEDBACK_FEELINGS],
    ['trouble', form.FEEDBACK_TROUBLES],
    ['field', Object.keys(form.FEEDBACK_LIMITS)],
    ['problem', form.FEEDBACK_PROBLEM_CODES],
  ] as const)('have all there is of %s', (part, codes) => {
    expect(codes.filter((code) => (feedback[part][code] ?? '') === '')).toEqual([]);
  });
});
