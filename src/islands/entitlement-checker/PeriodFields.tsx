import type { CheckerWords } from '../../view-models/checker.ts';
import { Radios } from './Choice.tsx';
import { DateField } from './DateField.tsx';
import type { Ending, PeriodDraft } from './dates-draft.ts';

export interface PeriodLabels {
  readonly from: string;
  readonly to: string;
  readonly still: string;
  /** Left out where nobody needs it. */
  readonly unknown?: string;
}

interface Props<P extends PeriodDraft> {
  /** The name of the period in the history. */
  readonly id: string;
  readonly labels: PeriodLabels;
  readonly value: P;
  /** What is wrong, by field. */
  readonly errors: ReadonlyMap<string, string>;
  readonly words: CheckerWords['dates'];
  readonly onChange: (value: P) => void;
}

/** From when, and until when or still so. */
export function PeriodFields<P extends PeriodDraft>({ id, labels, value, errors, words, onChange }: Props<P>) {
  const endings: readonly (readonly [Ending, string])[] = [
    ['ended', words.ended],
    ['still', labels.still],
    ...(labels.unknown === undefined ? [] : [['unknown', labels.unknown] as const]),
  ];
  const day = (end: 'from' | 'to') => (
    <DateField
      id={`${id}.${end}`}
      label={labels[end]}
      value={value[end]}
      error={errors.get(`${id}.${end}`)}
      words={words}
      onChange={(typed) => { onChange({ ...value, [end]: typed }); }}
    />
  );
  return (
    <>
      {day('from')}
      <Radios
        name={`${id}.ending`}
        legend={words.ending}
        options={endings}
        value={value.ending}
        onChange={(ending) => { onChange({ ...value, ending }); }}
      />
      {value.ending === 'ended' && day('to')}
    </>
  );
}
