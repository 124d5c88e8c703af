import type { Locator, Page } from '@playwright/test';

/** A stand-in for the server: it keeps what it gets, and answers as told. */
export interface FeedbackStub {
  /** What was sent, field by field, in order. */
  readonly sent: readonly Readonly<Record<string, string>>[];
}

/** Where the form is, by language. */
export const FORM = { en: '/say-something/feedback/', ar: '/ar/say-something/feedback/' } as const;

/** Words that are hard to carry: two lines, two directions, signs of markup. */
export const SAID = 'The bus is late.\nمرحبا <b>&amp; "quotes"';

export const REFERENCE = 'K7M2QX9P';

/**
 * Answers every post of the form. Call it before the form is sent.
 * @param answer `kept` leads to the page of thanks; `gone` drops the connection; `nothing` leaves the page where it is, as when somebody stops a page that does not come
 */
export async function stubFeedback(page: Page, answer: 'kept' | 'gone' | 'nothing' = 'kept'): Promise<FeedbackStub> {
  const sent: Record<string, string>[] = [];
  await page.route('**/feedback/send/', async (route) => {
    if (answer === 'gone') {
      await route.abort('connectionreset');
      return;
    }
    if (answer === 'nothing') {
      await route.fulfill({ status: 204 });
      return;
    }
    const fields = Object.fromEntries(new URLSearchParams(route.request().postData() ?? ''));
    sent.push(fields);
    const tag = fields['locale'] === 'en' ? '' : `/${fields['locale'] ?? ''}`;
    // As the server does: without this the browser takes the tab for another one, and forgets its name.
    const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', Location: `${tag}/say-something/feedback/thanks/#${REFERENCE}` };
    await route.fulfill({ status: 303, headers });
  });
  return { sent };
}

/** One of the three ways to say something, by its heading. */
export function way(page: Page, name: string): Locator {
  return page.locator('.feedback details', { has: page.getByRole('heading', { name, exact: true }) });
}
