import type { VisitPackData } from '../../view-models/visit-pack.ts';
import { there } from '../there.ts';
import { today } from '../today.ts';
import { englishDay } from '../words.ts';
import { wordsToCopy } from '../words-to-copy.ts';
import { listText, noteText, type Picked, type Visit } from './pack-words.ts';

/** Lets an adviser tick pages, print those alone, and copy them. Nothing of it leaves the device or outlives the page. */
export function startVisitPack(root: HTMLElement): void {
  const data = JSON.parse(there(root.querySelector('[type="application/json"]')).textContent) as VisitPackData;
  const form = there(root.querySelector('form'));
  const tools = there(root.querySelector<HTMLElement>('.pack-tools'));
  const count = there(root.querySelector('.pack-count'));
  const items = [...root.querySelectorAll<HTMLElement>('[data-page]')];
  const always = items.filter((item) => !item.querySelector('input'));
  const fillWords = wordsToCopy<'list' | 'note'>(root);

  const show = (): void => {
    const ticked = items.filter((item) => item.querySelector('input')?.checked);
    // What is marked is what is printed.
    for (const item of items) item.classList.toggle('ticked', ticked.includes(item) || always.includes(item));
    for (const topic of root.querySelectorAll('fieldset')) topic.classList.toggle('ticked', topic.querySelector('.ticked') !== null);
    root.classList.toggle('some', ticked.length > 0);
    count.textContent = ticked.length === 0 ? data.none : String(ticked.length);
    tools.hidden = ticked.length === 0;
    fillWords({
      list: listText([...ticked, ...always].map(pickedFrom)),
      note: noteText(ticked.map(pickedFrom), visitFrom(form, englishDay(today(data))), data.words),
    });
  };
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => { event.preventDefault(); });
  // A reset changes the boxes only after its listeners have run.
  form.addEventListener('reset', () => { setTimeout(show); });
  there(root.querySelector<HTMLElement>('.print')).addEventListener('click', () => { print(); });
  // Whoever takes the device next and presses Back must not find what was ticked.
  addEventListener('pagehide', () => { form.reset(); });
  there(root.querySelector<HTMLElement>('.pack-bar')).hidden = false;
  show();
}

function pickedFrom(item: HTMLElement): Picked {
  const link = there(item.querySelector('a'));
  const title = there(item.querySelector('.title')).textContent;
  return { title, english: item.dataset['english'] ?? title, address: link.href };
}

function visitFrom(form: HTMLFormElement, day: string): Visit {
  const said = new FormData(form);
  const text = (name: string): string => {
    const value = said.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return { day, plan: text('plan') as Visit['plan'], review: text('review'), asked: text('asked') };
}
