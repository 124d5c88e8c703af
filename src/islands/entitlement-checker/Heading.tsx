import type { ComponentChildren } from 'preact';
import { takeFocus } from './take-focus.ts';

interface Props {
  readonly id: string;
  readonly children: ComponentChildren;
}

/** The heading of a screen. It takes the focus when the screen appears, so that it is read out and in view. */
export function Heading({ id, children }: Props) {
  return (
    <h2 id={id} tabIndex={-1} ref={takeFocus}>
      {children}
    </h2>
  );
}
