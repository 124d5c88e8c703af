import type { Knowledge } from './knowledge.ts';
import { PagePart } from './PagePart.tsx';
import { noteText, planText, type PlanResult } from './plan-text.ts';

interface Props {
  readonly result: PlanResult;
  readonly data: Knowledge;
}

/** The result as words to paste into a plan or a case note. They go nowhere by themselves. */
export function KeepWords({ result, data }: Props) {
  const { keep } = data.parts;
  keep.fill({ plan: planText(result, data), note: noteText(result, data) });
  return <PagePart body={keep.body} />;
}
