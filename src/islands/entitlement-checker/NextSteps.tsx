import type { CareStatus } from '../../domain/index.ts';
import type { Knowledge } from './knowledge.ts';
import { PagePart } from './PagePart.tsx';

interface Props {
  readonly data: Knowledge;
  /** The status of the person, once it is known. */
  readonly status: CareStatus | undefined;
  readonly hasEntries: boolean;
}

/** For everyone, whatever the result: what to do now, and who can help right now. */
export function NextSteps({ data: { words: { next }, parts }, status, hasEntries }: Props) {
  const own = status && parts.statuses.get(status)?.next;
  return (
    <section class="card tinted" aria-labelledby="next-title">
      <h3 id="next-title">{next.title}</h3>
      {hasEntries && <p>{next.pick}</p>}
      {own && <p>{own}</p>}
      <PagePart body={parts.help} />
    </section>
  );
}
