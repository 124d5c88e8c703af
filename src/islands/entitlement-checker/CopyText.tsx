import { useState } from 'preact/hooks';
import type { CheckerWords } from '../../view-models/checker.ts';
import { copyText } from '../copy-text.ts';

interface Props {
  readonly text: string;
  readonly words: CheckerWords['entry'];
}

/** A text to send or keep, with a button that copies it. */
export function CopyText({ text, words }: Props) {
  const [outcome, setOutcome] = useState('');
  const copy = (): void => {
    void copyText(text).then((copied) => { setOutcome(copied ? words.copied : words.copyFailed); });
  };
  return (
    <div class="message">
      <p class="text" dir="auto">{text}</p>
      <button type="button" class="copy" onClick={copy}>{words.copy}</button>{' '}
      <span role="status">{outcome}</span>
    </div>
  );
}
