import { z } from 'astro/zod';
import { ENTITLEMENT_KINDS, FORCES, ROLES, TOPICS } from '../../domain/index.ts';
import { CONTACT_IDS, ORGANISATIONS, REFUSAL_ROUTES } from './closed-lists.ts';
import { condition } from './condition.ts';
import { howMuch } from './how-much.ts';
import { legalState } from './legal-state.ts';
import { id, optionalWordsList, searchTerms, summary, webAddress, words, wordsList } from './parts.ts';
import { principles } from './principles.ts';
import { provenance } from './provenance.ts';
import { when } from './when.ts';

/** An entitlement in English: its facts, and the words around them. The body holds the prose. */
export const entitlement = z.strictObject({
  /** The name of the page, as short as a young person would say it. */
  title: words,
  /** One sentence, at most 160 characters. */
  summary,
  /** Other words people search for: short forms, slang, the words of the law. */
  searchTerms,
  /** The part of the site it lives in; also the first part of its address. */
  topic: z.enum(TOPICS),
  /** What sort of help it is. */
  kind: z.enum(ENTITLEMENT_KINDS),
  /** How strong the rule is. `must` only where the law says must. */
  force: z.enum(FORCES),
  /** Where it stands in law. */
  legalState,
  /** Who it is for. */
  who: condition,
  /** Who it is not for, although `who` fits. */
  notWho: condition.optional(),
  /** How much: an amount by its id, `varies: true`, or `none`. */
  howMuch,
  /** When it starts and stops, and by when to ask. */
  when: when.optional(),
  /** How to get it. */
  howToGet: z.strictObject({
    /** What to do, one short sentence each. */
    steps: wordsList,
    /** Who to ask: the id of a contact. */
    ask: z.enum(CONTACT_IDS),
    /** What to bring; `[]` when nothing. */
    bring: optionalWordsList,
    /** The web address of a form, when there is one. */
    form: webAddress.optional(),
  }),
  /** Who decides. */
  decides: z.strictObject({
    /** The person or team. */
    role: z.enum(ROLES),
    /** Where they work. */
    organisation: z.enum(ORGANISATIONS),
    /** Working days until the answer; only when the organisation has published it. */
    targetDays: z.number().int().positive().optional(),
  }),
  /** What to do when the answer is no. */
  ifRefused: z.strictObject({
    /** The kind of complaint or appeal. */
    route: z.enum(REFUSAL_ROUTES),
    /** What to do, one short sentence each. */
    steps: wordsList,
    /** What a letter of complaint quotes: the duty or the promise, and where it stands. English only, as the letter is. */
    quote: words,
  }),
  /** Texts a young person can copy and send. */
  message: z.strictObject({
    /** The first message. */
    first: words,
    /** What to send when nobody answered. */
    noAnswer: words,
  }),
  /** A sentence for the pathway plan: "I ..." or "The council will ...". */
  writeInPlan: words,
  /** Usual mistakes and catches, one sentence each. */
  traps: optionalWordsList.default([]),
  /** Questions and answers for the training of personal advisers. English only. */
  training: z.array(z.strictObject({ question: words, answer: words })).default([]),
  /** Ids of entries that this one opens the way to. */
  unlocks: z.array(id).default([]),
  /** The corporate parenting principles it makes real, 1 to 7. */
  principles,
  /** Number of the service in the Local Government Services List. */
  lgsl: z.number().int().positive().optional(),
  /** `true` shows the quick exit. */
  sensitive: z.boolean().default(false),
  /** `true` puts the page into the copy for phones with no signal. */
  offlineFirst: z.boolean().default(false),
  ...provenance,
});
export type EntitlementData = z.output<typeof entitlement>;
