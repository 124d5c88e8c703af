import type { Knowledge } from './knowledge.ts';
import { PagePart } from './PagePart.tsx';

interface Props {
  readonly data: Knowledge;
  /** What someone of this care status can do, besides asking for entries. */
  readonly advice: string | undefined;
  readonly hasEntries: boolean;
}

/** For everyone, whatever the result: what to do now, and who can help right now. */
export function NextSteps({ data: { words: { next }, parts }, advice, hasEntries }: Props) {
  return (
    <section class="card tinted" aria-labelledby="next-title">
      <h3 id="next-title">{next.title}</h3>
      {advice && <p>{advice}</p>}
      {hasEntries && <p>{next.pick}</p>}
      <PagePart body={parts.help} />
    </section>
  );
}
