import type { Page } from '@playwright/test';

/** A stand-in for the server: it keeps what it gets, and answers as told. */
export interface FeedbackStub {
  /** What was sent, field by field, in order. */
  readonly sent: readonly Readonly<Record<string, string>>[];
}

export const REFERENCE = 'K7M2QX9P';

/**
 * Answers every post of the form. Call it before the form is sent.
 * @param answer `kept` leads to the page of thanks; `gone` drops the connection
 */
export async function stubFeedback(page: Page, answer: 'kept' | 'gone' = 'kept'): Promise<FeedbackStub> {
  const sent: Record<string, string>[] = [];
  await page.route('**/feedback/send/', async (route) => {
    if (answer === 'gone') {
      await route.abort('connectionreset');
      return;
    }
    const fields = Object.fromEntries(new URLSearchParams(route.request().postData() ?? ''));
    sent.push(fields);
    const tag = fields['locale'] === 'en' ? '' : `/${fields['locale'] ?? ''}`;
    await route.fulfill({ status: 303, headers: { Location: `${tag}/say-something/feedback/thanks/#${REFERENCE}` } });
  });
  return { sent };
}
