import type { HowMuch } from '../collections/offer.ts';
import { formatDay, formatMoney } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import type { FactView } from './parts.ts';
import { rateNow, type SiteContext } from './site.ts';

const PERIOD_KEYS = {
  once: 'entry.perOnce',
  week: 'entry.perWeek',
  month: 'entry.perMonth',
  year: 'entry.perYear',
  course: 'entry.perCourse',
} as const;
const BOUND_KEYS = { 'at-least': 'entry.atLeast', 'up-to': 'entry.upTo', exactly: 'entry.exactly' } as const;

/** "How much", as one or two lines of the main facts. An amount no dated row covers is said to be in checking. */
export function amountFacts(context: SiteContext, howMuch: HowMuch): readonly FactView[] {
  const { t, tag } = context;
  const label = t('entry.howMuch');
  if (howMuch === 'none') return [{ label, html: t('entry.noMoney') }];
  if ('varies' in howMuch) return [{ label, html: t('entry.varies') }];
  const rate = rateNow(context, howMuch.rate);
  if (rate === undefined) return [{ label, html: t('entry.beingChecked') }];
  const amount = amountPhrase(t, howMuch, `<bdi dir="ltr">${formatMoney(rate.amount)}</bdi>`);
  const since = t('entry.since', { day: formatDay(tag, rate.from) });
  return [{ label, html: `${amount}<br><span class="small">${since}</span>`, strong: true }];
}

/** "at least £3,000 one time". @param amount the figure, as it is to stand in the phrase */
export function amountPhrase(t: Translate, { bound, per }: Pick<Extract<HowMuch, { rate: string }>, 'bound' | 'per'>, amount: string): string {
  return `${t(BOUND_KEYS[bound], { amount })} ${t(PERIOD_KEYS[per])}`;
}
