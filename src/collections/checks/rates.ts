import { addDays, overlappingRates, rateOn, type Day, type Rate } from '../../domain/index.ts';
import { didYouMean } from '../problems/nearest.ts';
import { problemsOf, type Problem, type Spot } from '../problems/problem.ts';
import { passagesOf } from '../prose/passages.ts';
import { isComplete, type AnyPage, type Content } from '../reading/content.ts';
import { NATIONAL } from '../reading/place.ts';
import type { HowMuch } from '../schemas/how-much.ts';
import type { LegalStateData } from '../schemas/legal-state.ts';
import { findTokens } from '../tokens.ts';
import type { Check } from './check.ts';

const { error, note } = problemsOf('rates');
const SOON_DAYS = 60;

/** Every amount a page names has one row, and only one, for the day the portal speaks for. */
export const rates: Check = (content, asOf) => {
  const uses = isComplete(content, /rates\.yaml$/) ? content.pages.flatMap(ratesUsedBy) : [];
  const rows = content.rates.map(({ data }) => data);
  const covered = uses.flatMap((use) => unknownRate(use, content) ?? uncoveredRate(use, rows, asOf));
  return [...wrongRows(content), ...covered, ...endingSoon(content, asOf)];
};

/** A place that names an amount. */
interface RateUse {
  readonly rate: string;
  readonly spot: Spot;
  readonly scope: string;
  /** Whether the page already prints the amount. */
  readonly isInForce: boolean;
}

/** The amounts a page names, each where it comes first. */
function ratesUsedBy(page: AnyPage): readonly RateUse[] {
  const uses = [...rateOfFacts(page), ...ratesInWords(page)];
  return uses.filter((use, index) => uses.findIndex(({ rate }) => rate === use.rate) === index);
}

function rateOfFacts(page: AnyPage): readonly RateUse[] {
  const { howMuch, legalState } = page.data as { howMuch?: HowMuch; legalState?: LegalStateData };
  if (typeof howMuch !== 'object' || !('rate' in howMuch)) return [];
  const spot = { file: page.path, line: page.lineOf(['howMuch', 'rate']) };
  return [{ rate: howMuch.rate, spot, scope: page.place.scope, isInForce: legalState === undefined || ('state' in legalState && legalState.state === 'in-force') }];
}

function ratesInWords(page: AnyPage): readonly RateUse[] {
  const { scope } = page.place;
  return passagesOf(page).flatMap(({ text, spotOf }) =>
    findTokens(text).flatMap(({ ref, index }) =>
      ref?.kind === 'money' || ref?.kind === 'from' ? [{ rate: ref.rate, spot: spotOf(index), scope, isInForce: true }] : [],
    ),
  );
}

/** An amount without any row that this page may use. A national page may not name a council's amount. */
function unknownRate({ rate, spot, scope }: RateUse, content: Content): readonly Problem[] | undefined {
  const known = content.rates.filter((row) => row.scope === NATIONAL || scope !== NATIONAL).map(({ data }) => data.id);
  if (known.includes(rate)) return undefined;
  const isCouncils = content.rates.some(({ data }) => data.id === rate);
  const what = isCouncils
    ? `\`${rate}\` is an amount of this council only, but a national page names it.`
    : `There is no amount with the id \`${rate}\`.${didYouMean(rate, [...new Set(known)])}`;
  const file = scope === NATIONAL ? 'content/national/rates.yaml' : `content/councils/${scope}/rates.yaml`;
  return [error(spot, what, `Correct the id, or add a row \`- id: ${rate}\` to ${file}.`)];
}

function uncoveredRate(use: RateUse, rows: readonly Rate[], asOf: Day): readonly Problem[] {
  if (!use.isInForce || rateOn(rows, use.rate, asOf).kind === 'rate') return [];
  return [
    error(use.spot, `No row of \`${use.rate}\` holds on ${asOf}.`, `Add a row with the amount from that day to rates.yaml, or take the amount out of this page.`),
  ];
}

function wrongRows({ rates: rows }: Content): readonly Problem[] {
  const nationalIds = rows.filter(({ scope }) => scope === NATIONAL).map(({ data }) => data.id);
  return rows.flatMap(({ path, lineOf, data, scope }, index) => {
    const at = (key: string) => ({ file: path, line: lineOf([key]) });
    if (scope !== NATIONAL && nationalIds.includes(data.id)) {
      return [error(at('id'), `\`${data.id}\` is a national amount. A council's amount needs an id of its own.`, `Write \`id: ${data.id}-${scope}\`, and the same under \`howMuch\` in the council's page.`)];
    }
    if (data.until !== undefined && data.until < data.from) {
      return [error(at('until'), `This row of \`${data.id}\` ends on ${data.until}, before it starts on ${data.from}.`, 'Correct one of the two days.')];
    }
    const clash = rows.slice(0, index).find((other) => other.scope === scope && overlappingRates([other.data, data]).length > 0);
    if (clash === undefined) return [];
    return [error(at('from'), `Two rows of \`${data.id}\` hold on the same day. The other starts on ${clash.data.from}.`, 'Give the older row an `until` that is the day before the newer row starts.')];
  });
}

function endingSoon({ rates: rows }: Content, asOf: Day): readonly Problem[] {
  const limit = addDays(asOf, SOON_DAYS);
  return rows
    .filter(({ data }) => data.until !== undefined && data.until >= asOf && data.until <= limit)
    .filter(({ data }) => !rows.some((other) => other.data.id === data.id && other.data.from > data.from))
    .map(({ path, lineOf, data }) =>
      note({ file: path, line: lineOf(['until']) }, `\`${data.id}\` ends on ${data.until} and no row follows.`, 'Find the next amount and add a row for it.'),
    );
}
