interface Props {
  readonly label: string;
  readonly chosen: boolean;
  readonly chosenLabel: string;
  readonly quiet?: boolean;
  readonly onChoose: () => void;
}

/** One possible answer: a tap gives it and goes on. */
export function AnswerButton({ label, chosen, chosenLabel, quiet = false, onChoose }: Props) {
  return (
    <button type="button" class={quiet ? 'answer quiet' : 'answer'} onClick={onChoose}>
      <span>{label}</span>
      {chosen && <span class="small">{` (${chosenLabel})`}</span>}
    </button>
  );
}
