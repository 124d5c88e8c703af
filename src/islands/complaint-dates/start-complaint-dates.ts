import { complaintDates, type ComplaintStep, type Day } from '../../domain/index.ts';
import type { ComplaintDatesData } from '../../view-models/complaint-dates.ts';
import { calendarFile } from '../calendar-file.ts';
import { saveFile } from '../save-file.ts';
import { there } from '../there.ts';
import { today } from '../today.ts';
import { dayInWords } from '../words.ts';
import { readDay } from './read-day.ts';
import { inOrder, isTooLate, remindersOf, type MilestoneDays } from './what-now.ts';

/** Shows the form, and the days once it is sent. What is typed stays in its boxes and nowhere else. */
export function startComplaintDates(root: HTMLElement): void {
  const data = JSON.parse(there(root.querySelector('[type="application/json"]')).textContent) as ComplaintDatesData;
  const form = there(root.querySelector('form'));
  const result = there(root.querySelector('.result'));
  const problem = there(form.querySelector<HTMLElement>('.error'));
  const boxes = [...form.querySelectorAll<HTMLInputElement>('.date-parts input')];

  const complain = (about: string): void => {
    problem.textContent = root.getAttribute(`data-${about}`);
    problem.hidden = about === '';
    for (const box of boxes) box.setAttribute('aria-invalid', String(about !== ''));
  };
  const empty = (): void => {
    complain('');
    result.replaceChildren();
  };
  form.addEventListener('reset', empty);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    empty();
    const on = today(data);
    const [date = '', month = '', year = ''] = boxes.map(({ value }) => value);
    const read = readDay(date, month, year, on);
    const step = new FormData(form).get('step') as ComplaintStep;
    const found = 'day' in read ? complaintDates(step, read.day, data.holidays) : undefined;
    if (found?.kind === 'dates') {
      result.append(resultOf(root, step, found.days, on, data));
      result.scrollIntoView({ block: 'nearest' });
    } else {
      complain('problem' in read ? read.problem : 'not-known');
      boxes[0]?.focus();
    }
  });
  // Whoever takes the phone next and presses Back must not find what was typed.
  addEventListener('pagehide', () => { form.reset(); });
  there(root.querySelector<HTMLElement>('.without')).hidden = true;
  form.hidden = false;
}

function resultOf(root: HTMLElement, step: ComplaintStep, days: MilestoneDays, on: Day, data: ComplaintDatesData): Node {
  const part = there(root.querySelector('template')).content.cloneNode(true) as DocumentFragment;
  const list = there(part.querySelector('dl'));
  for (const [milestone, day] of inOrder(days)) {
    const row = there(list.querySelector<HTMLElement>(`[data-milestone="${milestone}"]`));
    there(row.querySelector('b')).textContent = dayInWords(day, data).replace('{weekday}', data.weekdays[new Date(day).getUTCDay()] ?? '');
    const note = row.querySelector('[data-note]');
    if (note) note.textContent = (day < on ? list.dataset['passed'] : day === on ? list.dataset['today'] : '') ?? '';
    row.hidden = false;
    list.append(row);
  }
  for (const text of part.querySelectorAll<HTMLElement>('[data-step]')) {
    text.hidden = text.dataset['step'] !== step || ('now' in text.dataset && !isTooLate(days, on));
  }
  offerReminders(there(part.querySelector<HTMLElement>('.calendar')), days, on);
  return part;
}

/** Hides the offer when there is nothing left to be reminded of. */
function offerReminders(offer: HTMLElement, days: MilestoneDays, on: Day): void {
  const button = there(offer.querySelector('button'));
  const reminders = remindersOf(days, on, button.dataset['title'] ?? '');
  offer.hidden = reminders.length === 0;
  button.addEventListener('click', () => {
    saveFile('reminders.ics', 'text/calendar', calendarFile(reminders, new Date(), Math.random().toString(36).slice(2)));
  });
}
