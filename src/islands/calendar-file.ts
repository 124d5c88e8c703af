import type { Day } from '../domain/index.ts';

/** Something to be reminded of, on a whole day. */
export interface Reminder {
  readonly day: Day;
  /** What the phone shows, to anyone who looks at it: so it should say no more than it must. */
  readonly title: string;
  /**
   * Again every so many months. From the 29th on it comes on the 28th, which every month has:
   * calendars differ in what they make of a 31st that is not there, and a reminder may be early, never missing.
   */
  readonly repeatsEveryMonths?: number;
  /** How often in all it comes; without it, for good. */
  readonly times?: number;
}

/**
 * An iCalendar file (RFC 5545) that any calendar can read: whole days, marked as free and private, with an
 * alarm in the morning. Days have no time zone in it, so nothing shifts on a phone that is set to another.
 * @param madeAt the moment it is made
 * @param id some letters that no other file has: calendars tell events apart by them
 */
export function calendarFile(reminders: readonly Reminder[], madeAt: Date, id: string): string {
  const stamp = `${digits(madeAt.toISOString().slice(0, 19))}Z`;
  const events = reminders.flatMap((reminder, index) => eventLines(reminder, stamp, `${id}-${index}@reminder`));
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Reminder//EN', 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ day, title, repeatsEveryMonths, times }: Reminder, stamp: string, uid: string): readonly string[] {
  const summary = escaped(title);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    ...(repeatsEveryMonths === undefined ? [start(day)] : [start(inEveryMonth(day)), `RRULE:FREQ=MONTHLY;INTERVAL=${repeatsEveryMonths}${times === undefined ? '' : `;COUNT=${times}`}`]),
    `SUMMARY:${summary}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

function start(day: Day): string {
  return `DTSTART;VALUE=DATE:${digits(day)}`;
}

function inEveryMonth(day: Day): Day {
  return day.slice(8) > '28' ? (`${day.slice(0, 8)}28` as Day) : day;
}

/** `YYYY-MM-DD` and `HH:MM:SS` as the format writes them. */
function digits(text: string): string {
  return text.replace(/[-:]/g, '');
}

/** Characters that mean something in a text value (RFC 5545 section 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

const MOST_BYTES_IN_A_LINE = 75;

/** A long line goes on in the next, which starts with a space (section 3.1). Letters are never cut in two. */
function folded(line: string): string {
  let text = '';
  let bytes = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    const isFull = bytes + size > MOST_BYTES_IN_A_LINE;
    text += isFull ? `\r\n ${letter}` : letter;
    bytes = isFull ? size + 1 : bytes + size;
  }
  return text;
}
