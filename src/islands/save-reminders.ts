import { calendarFile, type Reminder } from './calendar-file.ts';
import { saveFile } from './save-file.ts';

/** Hands the reminders to the phone's calendar, as a file whose name says nothing either. */
export function saveReminders(reminders: readonly Reminder[]): void {
  saveFile('reminders.ics', 'text/calendar', calendarFile(reminders, new Date(), Math.random().toString(36).slice(2)));
}
