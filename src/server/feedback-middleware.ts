import { defineMiddleware } from 'astro:middleware';
import { clientAddress } from '../feedback/client-address.ts';
import { faultName } from '../feedback/fault.ts';
import { FEEDBACK_ACTION } from '../feedback/form.ts';
import type { FeedbackRefusal } from '../feedback/receive.ts';
import { lastResortPage } from '../feedback/last-resort-page.ts';
import { isLocaleTag, SOURCE_LOCALE } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { inbox } from './inbox.ts';

/** The page the form stands on. */
const FORM_PAGE = ['say-something', 'feedback'];

/**
 * Takes the posts of the form. What is kept is thanked for; what is not is shown again by the page of this
 * route, which finds the refusal in `Astro.locals.feedback`.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  // Pages made ahead have no request: Astro throws when one is asked for.
  if (context.isPrerendered || context.url.pathname !== FEEDBACK_ACTION) return next();
  const { request, locals } = context;
  if (['GET', 'HEAD'].includes(request.method)) return seeOther(pathFor(SOURCE_LOCALE, FORM_PAGE));
  if (request.method !== 'POST') return new Response('Only POST is answered here.', { status: 405, headers: { Allow: 'POST' } });
  const answer = await inbox().receive(request, clientAddress(context.clientAddress, request.headers.get('x-forwarded-for')));
  if (answer.kind === 'kept') return seeOther(`${pathFor(tagOf(answer.locale), [...FORM_PAGE, 'thanks'])}#${answer.reference}`);
  locals.feedback = answer;
  return shownAgain(answer, await pageOf(next));
});

/** The page as it was made; `undefined` when it could not be. */
async function pageOf(next: () => Promise<Response>): Promise<Response | undefined> {
  try {
    const page = await next();
    return page.ok ? page : undefined;
  } catch (fault) {
    // Where it failed alone: its words may quote what was sent.
    console.error(`The page that shows a message again could not be made: ${faultName(fault)}\n${placesIn(fault)}`);
    return undefined;
  }
}

function placesIn(fault: unknown): string {
  const lines = fault instanceof Error ? (fault.stack ?? '').split('\n') : [];
  return lines.filter((line) => /^\s+at /.test(line)).join('\n');
}

/** Nothing that was typed may be lost because a page of ours is broken: then a plainer one stands in. */
function shownAgain(refusal: FeedbackRefusal, page: Response | undefined): Response {
  const { body, headers } = page ?? lastResortPage(refusal);
  const shown = new Response(body, { status: refusal.status, headers });
  shown.headers.set('Content-Type', 'text/html; charset=utf-8');
  shown.headers.set('Cache-Control', 'no-store');
  if (refusal.retryAfter !== undefined) shown.headers.set('Retry-After', String(refusal.retryAfter));
  return shown;
}

/** So that going back or loading again sends nothing twice. */
function seeOther(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: address, 'Cache-Control': 'no-store' } });
}

function tagOf(locale: string) {
  return isLocaleTag(locale) ? locale : SOURCE_LOCALE;
}
