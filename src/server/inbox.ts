import { openInbox, type Inbox } from '../feedback/inbox.ts';
import { readFeedbackSettings } from '../feedback/settings.ts';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { PUBLISHED_LOCALES } from '../i18n/translator.ts';

/** A part of the build, so that what happens is what the privacy page of that build says. */
const KEEP_DAYS = Number(import.meta.env['FEEDBACK_DAYS']);

let opened: Inbox | undefined;

/** The inbox of this process, as its environment says. @throws a plain sentence when a setting cannot be used */
export function inbox(): Inbox {
  opened ??= openInbox({
    settings: readFeedbackSettings(process.env),
    keepDays: KEEP_DAYS,
    locales: [SOURCE_LOCALE, ...PUBLISHED_LOCALES.filter((tag) => tag !== SOURCE_LOCALE)],
    log: (line) => console.error(line),
  });
  return opened;
}
