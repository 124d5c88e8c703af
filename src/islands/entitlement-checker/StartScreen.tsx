import type { Way } from './snapshots.ts';
import { takeFocus } from './take-focus.ts';

interface Props {
  readonly body: HTMLElement;
  /** The person comes from somewhere else in the checker, so the focus must not be lost. */
  readonly cleared: boolean;
  readonly onChoose: (way: Way) => void;
}

/** The choice between plain questions and dates, as it stands on the page. */
export function StartScreen({ body, cleared, onChoose }: Props) {
  const place = (element: HTMLElement | null): void => {
    if (element === null || body.parentNode === element) return;
    element.append(body);
    if (cleared) takeFocus(body.querySelector('h2'));
  };
  const choose = ({ target }: Event): void => {
    const way = (target as HTMLElement).closest<HTMLElement>('[data-way]')?.dataset['way'];
    if (way !== undefined) onChoose(way as Way);
  };
  return <div ref={place} onClick={choose} />;
}
