import { attemptOf, checkMessage } from './check-message.ts';
import { addDays, dayInEngland, type Clock } from './days.ts';
import type { FeedbackAttempt, FeedbackProblemCode } from './form.ts';
import type { Limiter } from './limiter.ts';
import type { Message } from './message.ts';
import { readBody } from './read-body.ts';
import { readFields, type SentFields } from './read-fields.ts';
import { isFromOtherSite } from './same-site.ts';
import type { FeedbackStore } from './store/store.ts';
import { isByProgram } from './traps.ts';

/** What a post is answered with. */
export type FeedbackAnswer =
  /** It is kept, and stays kept whatever happens now. */
  | { readonly kind: 'kept'; readonly locale: string; readonly reference: string }
  | FeedbackRefusal;

/** The form again: what is wrong, and all that was typed. Nothing is kept. */
export interface FeedbackRefusal {
  readonly kind: 'again';
  readonly status: 400 | 403 | 413 | 415 | 422 | 429 | 503;
  /** A language there is a form in. */
  readonly locale: string;
  readonly attempt: FeedbackAttempt;
  /** Seconds after which it is worth trying again. */
  readonly retryAfter?: number;
}

/** What receiving a message needs. */
export interface ReceivingNeeds {
  readonly store: Pick<FeedbackStore, 'add'>;
  readonly limiter: Limiter;
  readonly clock: Clock;
  /** The languages there are forms in; the first is the one to answer in when none is known. */
  readonly locales: readonly [string, ...string[]];
  /** How many days a message is kept. */
  readonly keepDays: number;
  /** Told when a message could not be kept, with the fault. */
  readonly onFault: (fault: unknown) => void;
}

/** Far more than the limits of all texts, so that a whole story that is pasted in is told to be too long, and is not lost. */
const MOST_BYTES = 256 * 1024;

const RETRY_AFTER_FAULT = 120;

/**
 * Takes a post of the feedback form. Whatever is sent gets an answer: there is no input it throws for.
 * @param address where the post comes from, for counting alone
 */
export async function receive(request: Request, address: string, desk: ReceivingNeeds): Promise<FeedbackAnswer> {
  // Read in any case: who is still sending does not see the answer.
  const body = await readBody(request, MOST_BYTES).catch(() => 'broken-off' as const);
  if (isFromOtherSite(request.headers)) return unread(403, 'other-site', desk);
  if (!isForm(request.headers.get('content-type') ?? '')) return unread(415, 'not-a-form', desk);
  if (body === 'broken-off') return unread(400, 'not-a-form', desk);
  if (body === undefined) return unread(413, 'too-large', desk);
  return takeFields(readFields(body), address, desk);
}

async function takeFields(sent: SentFields, address: string, desk: ReceivingNeeds): Promise<FeedbackAnswer> {
  const locale = desk.locales.find((each) => each === sent.values.get('locale')) ?? desk.locales[0];
  const again = (status: FeedbackRefusal['status'], code: FeedbackProblemCode, retryAfter?: number): FeedbackRefusal => ({
    kind: 'again',
    status,
    locale,
    attempt: { ...attemptOf(sent), problems: [{ field: 'form', code }] },
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
  const checked = checkMessage(sent, desk.locales);
  if (checked.kind === 'faulty') return { kind: 'again', status: sent.unreadable.size > 0 ? 400 : 422, locale, attempt: checked.attempt };
  if (isByProgram(sent, desk.clock())) return again(422, 'too-quick');
  const wait = await desk.limiter.take(address);
  if (wait !== undefined) return again(429, 'too-many', wait);
  try {
    return { kind: 'kept', locale, reference: await keep(checked.message, desk) };
  } catch (fault) {
    desk.onFault(fault);
    // Whoever does as we say and tries again must not be one too many.
    await desk.limiter.giveBack(address);
    return again(503, 'not-kept', RETRY_AFTER_FAULT);
  }
}

async function keep(message: Message, { store, clock, keepDays }: ReceivingNeeds): Promise<string> {
  const receivedOn = dayInEngland(clock());
  return store.add({ ...message, receivedOn, deleteAfter: addDays(receivedOn, keepDays) });
}

/** For what cannot be read, so that there is nothing to show again. */
function unread(status: FeedbackRefusal['status'], code: FeedbackProblemCode, { locales }: ReceivingNeeds): FeedbackRefusal {
  return { kind: 'again', status, locale: locales[0], attempt: { values: {}, problems: [{ field: 'form', code }] } };
}

/** A form as browsers send it, in UTF-8. */
function isForm(type: string): boolean {
  const [essence = '', ...parameters] = type.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  return essence === 'application/x-www-form-urlencoded' && /^(?:charset="?utf-?8"?)?$/.test(charset ?? '');
}
