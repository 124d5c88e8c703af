import { describe, expect, test } from 'vitest';
import { feedbackFromEnv } from '../../../src/collections/feedback-setting.ts';

describe('where feedback goes', () => {
  test.each([
    [undefined, { kind: 'form' }],
    ['', { kind: 'form' }],
    ['on', { kind: 'form' }],
    [' off ', { kind: 'off' }],
    ['https://www.council.example/say', { kind: 'web', address: 'https://www.council.example/say' }],
    ['mailto:voice@council.example', { kind: 'email', address: 'voice@council.example' }],
  ])('FEEDBACK=%s', (FEEDBACK, value) => {
    expect(feedbackFromEnv({ FEEDBACK })).toEqual({ kind: 'set', value });
  });

  test.each(['no', 'OFF', 'http://www.council.example/say', 'www.council.example', 'mailto:', 'mailto:voice', 'voice@council.example', 'javascript:alert(1)'])('%s is refused in a sentence that says what to write', (FEEDBACK) => {
    expect(feedbackFromEnv({ FEEDBACK })).toMatchObject({ kind: 'wrong', message: expect.stringContaining('FEEDBACK=off') as unknown });
  });
});
