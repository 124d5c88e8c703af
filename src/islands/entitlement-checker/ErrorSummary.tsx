import { useEffect, useRef } from 'preact/hooks';
import type { FieldProblem } from './dates-to-history.ts';

interface Props {
  readonly title: string;
  readonly problems: readonly FieldProblem[];
}

/** What to look at again, each with a way to its field. Takes the focus when it appears or changes. */
export function ErrorSummary({ title, problems }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div class="errors" role="alert" tabIndex={-1} ref={box} aria-labelledby="errors-title">
      <h2 id="errors-title">{title}</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => { toField(event, field); }}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** By script, so that the address stays as it is. */
function toField(event: Event, field: string): void {
  event.preventDefault();
  document.getElementById(field)?.focus();
}
