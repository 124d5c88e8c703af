import { REVIEW_TIMES, type ReviewTime } from '../domain/index.ts';
import type { Html } from './parts.ts';
import type { SiteContext } from './site.ts';
import { spokenDays, type SpokenDays } from './spoken-days.ts';
import type { PageText } from './text.ts';

/** The tool that says when a plan must be reviewed next. Words stand in the markup; the script fills in the day. */
export interface ReviewDatesView {
  /** What to do, by how near the day is. */
  readonly times: readonly { readonly id: ReviewTime; readonly text: Html }[];
  readonly data: SpokenDays;
}

export function reviewDatesView(context: SiteContext, text: PageText): ReviewDatesView {
  const { line } = text.in(context.tag);
  return {
    times: REVIEW_TIMES.map((id) => ({ id, text: line(context.t(`reviewDates.time.${id}`)) })),
    data: spokenDays(context),
  };
}
