import { expect, test } from 'vitest';
import { readFeedbackSettings } from '../../../src/feedback/settings.ts';

test('without any setting, feedback is kept in a file for a year, and nobody is told', () => {
  expect(readFeedbackSettings({ FEEDBACK_FOLDER: '' })).toEqual({
    place: { kind: 'sqlite', folder: `${process.cwd()}/.feedback`, mostMegabytes: 500 },
    keepDays: 365,
    perAddress: 30,
    notice: undefined,
  });
});

test('the address of a database takes the place of the file', () => {
  expect(readFeedbackSettings({ DATABASE_URL: 'postgresql://db/portal' }).place).toEqual({ kind: 'postgres', url: 'postgresql://db/portal' });
});

test.each([
  [{ SMTP_URL: 'smtp://mail' }, { kind: 'smtp', url: 'smtp://mail', from: 'a@b.example' }],
  [{ SMTP_URL: 'smtp://mail', FEEDBACK_NOTICE_FROM: 'site@b.example' }, { kind: 'smtp', url: 'smtp://mail', from: 'site@b.example' }],
  [{ NOTIFY_API_KEY: 'key', NOTIFY_TEMPLATE_ID: 'id' }, { kind: 'govuk-notify', key: 'key', template: 'id', api: undefined }],
])('%o is a way to send', (env, way) => {
  expect(readFeedbackSettings({ FEEDBACK_NOTICE_TO: 'a@b.example', ...env }).notice).toEqual({ to: 'a@b.example', everyMinutes: 60, way });
});

test.each([
  [{ DATABASE_URL: 'mysql://db' }, 'DATABASE_URL'],
  [{ FEEDBACK_KEEP_DAYS: '0' }, 'FEEDBACK_KEEP_DAYS'],
  [{ FEEDBACK_KEEP_DAYS: '1.5' }, 'FEEDBACK_KEEP_DAYS'],
  [{ FEEDBACK_KEEP_DAYS: 'long' }, 'FEEDBACK_KEEP_DAYS'],
  [{ FEEDBACK_PER_ADDRESS: '-1' }, 'FEEDBACK_PER_ADDRESS'],
  [{ FEEDBACK_NOTICE_TO: 'a@b.example' }, 'FEEDBACK_NOTICE_TO'],
  [{ FEEDBACK_NOTICE_TO: 'a@b.example', SMTP_URL: 'mail' }, 'FEEDBACK_NOTICE_TO'],
])('%o is refused by its name', (env, name) => {
  expect(() => readFeedbackSettings(env)).toThrow(name);
});
