import { CARE_STATUSES, type CareStatus, type Condition } from '../domain/index.ts';
import { translator } from '../i18n/translator.ts';
import { SOURCE_LOCALE } from '../i18n/locales.ts';

/**
 * Who an entry is for, for workers: each line must hold. The words of the law are used, and English.
 * @param council its short name
 */
export function whoInWords(who: Condition, council: string): readonly string[] {
  return 'all' in who ? who.all.map((part) => inWords(part, council)) : [inWords(who, council)];
}

const t = translator(SOURCE_LOCALE);

function inWords(condition: Condition, council: string): string {
  if ('all' in condition) return t('forWorkers.who.all', { parts: condition.all.map((part) => inWords(part, council)).join(t('forWorkers.who.and')) });
  if ('any' in condition) return condition.any.map((part) => inWords(part, council)).join(t('forWorkers.who.or'));
  if ('not' in condition) return t('forWorkers.who.not', { part: inWords(condition.not, council) });
  if ('status' in condition) return statuses(condition.status);
  if ('age' in condition) return age(condition.age);
  if ('studying' in condition) return condition.studying.map((level) => t(`forWorkers.who.studying.${level}`)).join(t('forWorkers.who.or'));
  if ('lives' in condition) return t(`forWorkers.who.lives.${condition.lives}`, { council });
  return t(`forWorkers.who.situation.${condition.situation}`);
}

function statuses(wanted: readonly CareStatus[]): string {
  if (wanted.length === CARE_STATUSES.length) return t('forWorkers.who.anyStatus');
  return CARE_STATUSES.filter((status) => wanted.includes(status)).map(statusInWords).join(t('forWorkers.who.or'));
}

/** The word of the law where there is one. */
function statusInWords(status: CareStatus): string {
  const word = t(`checker.status.${status}.word` as 'checker.status.eligible.word', { defaultValue: '' });
  return word === '' ? t(`checker.status.${status}.group`) : word;
}

function age({ from, untilBirthday }: { readonly from?: number | undefined; readonly untilBirthday?: number | undefined }): string {
  if (untilBirthday === undefined) return t('forWorkers.who.from', { age: from });
  return from === undefined ? t('forWorkers.who.under', { age: untilBirthday }) : t('forWorkers.who.between', { from, until: untilBirthday });
}
