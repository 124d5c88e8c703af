import type { Checked } from '../../domain/index.ts';
import type { Knowledge } from './knowledge.ts';
import { reasonInWords } from './reason-words.ts';

interface Props {
  readonly checked: Checked;
  readonly data: Knowledge;
}

/** Why an entry stands where it stands, and what the answer counts on. */
export function Why({ checked: { outcome, reasons, assumed }, data }: Props) {
  const against = outcome.kind === 'later' || outcome.kind === 'not-now';
  // What a status says of the age need not be said again.
  const saysAge = !against && reasons.some(({ code }) => code === 'status');
  const told = reasons.filter(({ code }) => !(saysAge && code === 'age-from'));
  const sentences = [
    ...told.map((reason) => reasonInWords(reason, against, data)),
    ...(assumed ?? []).map((code) => data.words.assumed[code]),
  ];
  return <ul>{[...new Set(sentences)].map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>;
}
