import { rateOn, type Day } from '../../domain/index.ts';
import { problemsOf } from '../problems/problem.ts';
import { pagesOf, type Content } from '../reading/content.ts';
import type { HowMuch } from '../schemas/how-much.ts';
import type { Check } from './check.ts';

const { note } = problemsOf('local-amounts');

/** A council's amount is not below one that the law or guidance calls the least. */
export const localAmounts: Check = (content, asOf) => {
  const national = new Map(pagesOf(content, 'entitlement').map(({ place, data }) => [place.id, data.howMuch]));
  return pagesOf(content, 'entitlementAddition').flatMap(({ path, lineOf, place, data }) => {
    const least = amountOf(national.get(place.id), content, asOf);
    const local = amountOf(data.howMuch, content, asOf);
    const isFloor = least?.bound === 'at-least' && least.per === local?.per;
    if (!isFloor || local.pounds >= least.pounds) return [];
    const what = `The council's amount (£${local.pounds}) is below the national one, which is at least £${least.pounds}.`;
    return [note({ file: path, line: lineOf(['howMuch']) }, what, 'Check the amount in rates.yaml. If it is right, say in the page why it is lower and how to challenge it.')];
  });
};

interface Amount {
  readonly pounds: number;
  readonly bound: string;
  readonly per: string;
}

function amountOf(howMuch: HowMuch | undefined, { rates }: Content, asOf: Day): Amount | undefined {
  if (typeof howMuch !== 'object' || !('rate' in howMuch)) return undefined;
  const found = rateOn(rates.map(({ data }) => data), howMuch.rate, asOf);
  return found.kind === 'rate' ? { pounds: found.rate.amount, bound: howMuch.bound, per: howMuch.per } : undefined;
}
