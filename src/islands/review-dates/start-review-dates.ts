import { nextReview, type Day, type NextReview } from '../../domain/index.ts';
import type { SpokenDays } from '../../view-models/spoken-days.ts';
import { armDayForm } from '../day-form.ts';
import { saveReminders } from '../save-reminders.ts';
import { there } from '../there.ts';
import { weekdayAndDay } from '../words.ts';
import { reviewReminders } from './review-reminders.ts';

/** Shows the form, and the day of the next review once it is sent. */
export function startReviewDates(root: HTMLElement): void {
  const data = JSON.parse(there(root.querySelector('[type="application/json"]')).textContent) as SpokenDays;
  armDayForm(root, data, (day, on) => resultOf(root, nextReview(day, on), on, data));
}

function resultOf(root: HTMLElement, { due, time }: NextReview, on: Day, data: SpokenDays): Node {
  const part = there(root.querySelector('template')).content.cloneNode(true) as DocumentFragment;
  there(part.querySelector('b')).textContent = weekdayAndDay(due, data);
  there(part.querySelector<HTMLElement>(`[data-time=${time}]`)).hidden = false;
  const offer = there(part.querySelector<HTMLElement>('.calendar'));
  const button = there(offer.querySelector('button'));
  // Who is late has to ask today: a reminder would come too late as well.
  offer.hidden = time === 'late' || time === 'today';
  button.addEventListener('click', () => { saveReminders(reviewReminders(due, on, button.dataset['title'] ?? '')); });
  return part;
}
