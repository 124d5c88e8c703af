import type { Day } from '../domain/index.ts';

/** What a draft may take from messages: when it is, which pages they are about, and how many they are. */
export interface DraftFacts {
  readonly date: Day;
  /** Ids of pages. */
  readonly about: readonly string[];
  readonly messages: number;
}

/** With fewer messages than this, people may tell who said it. */
const ENOUGH_MESSAGES = 3;

/** A file for the folder `you-said` of a council. */
export interface YouSaidDraft {
  readonly fileName: string;
  readonly text: string;
}

/**
 * Starts an entry of "You said, we did". No word of a message is in it: what was said is written anew, so that
 * nobody is known by their words. The content check refuses it until every [gap] is filled in. When few messages
 * say it, a comment asks whether to wait for more.
 */
export function youSaidDraft({ date, about, messages }: DraftFacts): YouSaidDraft {
  const theme = about[0] ?? 'what-it-is-about';
  const few = messages < ENOUGH_MESSAGES ? '# Fewer than three messages: can people tell who said it? If so, wait for more.\n' : '';
  const heard = messages < ENOUGH_MESSAGES ? 'Messages on this site' : `${messages} messages on this site`;
  return {
    fileName: `${date}-${theme}.md`,
    text: `---
date: "${date}"
title: "[What it is about, in a few words]"
# In your own words. Nothing that tells who said it: no name, no place, no story that only one person has.
${few}said: "[What young people said]"
heard: "${heard}"
# done, doing or not-yet. For not-yet, write whyNotYet in place of did.
status: doing
did: "[What changed, or what you do now and by when]"
decidedBy: "[The role of who decided, not a name]"
about: [${about.join(', ')}]
---
`,
  };
}
