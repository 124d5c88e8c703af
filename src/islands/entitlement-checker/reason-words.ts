import type { EntitlementReason, NonEmpty } from '../../domain/index.ts';
import type { CheckerData } from '../../view-models/checker.ts';
import { dayInWords, fill } from './words.ts';

/**
 * Why an entry came out as it did, as a sentence.
 * @param against the reason stands in the way, today at least
 */
export function reasonInWords(reason: EntitlementReason, against: boolean, { words, dateParts }: CheckerData): string {
  const { why, status, question } = words;
  switch (reason.code) {
    case 'status':
      return isOne(reason.statuses) ? status[reason.statuses[0]].plain : why.statuses;
    case 'other-status':
      return fill(why.otherStatus, { groups: reason.wanted.map((each) => status[each].group).join(words.join) });
    case 'age-from':
      return fill(against ? why.endsAt : why.ageFrom, { age: reason.age });
    case 'age-under':
      return fill(against ? why.startsAt : why.ageUnder, { age: reason.age });
    case 'studying':
      return reason.level === 'none' ? why.notStudying : fill(why.studying, { level: question.studying.options[reason.level] });
    case 'other-study':
      return fill(why.otherStudy, { levels: reason.wanted.map((level) => question.studying.options[level]).join(words.join) });
    case 'lives':
      return why[reason.area];
    case 'situation':
      return fill(why.yes, { question: question[reason.situation].title });
    case 'no-situation':
      return fill(why.no, { question: question[reason.situation].title });
    case 'starts-on':
      return fill(why.startsOn, { day: dayInWords(reason.on, dateParts) });
    case 'not-in-force-yet':
      return why.notInForceYet;
    case 'announced':
      return why.announced;
    case 'ended':
      return reason.on === undefined ? why.ended : fill(why.endedOn, { day: dayInWords(reason.on, dateParts) });
  }
}

function isOne<T>(items: NonEmpty<T>): boolean {
  return items.length === 1;
}
