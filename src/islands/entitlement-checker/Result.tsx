import { checkEntitlements, statusOf, timeline, type Circumstances, type Day } from '../../domain/index.ts';
import type { Knowledge } from './knowledge.ts';
import { AnswerList } from './AnswerList.tsx';
import { Changes } from './Changes.tsx';
import type { Actions } from './Checker.tsx';
import { Group } from './Group.tsx';
import { grouped, RESULT_GROUPS, USABLE_NOW } from './groups.ts';
import { Heading } from './Heading.tsx';
import { KeepWords } from './KeepWords.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Standing } from './Standing.tsx';
import { dayInWords, fill } from '../words.ts';
import { counted } from './words.ts';

interface Props {
  readonly circumstances: Circumstances;
  /** Questions that could make the result more exact. */
  readonly pending: number;
  readonly data: Knowledge;
  readonly on: Day;
  readonly actions: Actions;
}

const FEW = 3;

/** What the person can get, then the word of the law for them, then what changes when. */
export function Result({ circumstances, pending, data, on, actions }: Props) {
  const { words, lang, entitlements } = data;
  const { result, answers } = words;
  const groups = grouped(checkEntitlements(circumstances, entitlements, on));
  const usable = USABLE_NOW.reduce((count, group) => count + groups[group].length, 0);
  const finding = statusOf(circumstances, on);
  const advice = finding.kind === 'known' ? data.parts.statuses.get(finding.status)?.next : undefined;
  // Who cannot tell much, gets little here, or has something else to do first, needs people first.
  const peopleFirst = usable < FEW || finding.kind === 'one-of' || Boolean(advice);
  const next = <NextSteps data={data} advice={advice} hasEntries={usable > 0} />;
  return (
    <section data-screen="result" aria-labelledby="result-title">
      <Heading id="result-title">{pending > 0 ? result.titleSoFar : result.title}</Heading>
      <p class="lead">{usable > 0 ? counted(result, 'count', usable, lang) : result.countNone}</p>
      {groups.needToKnow.length > 0 && <p>{result.perhaps}</p>}
      <p class="no-print">{result.tap}</p>
      {pending > 0 && (
        <p class="notice no-print">
          {result.more}{' '}
          <button type="button" class="link" data-do="go-on" onClick={() => { actions.showResult(false); }}>{result.goOn}</button>
        </p>
      )}
      {peopleFirst && next}
      {RESULT_GROUPS.map((group) => (
        <Group key={group} group={group} results={groups[group]} data={data} onChange={actions.change} />
      ))}
      <Standing finding={finding} data={data} onChange={actions.change} />
      <Changes changes={timeline(circumstances, entitlements, on)} circumstances={circumstances} data={data} />
      {!peopleFirst && next}
      <details class="told" data-told>
        <summary>{answers.title}</summary>
        <AnswerList
          words={answers}
          parts={data.parts}
          answers={circumstances.answers}
          onChange={actions.change}
          onChangeDates={circumstances.care.way === 'dates' ? actions.changeDates : undefined}
        />
      </details>
      <KeepWords result={{ groups, finding, on, site: location.origin }} data={data} />
      <p class="small">{fill(result.on, { day: dayInWords(on, data.dateParts) })}</p>
    </section>
  );
}
