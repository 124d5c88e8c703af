import { useState } from 'preact/hooks';
import { NATIONS, type CareHistory, type Day } from '../../domain/index.ts';
import type { CheckerWords } from '../../view-models/checker.ts';
import { Radios, Tick } from './Choice.tsx';
import { DateField } from './DateField.tsx';
import { readDates, type FieldProblem } from './dates-to-history.ts';
import { NEW_CARE, type DatesDraft } from './dates-draft.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Heading } from './Heading.tsx';
import { MoreDates } from './MoreDates.tsx';
import { PeriodFields } from './PeriodFields.tsx';
import { Repeated } from './Repeated.tsx';

interface Props {
  readonly words: CheckerWords;
  readonly draft: DatesDraft;
  readonly on: Day;
  readonly onChange: (draft: DatesDraft) => void;
  readonly onDone: (history: CareHistory) => void;
}

/** The dates of a life in care, as far as they are known. */
export function DatesForm({ words: { dates, question }, draft, on, onChange, onDone }: Props) {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const errors = new Map(problems.map(({ field, message }) => [field, message]));
  const set = (changed: Partial<DatesDraft>): void => { onChange({ ...draft, ...changed }); };
  const submit = (event: Event): void => {
    event.preventDefault();
    const read = readDates(draft, on, dates);
    if (read.kind === 'history') onDone(read.history);
    else setProblems(read.problems);
  };
  return (
    <form class="dates" noValidate autoComplete="off" onSubmit={submit} data-screen="dates">
      <ErrorSummary title={dates.errorTitle} problems={problems} />
      <Heading id="dates-title">{dates.title}</Heading>
      <p>{dates.lead}</p>
      <DateField
        id="dateOfBirth"
        label={dates.dateOfBirth}
        hint={dates.dateHint}
        value={draft.dateOfBirth}
        error={errors.get('dateOfBirth')}
        words={dates}
        onChange={(dateOfBirth) => { set({ dateOfBirth }); }}
      />
      <h3>{dates.care}</h3>
      <p>{dates.careHint}</p>
      <Repeated
        items={draft.care}
        empty={NEW_CARE}
        itemLabel={dates.careItem}
        addLabel={dates.add}
        words={dates}
        onChange={(care) => { set({ care }); }}
      >
        {(period, index, change) => (
          <>
            <PeriodFields
              id={`lookedAfter[${index}]`}
              labels={{ from: dates.from, to: dates.to, still: dates.still, unknown: dates.endUnknown }}
              value={period}
              errors={errors}
              words={dates}
              onChange={change}
            />
            <Tick label={dates.shortBreaks} checked={period.shortBreaks} onChange={(shortBreaks) => { change({ ...period, shortBreaks }); }} />
          </>
        )}
      </Repeated>
      <Radios
        name="nationOfCare"
        legend={dates.nation}
        options={NATIONS.map((nation) => [nation, question.nation.options[nation]])}
        value={draft.nation}
        onChange={(nation) => { set({ nation }); }}
      />
      <MoreDates draft={draft} errors={errors} words={dates} onChange={set} />
      <p class="row"><button type="submit" class="button">{dates.submit}</button></p>
    </form>
  );
}
