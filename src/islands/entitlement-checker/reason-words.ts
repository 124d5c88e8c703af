import type { EntitlementReason, QuestionId } from '../../domain/index.ts';
import type { Knowledge } from './knowledge.ts';
import { dayInWords, fill } from '../words.ts';

/**
 * Why an entry came out as it did, as a sentence.
 * @param against the reason stands in the way, today at least
 */
export function reasonInWords(reason: EntitlementReason, against: boolean, { words, dateParts, parts }: Knowledge): string {
  const { why, join } = words;
  const question = (id: QuestionId) => parts.questions.get(id)?.title ?? '';
  const level = (id: string) => parts.questions.get('studying')?.answers.get(id) ?? '';
  switch (reason.code) {
    case 'status':
      return reason.statuses.length > 1 ? why.statuses : (parts.statuses.get(reason.statuses[0])?.plain ?? '');
    case 'other-status':
      return fill(why.otherStatus, { groups: reason.wanted.map((each) => parts.statuses.get(each)?.group).join(join) });
    case 'age-from':
      return fill(against ? why.endsAt : why.ageFrom, { age: reason.age });
    case 'age-under':
      return fill(against ? why.startsAt : why.ageUnder, { age: reason.age });
    case 'studying':
      return reason.level === 'none' ? why.notStudying : fill(why.studying, { level: level(reason.level) });
    case 'other-study':
      return fill(why.otherStudy, { levels: reason.wanted.map(level).join(join) });
    case 'lives':
      return why[reason.area];
    case 'situation':
      return fill(why.yes, { question: question(reason.situation) });
    case 'no-situation':
      return fill(why.no, { question: question(reason.situation) });
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
