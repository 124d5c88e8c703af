import { z } from 'astro/zod';
import {
  FEEDBACK_FEELINGS,
  FEEDBACK_FIELDS,
  FEEDBACK_KINDS,
  FEEDBACK_LIMITS,
  FEEDBACK_TROUBLES,
  type FeedbackAttempt,
  type FeedbackField,
  type FeedbackProblem,
} from './form.ts';
import type { Message } from './message.ts';
import type { SentFields } from './read-fields.ts';
import { safeText } from './safe-text.ts';

/** A message that can be kept, or what was sent with all that is wrong with it. */
export type CheckedMessage =
  | { readonly kind: 'sound'; readonly message: Message }
  | { readonly kind: 'faulty'; readonly attempt: FeedbackAttempt };

/**
 * Checks what a form sent.
 * @param locales the languages there are forms in
 */
export function checkMessage(sent: SentFields, locales: readonly string[]): CheckedMessage {
  const misread = [...sent.repeated, ...sent.unreadable];
  const parsed = messageSchema(locales).safeParse(Object.fromEntries(sent.values));
  if (parsed.success && !misread.some(isOurs)) return { kind: 'sound', message: parsed.data };
  const found = [...misread.filter(isOurs).map(notUnderstood), ...(parsed.error?.issues ?? []).map(problemOf)];
  const first = found.filter(({ field }, place) => found.findIndex((other) => other.field === field) === place);
  return { kind: 'faulty', attempt: { ...attemptOf(sent), problems: first } };
}

/** What was sent, to be shown again; nothing in it is wrong yet. Texts are whole, also those that are too long. */
export function attemptOf({ values }: SentFields): FeedbackAttempt {
  const kind = FEEDBACK_KINDS.find((each) => each === values.get('kind'));
  const shown = FEEDBACK_FIELDS.map((field) => [field, safeText(values.get(field) ?? '')] as const);
  return {
    ...(kind === undefined ? {} : { kind }),
    values: Object.fromEntries(shown.filter(([, value]) => value !== '')),
    problems: [],
  };
}

/** The id of a page, as content names it. */
const PAGE_ID = /^(?:[a-z0-9-]{1,80})?$/;

/** What must not all be empty. */
const SAYS_SOMETHING = ['feeling', 'problem', 'text', 'matters', 'change'] as const;

function messageSchema(locales: readonly string[]): z.ZodType<Message> {
  return z
    .object({
      kind: z.enum(FEEDBACK_KINDS),
      locale: z.enum(locales),
      about: z.string().regex(PAGE_ID).default(''),
      feeling: z.enum(['', ...FEEDBACK_FEELINGS]).default(''),
      problem: z.enum(['', ...FEEDBACK_TROUBLES]).default(''),
      text: text('text'),
      matters: text('matters'),
      change: text('change'),
      reply: text('reply'),
    })
    .refine((message) => SAYS_SOMETHING.some((field) => message[field] !== ''), { params: { isEmpty: true } });
}

/** A text is made safe first, so that its length is that of what is kept. A picture sign counts once here, and twice in a browser. */
function text(field: keyof typeof FEEDBACK_LIMITS) {
  return z.string().default('').transform(safeText).pipe(z.string().max(FEEDBACK_LIMITS[field]));
}

function problemOf(issue: z.core.$ZodIssue): FeedbackProblem {
  const field = fieldOf(issue.path[0]);
  if (issue.code === 'too_big') return { field, code: 'too-long' };
  if (issue.code === 'custom' && issue.params?.['isEmpty'] === true) return { field: 'form', code: 'empty' };
  return { field, code: 'not-understood' };
}

function notUnderstood(name: string): FeedbackProblem {
  return { field: fieldOf(name), code: 'not-understood' };
}

/** Fields that nobody sees speak for the form as a whole. */
function fieldOf(name: unknown): FeedbackField | 'form' {
  return FEEDBACK_FIELDS.find((field) => field === name) ?? 'form';
}

/** Names a form does not have may come from a browser's own helpers: nothing of them is kept, so they do no harm. */
function isOurs(name: string): boolean {
  return [...FEEDBACK_FIELDS, 'kind', 'locale', 'website', 'opened'].includes(name);
}
