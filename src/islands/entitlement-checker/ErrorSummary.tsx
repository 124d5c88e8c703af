import type { FieldProblem } from './dates-to-history.ts';
import { takeFocus } from './take-focus.ts';

interface Props {
  readonly title: string;
  readonly problems: readonly FieldProblem[];
}

/** What to look at again, each with a way to its field. Give it a new `key` each time, so that it takes the focus again. */
export function ErrorSummary({ title, problems }: Props) {
  return (
    <div class="errors" role="alert" tabIndex={-1} ref={takeFocus}>
      <h2>{title}</h2>
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
