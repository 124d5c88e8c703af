import { didYouMean } from '../problems/nearest.ts';
import { problemsOf, type Problem, type Spot } from '../problems/problem.ts';
import { isComplete, pagesOf, type Content } from '../reading/content.ts';
import type { Day, LegalState } from '../../domain/index.ts';
import type { Check } from './check.ts';

const { error } = problemsOf('legal-state');

/** What a page, laws.yaml and the council say about the law fits the day the portal speaks for. */
export const legalState: Check = (content, asOf) => [
  ...pagesOf(content, 'entitlement').flatMap(({ path, lineOf, data }) => {
    const spot = { file: path, line: lineOf(['legalState']) };
    return 'law' in data.legalState ? unknownLaw(data.legalState.law, content, spot) : wrongState(data.legalState, spot, asOf);
  }),
  ...content.laws.flatMap(({ path, lineOf, data }) => (data.state === 'ended' || data.state === 'in-force' ? wrongState(data, { file: path, line: lineOf(['state']) }, asOf) : [])),
  ...(content.council?.data.lawsInForce ?? []).flatMap(({ law }, index) =>
    unknownLaw(law, content, { file: content.council?.path ?? '', line: content.council?.lineOf(['lawsInForce', index, 'law']) ?? 1 }),
  ),
];

/** A law is known when laws.yaml has it. */
export function unknownLaw(law: string, content: Content, spot: Spot): readonly Problem[] {
  const ids = content.laws.map(({ data }) => data.id);
  if (ids.includes(law) || !isComplete(content, /laws\.yaml$/)) return [];
  return [error(spot, `There is no law with the id \`${law}\`.${didYouMean(law, ids)}`, 'Correct the id, or add the law to content/national/laws.yaml.')];
}

function wrongState({ state, from }: LegalState, spot: Spot, asOf: Day): readonly Problem[] {
  if (from === undefined) return [];
  const isYetToCome = from > asOf;
  switch (state) {
    case 'in-force':
      return isYetToCome ? [error(spot, `This is \`in-force\`, but only from ${from}.`, 'Write `enacted-not-in-force` or `announced` until that day.')] : [];
    case 'ended':
      return isYetToCome ? [error(spot, `This is \`ended\`, but only on ${from}.`, 'Write `in-force` until that day, and the day under `when`.')] : [];
    case 'enacted-not-in-force':
    case 'announced':
      return isYetToCome ? [] : [error(spot, `This is \`${state}\` with the start ${from}, and that day has come.`, 'Check whether it has started, then write `in-force`, or a later day.')];
  }
}
