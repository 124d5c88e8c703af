import { z } from 'astro/zod';
import { optionalWordsList, searchTerms, summary, words, wordsList } from './parts.ts';
import { translationRecord } from './translation-record.ts';

/** Words of an entitlement in another language. Facts stay in the English file. */
export const entitlementTranslation = z.strictObject({
  /** The name of the page. */
  title: words,
  /** One sentence, at most 160 characters. */
  summary,
  /** Words people search for in this language. */
  searchTerms,
  /** How to get it, in words; as many lines as the English. */
  howToGet: z.strictObject({
    /** What to do, one short sentence each. */
    steps: wordsList,
    /** What to bring. */
    bring: optionalWordsList,
  }),
  /** By when to ask, when the English says it. */
  when: z.strictObject({
    /** By when to ask, in words. */
    deadline: words,
  }).optional(),
  /** What to do when the answer is no; as many lines as the English. */
  ifRefused: z.strictObject({
    /** What to do, one short sentence each. */
    steps: wordsList,
  }),
  /** Texts to copy and send. */
  message: z.strictObject({
    /** The first message. */
    first: words,
    /** What to send when nobody answered. */
    noAnswer: words,
  }),
  /** A sentence for the pathway plan. */
  writeInPlan: words,
  /** Usual mistakes, as many lines as the English. */
  traps: optionalWordsList.default([]),
  /** Where the translation comes from. */
  translation: translationRecord,
});
export type EntitlementTranslationData = z.output<typeof entitlementTranslation>;

/** Words of a council's addition in another language. */
export const additionTranslation = z.strictObject({
  /** One sentence on what the council adds. */
  summary: summary.optional(),
  /** How to ask this council. */
  steps: wordsList.optional(),
  /** What to bring here. */
  bring: optionalWordsList.optional(),
  /** How long people wait at present. */
  waitingTime: words.optional(),
  /** Usual mistakes here. */
  traps: optionalWordsList.optional(),
  /** Where the translation comes from. */
  translation: translationRecord,
});
export type AdditionTranslationData = z.output<typeof additionTranslation>;

/** Words of a guide in another language. */
export const guideTranslation = z.strictObject({
  /** The name of the page. */
  title: words,
  /** One sentence, at most 160 characters. */
  summary,
  /** Words people search for in this language. */
  searchTerms,
  /** Where the translation comes from. */
  translation: translationRecord,
});
export type GuideTranslationData = z.output<typeof guideTranslation>;

/** A word of the glossary in another language. */
export const termTranslation = z.strictObject({
  /** The word; the English one follows in brackets on the page. */
  title: words,
  /** One or two plain sentences. */
  short: words,
  /** Other spellings in this language. */
  alsoSaid: optionalWordsList.default([]),
  /** Where the translation comes from. */
  translation: translationRecord,
});
export type TermTranslationData = z.output<typeof termTranslation>;

/** Words of a council's addition to a guide in another language. */
export const guideAdditionTranslation = z.strictObject({
  /** One sentence on what the council adds. */
  summary: summary.optional(),
  /** Where the translation comes from. */
  translation: translationRecord,
});
export type GuideAdditionTranslationData = z.output<typeof guideAdditionTranslation>;
