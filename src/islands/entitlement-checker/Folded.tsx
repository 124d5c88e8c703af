import type { ComponentChildren } from 'preact';
import type { CheckerWords } from '../../view-models/checker.ts';
import { fill } from '../words.ts';

interface Props {
  readonly count: number;
  readonly words: CheckerWords['group'];
  readonly children: ComponentChildren;
}

/** More than this at once is too much to take in. */
const MANY = 4;

/** A long list, folded; a short one as it is. */
export function Folded({ count, words, children }: Props) {
  if (count <= MANY) return <>{children}</>;
  return (
    <details>
      <summary>{fill(words.showAll, { count })}</summary>
      {children}
    </details>
  );
}
