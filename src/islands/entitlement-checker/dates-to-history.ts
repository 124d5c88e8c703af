import { statusFromHistory, type CareHistory, type Day, type ProblemCode } from '../../domain/index.ts';
import type { CheckerWords } from '../../view-models/checker.ts';
import { NEW_CARE, type CareDraft, type DatesDraft, type PeriodDraft, type TypedDay } from './dates-draft.ts';
import { fill } from './words.ts';

/** What is wrong with a field, in plain words. `field` is its name in the history, and its id in the form. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

export type ReadDates =
  | { readonly kind: 'history'; readonly history: CareHistory }
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[] };

/** The form as a history, once the rules accept it. What was typed wrongly goes through as it is: they say what is wrong. */
export function readDates(draft: DatesDraft, on: Day, words: CheckerWords['dates']): ReadDates {
  const history = historyOf(draft);
  const finding = statusFromHistory(history, on);
  if (finding.kind !== 'invalid') return { kind: 'history', history: history as CareHistory };
  return {
    kind: 'problems',
    problems: finding.problems.map(({ field, problem }) => ({ field, message: message(field, problem, words) })),
  };
}

function historyOf(draft: DatesDraft) {
  const { care, detained, guardianship } = draft;
  return {
    dateOfBirth: written(draft.dateOfBirth),
    nationOfCare: draft.nation,
    lookedAfter: care.every(isEmpty) ? [] : care.map((each) => ({
      ...period(each),
      ...(each.ending === 'unknown' ? { endUnknown: true } : {}),
      ...(each.shortBreaks ? { shortBreaks: true } : {}),
    })),
    ...(draft.backHome
      ? { livedAtHome: draft.home.map((each) => ({ with: 'parent', ...period(each), brokeDown: each.ending === 'ended' && each.brokeDown })) }
      : {}),
    ...(draft.wasDetained
      ? { detainedOrInHospitalAt16: { type: detained.type, ...period(detained), lookedAfterImmediatelyBefore: detained.straightFromCare } }
      : {}),
    ...(draft.hadGuardian
      ? {
          specialGuardianship: {
            madeOn: written(guardianship.madeOn),
            lookedAfterImmediatelyBefore: guardianship.fromCare,
            inForce: guardianship.counts,
            inForceAt18: guardianship.counts,
          },
        }
      : {}),
    ...(draft.otherPlace ? { otherAccommodation: draft.other.map((each) => ({ type: each.type, ...period(each) })) } : {}),
  };
}

function period({ from, to, ending }: PeriodDraft): { readonly from: string; readonly to: string | null } {
  return { from: written(from), to: ending === 'ended' ? written(to) : null };
}

function isEmpty({ from, to, ending }: CareDraft): boolean {
  return ending === NEW_CARE.ending && written(from) === '' && written(to) === '';
}

/** `YYYY-MM-DD`, or as near to it as what was typed; empty when nothing was. */
function written({ day, month, year }: TypedDay): string {
  const [d, m, y] = [day, month, year].map(latinDigits) as [string, string, string];
  return d + m + y === '' ? '' : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}

/** People type the digits their keyboard has: Arabic and Persian ones mean the same. */
function latinDigits(text: string): string {
  return text.trim().replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
}
