import { pendingQuestions, type Day, type QuestionId } from '../../domain/index.ts';
import type { Knowledge } from './knowledge.ts';
import type { AnyAnswer } from './answers.ts';
import { DatesForm } from './DatesForm.tsx';
import type { DatesDraft } from './dates-draft.ts';
import { QuestionScreen } from './QuestionScreen.tsx';
import { Result } from './Result.tsx';
import { circumstancesOf, current, type Way } from './snapshots.ts';
import { StartScreen } from './StartScreen.tsx';
import type { State } from './state.ts';

/** Everything a person can do in the checker. */
export interface Actions {
  readonly start: (way: Way) => void;
  readonly answer: (id: QuestionId, answer: AnyAnswer) => void;
  /** Goes back to a question; what dates have answered leads back to the dates. */
  readonly change: (id: QuestionId) => void;
  readonly changeDates: () => void;
  readonly type: (draft: DatesDraft) => void;
  readonly sendDates: () => void;
  /** Shows what is known so far, or goes on with the questions. */
  readonly showResult: (show: boolean) => void;
  readonly back: () => void;
  readonly clear: () => void;
}

export interface ScreenProps {
  readonly state: State;
  readonly data: Knowledge;
  readonly on: Day;
  readonly actions: Actions;
}

/** The checker as it looks in a state. */
export function Checker(props: ScreenProps) {
  const { state, data: { words }, actions } = props;
  const started = current(state.journey).way !== undefined;
  return (
    <>
      <p role="status" class={state.cleared ? 'notice' : undefined}>{state.cleared && words.answers.cleared}</p>
      <Screen {...props} />
      {started && (
        <p class="row no-print">
          <button type="button" class="link" data-do="back" onClick={actions.back}>{words.ask.back}</button>
          <button type="button" class="link" data-do="clear" onClick={actions.clear}>{words.answers.clear}</button>
        </p>
      )}
    </>
  );
}

function Screen({ state, data, on, actions }: ScreenProps) {
  const { words, lang } = data;
  const snapshot = current(state.journey);
  if (snapshot.way === undefined) return <StartScreen body={data.parts.start} cleared={state.cleared} onChoose={actions.start} />;
  const circumstances = circumstancesOf(snapshot);
  if (circumstances === undefined) {
    return <DatesForm words={words} parts={data.parts} draft={state.draft} problems={state.problems} onChange={actions.type} onSubmit={actions.sendDates} />;
  }
  const pending = pendingQuestions(circumstances, data.entitlements, on);
  const question = snapshot.changing ?? (snapshot.showResult ? undefined : pending[0]);
  const part = question && data.parts.questions.get(question);
  if (question === undefined || part === undefined) {
    return <Result circumstances={circumstances} pending={pending.length} data={data} on={on} actions={actions} />;
  }
  return (
    <QuestionScreen
      key={question}
      id={question}
      part={part}
      words={words.ask}
      lang={lang}
      answer={snapshot.answers[question]}
      first={Object.keys(snapshot.answers).length === 0}
      stillToCome={pending.filter((id) => id !== question).length}
      onAnswer={(answer) => { actions.answer(question, answer); }}
      onSkip={() => { actions.showResult(true); }}
    />
  );
}
