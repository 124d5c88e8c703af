import { complaintDates, type ComplaintStep, type Day } from '../../domain/index.ts';
import type { ComplaintDatesData } from '../../view-models/complaint-dates.ts';
import { armDayForm } from '../day-form.ts';
import { saveReminders } from '../save-reminders.ts';
import { there } from '../there.ts';
import { weekdayAndDay } from '../words.ts';
import { inOrder, isTooLate, remindersOf, type MilestoneDays } from './what-now.ts';

/** Shows the form, and the days once it is sent. */
export function startComplaintDates(root: HTMLElement): void {
  const data = JSON.parse(there(root.querySelector('[type="application/json"]')).textContent) as ComplaintDatesData;
  armDayForm(root, data, (day, on, form) => {
    const step = new FormData(form).get('step') as ComplaintStep;
    const found = complaintDates(step, day, data.holidays);
    return found.kind === 'dates' ? resultOf(root, step, found.days, on, data) : 'not-known';
  });
}

function resultOf(root: HTMLElement, step: ComplaintStep, days: MilestoneDays, on: Day, data: ComplaintDatesData): Node {
  const part = there(root.querySelector('template')).content.cloneNode(true) as DocumentFragment;
  const list = there(part.querySelector('dl'));
  for (const [milestone, day] of inOrder(days)) {
    const row = there(list.querySelector<HTMLElement>(`[data-milestone="${milestone}"]`));
    there(row.querySelector('b')).textContent = weekdayAndDay(day, data);
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
    saveReminders(reminders);
  });
}
