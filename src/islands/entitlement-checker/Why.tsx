import type { Checked } from '../../domain/index.ts';
import type { Knowledge } from './knowledge.ts';
import { reasonInWords } from './reason-words.ts';
import { reasonsToTell } from './reasons-to-tell.ts';

interface Props {
  readonly checked: Checked;
  readonly data: Knowledge;
}

/** Why an entry stands where it stands, and what the answer counts on. */
export function Why({ checked, data }: Props) {
  const { kind } = checked.outcome;
  const against = kind === 'later' || kind === 'not-now';
  const sentences = [
    ...reasonsToTell(checked).map((reason) => reasonInWords(reason, against, data)),
    ...(checked.assumed ?? []).map((code) => data.words.assumed[code]),
  ];
  return <ul>{[...new Set(sentences)].map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>;
}
