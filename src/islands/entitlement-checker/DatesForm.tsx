import type { CheckerWords } from '../../view-models/checker.ts';
import type { DatesDraft } from './dates-draft.ts';
import { CARE, MORE_PARTS } from './dates-parts.ts';
import type { FieldProblem } from './dates-to-history.ts';
import { DatesPart } from './DatesPart.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Heading } from './Heading.tsx';
import type { PageParts } from './page-parts.ts';
import { DayInput, Radios, type FormProps } from './inputs.tsx';

interface Props {
  readonly words: CheckerWords;
  readonly parts: PageParts;
  readonly draft: DatesDraft;
  /** A new list each time the form was sent. */
  readonly problems: readonly FieldProblem[];
  readonly onChange: (draft: DatesDraft) => void;
  readonly onSubmit: () => void;
}

/** The dates of a life in care, as far as they are known. */
export function DatesForm({ words: { dates, ask }, parts, draft, problems, onChange, onSubmit }: Props) {
  const errors = new Map(problems.map(({ field, message }) => [field, message]));
  const form: FormProps = { draft, errors, words: dates, ask, onChange };
  const submit = (event: Event): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form class="dates" noValidate autoComplete="off" onSubmit={submit} data-screen="dates">
      {problems.length > 0 && <ErrorSummary key={problems} title={dates.errorTitle} problems={problems} />}
      <Heading id="dates-title">{dates.title}</Heading>
      <p>{dates.lead}</p>
      <DayInput path="dateOfBirth" label={dates.dateOfBirth} hint={dates.dateHint} form={form} />
      <h3>{dates.care}</h3>
      <p>{dates.careHint}</p>
      <DatesPart part={CARE} form={form} />
      <Radios
        path="nationOfCare"
        legend={dates.nation}
        options={[...(parts.questions.get('nation')?.answers ?? [])]}
        unless="england"
        form={form}
      />
      <h3>{dates.more}</h3>
      <p>{dates.moreHint}</p>
      {MORE_PARTS.map((part) => <DatesPart key={part.name} part={part} form={form} />)}
      <p class="row"><button type="submit" class="button">{dates.submit}</button></p>
    </form>
  );
}
