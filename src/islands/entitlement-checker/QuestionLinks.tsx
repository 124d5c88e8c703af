import type { QuestionId } from '../../domain/index.ts';
import type { PageParts } from './page-parts.ts';

interface Props {
  readonly ids: readonly QuestionId[];
  readonly parts: PageParts;
  readonly onChange: (id: QuestionId) => void;
}

/** Questions that something hangs on, each to go to with a tap. */
export function QuestionLinks({ ids, parts, onChange }: Props) {
  return (
    <ul class="plain">
      {ids.map((id) => (
        <li key={id}>
          <button type="button" class="link" onClick={() => { onChange(id); }}>{parts.questions.get(id)?.title}</button>
        </li>
      ))}
    </ul>
  );
}
