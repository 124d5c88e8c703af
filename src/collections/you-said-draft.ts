import type { Day } from '../domain/index.ts';

/** What a draft may take from messages: when it is, which pages they are about, and how many they are. */
export interface DraftFacts {
  readonly date: Day;
  /** Ids of pages. */
  readonly about: readonly string[];
  readonly messages: number;
}

/** A file for the folder `you-said` of a council. */
export interface YouSaidDraft {
  readonly fileName: string;
  readonly text: string;
}

/**
 * Starts an entry of "You said, we did". No word of a message is in it: what was said is written anew, so that
 * nobody is known by their words. The content check refuses it until every [gap] is filled in.
 */
export function youSaidDraft({ date, about, messages }: DraftFacts): YouSaidDraft {
  const theme = about[0] ?? 'what-it-is-about';
  const heard = messages === 1 ? 'A message on this site' : `${messages} messages on this site`;
  return {
    fileName: `${date}-${theme}.md`,
    text: `---
date: "${date}"
title: "[What it is about, in a few words]"
# In your own words. Nothing that tells who said it: no name, no place, no story that only one person has.
said: "[What young people said]"
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
