import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFeedbackSettings } from '../../../src/feedback/settings.ts';

test('without any setting, feedback is kept in a file, and nobody is told', () => {
  expect(readFeedbackSettings({ FEEDBACK_FOLDER: '' })).toEqual({
    place: { kind: 'sqlite', folder: join(process.cwd(), '.feedback'), mostMegabytes: 500 },
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
  expect(readFeedbackSettings({ FEEDBACK_NOTICE_TO: 'a@b.example', ...env }).notice).toEqual({ to: ['a@b.example'], everyMinutes: 60, way });
});

test('several people can be told, and the first of them is who sends', () => {
  const { notice } = readFeedbackSettings({ FEEDBACK_NOTICE_TO: 'a@b.example, c@d.example', SMTP_URL: 'smtp://mail' });
  expect(notice).toMatchObject({ to: ['a@b.example', 'c@d.example'], way: { from: 'a@b.example' } });
});

test.each([
  [{ DATABASE_URL: 'mysql://db' }, 'DATABASE_URL'],
  [{ FEEDBACK_MOST_MEGABYTES: '0' }, 'FEEDBACK_MOST_MEGABYTES'],
  [{ FEEDBACK_MOST_MEGABYTES: '1.5' }, 'FEEDBACK_MOST_MEGABYTES'],
  [{ FEEDBACK_PER_ADDRESS: 'many' }, 'FEEDBACK_PER_ADDRESS'],
  [{ FEEDBACK_PER_ADDRESS: '-1' }, 'FEEDBACK_PER_ADDRESS'],
  [{ FEEDBACK_PER_ADDRESS: '1e2' }, 'FEEDBACK_PER_ADDRESS'],
  [{ FEEDBACK_NOTICE_TO: 'a@b.example' }, 'FEEDBACK_NOTICE_TO'],
  [{ FEEDBACK_NOTICE_TO: 'a@b.example, nobody', SMTP_URL: 'smtp://mail' }, '"nobody" is not an e-mail address'],
  [{ SMTP_URL: 'smtp://mail' }, 'SMTP_URL is set, and nobody is told'],
  [{ NOTIFY_API_KEY: 'key' }, 'NOTIFY_API_KEY is set, and nobody is told'],
  [{ FEEDBACK_NOTICE_TO: 'a@b.example', SMTP_URL: 'mail' }, 'FEEDBACK_NOTICE_TO'],
])('%o is refused by its name', (env, name) => {
  expect(() => readFeedbackSettings(env)).toThrow(name);
});
