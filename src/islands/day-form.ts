import type { Day } from '../domain/index.ts';
import { readDay } from './complaint-dates/read-day.ts';
import { there } from './there.ts';
import { today, type BuildDay } from './today.ts';

/**
 * Shows a form that asks for a day, and what comes of it once it is sent. What is typed stays in its boxes
 * and nowhere else. What can be wrong is said in the data attributes of `root`.
 * @param answer what to show for the day, or the name of what is wrong with it
 */
export function armDayForm(root: HTMLElement, build: BuildDay, answer: (day: Day, on: Day, form: HTMLFormElement) => Node | string): void {
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
    const on = today(build);
    const [date = '', month = '', year = ''] = boxes.map(({ value }) => value);
    const read = readDay(date, month, year, on);
    const found = 'day' in read ? answer(read.day, on, form) : read.problem;
    if (typeof found === 'string') {
      complain(found);
      boxes[0]?.focus();
    } else {
      result.append(found);
      result.scrollIntoView({ block: 'nearest' });
    }
  });
  // Whoever takes the phone next and presses Back must not find what was typed.
  addEventListener('pagehide', () => { form.reset(); });
  there(root.querySelector<HTMLElement>('.without')).hidden = true;
  form.hidden = false;
}
