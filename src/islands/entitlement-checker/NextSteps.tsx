import type { CareStatus } from '../../domain/index.ts';
import type { Knowledge } from './knowledge.ts';
import { PagePart } from './PagePart.tsx';

interface Props {
  readonly data: Knowledge;
  /** Every status the person may have. */
  readonly statuses: readonly CareStatus[];
  readonly hasEntries: boolean;
}

/** For everyone, whatever the result: what to do now, and who can help right now. */
export function NextSteps({ data: { words: { next }, parts }, statuses, hasEntries }: Props) {
  const own = statuses.map((id) => parts.statuses.get(id)?.next).filter(Boolean);
  return (
    <section class="card tinted" aria-labelledby="next-title">
      <h3 id="next-title">{next.title}</h3>
      {hasEntries && <p>{next.pick}</p>}
      {own.map((text) => <p key={text}>{text}</p>)}
      <PagePart body={parts.help} />
    </section>
  );
}
