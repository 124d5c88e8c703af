import type { CheckerWords } from '../../view-models/checker.ts';

interface Props {
  readonly href: string;
  readonly label: string;
  readonly words: CheckerWords['result'];
}

/** A link out of the result. It opens beside it, because the answers live only in this page. */
export function PageLink({ href, label, words }: Props) {
  return (
    <a href={href} target="_blank" rel="noopener">
      {label} <span class="small no-print">({words.newTab})</span>
    </a>
  );
}
