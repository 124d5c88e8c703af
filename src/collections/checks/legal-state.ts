import { problemsOf } from '../problems/problem.ts';
import { pagesOf } from '../reading/content.ts';
import type { Check } from './check.ts';

const { error } = problemsOf('legal-state');

/** What a page says about the law fits the day the portal speaks for. */
export const legalState: Check = (content, asOf) =>
  pagesOf(content, 'entitlement').flatMap(({ path, lineOf, data }) => {
    const { state, from } = data.legalState;
    if (from === undefined) return [];
    const spot = { file: path, line: lineOf(['legalState']) };
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
  });
