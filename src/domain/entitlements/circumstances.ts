import type { CareHistory } from '../care-status/history.ts';
import type { Answers } from '../questions.ts';

/** What a person has told: their care by plain answers or by dates, and answers about life now. */
export interface Circumstances {
  readonly care: { readonly way: 'answers' } | { readonly way: 'dates'; readonly history: CareHistory };
  readonly answers: Answers;
}
