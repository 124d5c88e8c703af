import { plainReply, type Reply } from './reply.ts';
import type { Route } from './serve.ts';

const NEVER_KEEP = { 'Cache-Control': 'no-store' };

/**
 * Two addresses for the host's own checks. `/healthz/` says that pages are served: it stays well when
 * feedback is not, for a host that took the site away then would take the way to help away. Watch
 * `/healthz/feedback/` to be called.
 * @param isFeedbackWell missing on a server that takes no feedback
 */
export function healthRoutes(isFeedbackWell?: () => Promise<boolean>): ReadonlyMap<string, Route> {
  const site = ['/healthz/', () => Promise.resolve(said(200, 'The site is served.'))] as const;
  if (isFeedbackWell === undefined) return new Map([site]);
  const feedback = async (): Promise<Reply> =>
    (await isFeedbackWell()) ? said(200, 'Feedback is kept.') : said(503, 'Feedback cannot be kept. The log of the server says why.');
  return new Map<string, Route>([site, ['/healthz/feedback/', feedback]]);
}

function said(status: number, text: string): Reply {
  return plainReply(status, text, NEVER_KEEP);
}
