import { problemsOf, type Problem, type Spot } from '../problems/problem.ts';
import { passagesOf } from '../prose/passages.ts';
import { pagesOf, type Content, type Page } from '../reading/content.ts';
import type { Check } from './check.ts';
import { ageSpan, peopleOf, type Person } from './who.ts';

const { error } = problemsOf('age-limits');
type Entitlement = Page<'entitlement'>;

/** The ages an entry names do not contradict each other: in its facts, its words and beside other entries. */
export const ageLimits: Check = (content) => {
  const entries = pagesOf(content, 'entitlement');
  return [
    ...entries.flatMap((page) => emptyWho(page) ?? [...whenAgainstWho(page), ...wordsAgainstFacts(page)]),
    ...sameMoneyOtherAges(content),
  ];
};

function emptyWho(page: Entitlement): readonly Problem[] | undefined {
  const { who, notWho } = page.data;
  if (peopleOf(who, notWho).length > 0) return undefined;
  return [error(at(page, 'who'), 'Nobody can ever fit `who`: no age and status meet all of it.', 'Check that the ages fit the statuses. Eligible and relevant are 16 and 17, former-relevant is 18 to 20, former-relevant-21-to-24 is 21 to 24.')];
}

/** The ages `when` prints are those of the whole `who`, or of one of its branches. */
function whenAgainstWho(page: Entitlement): readonly Problem[] {
  const { who, notWho, when } = page.data;
  const branches = 'any' in who ? who.any : [];
  const spans = [who, ...branches].map((branch) => peopleOf(branch, notWho)).filter(isSomebody).map(ageSpan);
  const starts = when?.from !== undefined && 'age' in when.from ? when.from.age : undefined;
  const ends = when?.until !== undefined && 'birthday' in when.until ? when.until.birthday : undefined;
  const [whole] = spans;
  const problems: Problem[] = [];
  if (whole === undefined) return problems;
  if (starts !== undefined && !spans.some(({ from }) => from === starts)) {
    problems.push(error(at(page, 'when'), `\`when\` starts at ${starts}, but \`who\` lets people in from ${whole.from}.`, `Write \`from: { age: ${whole.from} }\`, or put \`age: { from: ${starts} }\` into \`who\`.`));
  }
  if (ends !== undefined && !spans.some(({ until }) => until === ends)) {
    problems.push(error(at(page, 'when'), `\`when\` ends at the birthday ${ends}, but \`who\` goes on until ${whole.until}.`, `Write \`until: { birthday: ${whole.until} }\`, or put \`age: { untilBirthday: ${ends} }\` into \`who\`.`));
  }
  return problems;
}

function isSomebody(people: readonly Person[]): boolean {
  return people.length > 0;
}

const ENDING_AGE = /\b(?:until|up to|before)\s+(?:you\s+(?:are|turn)\s+|your\s+|the\s+age\s+of\s+|age\s+)?(1[6-9]|2\d|30)(?:th|st|nd|rd)?(?:\s+birthday)?\b(?!\s*(?:%|days?|weeks?|months?|hours?|working))/gi;

/** Where words say who it is for, "until 25" must be an age the facts know. */
function wordsAgainstFacts(page: Entitlement): readonly Problem[] {
  const known = agesNamed(page);
  return passagesOf(page)
    .filter(({ key, section }) => key === 'summary' || /^who\b/i.test(section ?? ''))
    .flatMap(({ text, spotOf }) =>
      [...text.matchAll(ENDING_AGE)]
        .filter((match) => !known.has(Number(match[1])))
        .map((match) => error(spotOf(match.index), `The words say "${match[0]}", but no limit in \`who\`, \`notWho\` or \`when\` is ${match[1]}.`, `The facts know: ${[...known].toSorted((a, b) => a - b).join(', ')}. Correct the words or the facts.`)),
    );
}

/** Every age at which somebody comes in or drops out, by the facts. */
function agesNamed({ data: { who, notWho, when } }: Entitlement): ReadonlySet<number> {
  const people = peopleOf(who, notWho);
  const spans = Map.groupBy(people, ({ status }) => status).values().map(ageSpan);
  const written = [...JSON.stringify([who, notWho, when]).matchAll(/"(?:from|untilBirthday|age|birthday)":(\d+)/g)].map((match) => Number(match[1]));
  return new Set([...spans.flatMap(({ from, until }) => [from, until]), ...written]);
}

/** Two entries of one topic that pay the same amount have the same ages. */
function sameMoneyOtherAges(content: Content): readonly Problem[] {
  const paying = pagesOf(content, 'entitlement').flatMap((page) => {
    const { howMuch, topic, who, notWho } = page.data;
    return typeof howMuch === 'object' && 'rate' in howMuch ? [{ page, key: `${topic} ${howMuch.rate}`, span: ageSpan(peopleOf(who, notWho)) }] : [];
  });
  return [...Map.groupBy(paying, ({ key }) => key).values()].flatMap(([first, ...others]) =>
    others
      .filter(({ span }) => first !== undefined && (span.from !== first.span.from || span.until !== first.span.until))
      .map(({ page, span }) =>
        error(at(page, 'who'), `This pays the same amount as ${first?.page.path ?? ''}, which is for ages ${first?.span.from} to ${first?.span.until}; this one is for ${span.from} to ${span.until}.`, 'Correct the ages of one of the two, or give it an amount of its own.'),
      ),
  );
}

function at(page: Entitlement, key: string): Spot {
  return { file: page.path, line: page.lineOf([key]) };
}
