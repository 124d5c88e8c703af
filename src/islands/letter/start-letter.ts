import { copyText } from '../copy-text.ts';
import { there } from '../there.ts';
import { mailAddress } from './mail-address.ts';

/** Writes what is typed into the letter beside it. It stays on the page; only the person sends it anywhere. */
export function startLetter(root: HTMLElement): void {
  const form = there(root.querySelector('form'));
  const actions = there(root.querySelector<HTMLElement>('.actions'));
  const status = there(actions.querySelector('[role=status]'));
  const placeholders = new Map([...root.querySelectorAll('[data-slot]')].map((slot) => [slot, slot.textContent]));

  const write = (): void => {
    const typed = new FormData(form);
    const which = typed.get('which');
    for (const part of root.querySelectorAll<HTMLElement>('[data-sheet], [data-only], [data-option]')) {
      const { sheet = which, only = which, option } = part.dataset;
      part.hidden = sheet !== which || only !== which || (option !== undefined && !typed.has(option));
    }
    for (const [slot, placeholder] of placeholders) {
      const value = typed.get(slot.getAttribute('data-slot') ?? '');
      slot.textContent = (typeof value === 'string' && value.trim()) || placeholder;
    }
    status.textContent = '';
  };
  const text = (): string =>
    [...root.querySelectorAll('.sheet:not([hidden]) .letter > p:not([hidden])')].map(({ textContent }) => textContent.trim()).join('\n\n');
  const { to = '', subject = '', copied = '', failed = '' } = root.dataset;
  const deeds: Readonly<Record<string, () => void>> = {
    copy: () => { void copyText(text()).then((done) => { status.textContent = done ? copied : failed; }); },
    // Whoever changes their mind while sharing has not met an error.
    share: () => { navigator.share({ text: text() }).catch(() => undefined); },
    mail: () => { location.href = mailAddress(to, subject, text()); },
    print: () => { print(); },
  };
  for (const button of actions.querySelectorAll('button')) {
    const deed = deeds[button.dataset['do'] ?? ''];
    if (deed) button.addEventListener('click', deed);
    if (button.dataset['do'] === 'share') button.hidden = !('share' in navigator);
  }
  form.addEventListener('input', write);
  // Without this, Enter would put what is typed into the address.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    root.querySelector<HTMLElement>('.sheet:not([hidden]) h2')?.focus();
  });
  // The boxes are emptied only after this event.
  form.addEventListener('reset', () => { setTimeout(write); });
  // Whoever takes the phone next and presses Back must not find what was typed.
  addEventListener('pagehide', () => {
    form.reset();
    write();
  });
  write();
  form.hidden = actions.hidden = false;
}
