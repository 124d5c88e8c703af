import type { QuestionId } from '../questions.ts';
import { mergeReasons, type EntitlementReason } from './reasons.ts';

/**
 * What a condition comes to: yes, no, or not known yet. `questions` are those that can still matter.
 * Two open verdicts about one condition with the same `shape` depend on the same answers in the same way.
 */
export type Verdict =
  | { readonly kind: 'holds' | 'fails'; readonly reasons: readonly EntitlementReason[] }
  | { readonly kind: 'open'; readonly questions: readonly QuestionId[]; readonly shape: string };

export function settled(holds: boolean, reasons: readonly EntitlementReason[]): Verdict {
  return { kind: holds ? 'holds' : 'fails', reasons };
}

export function open(questions: readonly QuestionId[]): Verdict {
  const each = [...new Set(questions)].sort();
  return { kind: 'open', questions: each, shape: each.join() };
}

/** Holds when all hold; one that fails settles it, whatever is not known. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  return decidedBy('fails', verdicts);
}

/** Holds when any holds; one that holds settles it, whatever is not known. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  return decidedBy('holds', verdicts);
}

export function not(verdict: Verdict): Verdict {
  return verdict.kind === 'open' ? verdict : settled(verdict.kind === 'fails', verdict.reasons);
}

/** The verdict when `question` is not answered, from the verdicts under each of its answers. */
export function whicheverAnswer(question: QuestionId, verdicts: readonly Verdict[]): Verdict {
  const shapes = verdicts.map(shapeOf);
  const [first] = verdicts;
  if (first !== undefined && new Set(shapes).size === 1) {
    return first.kind === 'open' ? first : { kind: first.kind, reasons: mergeReasons(verdicts.flatMap(reasonsOf)) };
  }
  return {
    kind: 'open',
    questions: [...new Set([question, ...verdicts.flatMap(questionsOf)])],
    shape: `${question}(${shapes.join(';')})`,
  };
}

function decidedBy(decisive: 'holds' | 'fails', verdicts: readonly Verdict[]): Verdict {
  const deciding = verdicts.filter(({ kind }) => kind === decisive);
  if (deciding.length > 0) return settled(decisive === 'holds', deciding.flatMap(reasonsOf));
  const questions = verdicts.flatMap(questionsOf);
  return questions.length > 0 ? open(questions) : settled(decisive === 'fails', verdicts.flatMap(reasonsOf));
}

/** What tells two verdicts about one condition apart. */
export function shapeOf(verdict: Verdict): string {
  return verdict.kind === 'open' ? verdict.shape : verdict.kind;
}

export function reasonsOf(verdict: Verdict): readonly EntitlementReason[] {
  return verdict.kind === 'open' ? [] : verdict.reasons;
}

export function questionsOf(verdict: Verdict): readonly QuestionId[] {
  return verdict.kind === 'open' ? verdict.questions : [];
}
