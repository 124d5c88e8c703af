import type { Typed, Values } from './fields.ts';

/** What each answer at the end of a page leads to: the form, and what is filled in besides the page. */
const ANSWERS: Readonly<Record<string, readonly [kind: string, known: Values]>> = {
  yes: ['quick', { feeling: 'good' }],
  no: ['page', {}],
  wrong: ['page', { problem: 'wrong' }],
};

/** What the link at the end of a page says by its fragment; nothing for a fragment that is none of ours. */
export function answerOf(fragment: string): readonly Typed[] {
  const [, answer = '', about = ''] = /^#(yes|no|wrong)=([a-z0-9-]{1,80})$/.exec(fragment) ?? [];
  const [kind, known] = ANSWERS[answer] ?? [];
  return kind === undefined ? [] : [{ kind, values: { about, ...known } }];
}
