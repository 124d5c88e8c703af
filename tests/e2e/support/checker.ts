import type { Locator, Page } from '@playwright/test';
import type { Answers, Day, QuestionId } from '../../../src/domain/index.ts';
import { pageAddresses, SITE_FOLDER } from '../../support/site-files.ts';

/** Ways through the checker. Nothing here hangs on the language of the page. */

/** The address of the checker in each language. */
export const CHECKERS = pageAddresses(SITE_FOLDER).filter((address) => /^(?:\/[^/]+)?\/check\/$/.test(address));

export type Way = 'answers' | 'dates';

/** Opens the checker and starts it. */
export async function start(page: Page, address: string, way: Way): Promise<void> {
  await page.goto(address);
  await checker(page).locator(`[data-way=${way}]`).click();
}

export function checker(page: Page): Locator {
  return page.locator('#checker');
}

/** The button that does something besides answering: back, clear, skip, go-on, change. */
export function button(page: Page, does: string): Locator {
  return checker(page).locator(`[data-do=${does}]`);
}

/** The question on the screen, or none. */
export async function questionOf(page: Page): Promise<QuestionId | undefined> {
  const shown = checker(page).locator('[data-question]');
  return (await shown.count()) === 0 ? undefined : ((await shown.getAttribute('data-question')) as QuestionId);
}

export async function answer(page: Page, text: string): Promise<void> {
  await checker(page).locator(`[data-answer="${text}"]`).click();
}

/**
 * Answers whatever is asked until the result is there.
 * @param otherwise the answer to every question not in `answers`
 * @returns the questions that were asked
 */
export async function answerAll(page: Page, answers: Answers, otherwise: 'no' | 'not-sure' = 'no'): Promise<readonly QuestionId[]> {
  const asked: QuestionId[] = [];
  for (let id = await questionOf(page); id !== undefined; id = await questionOf(page)) {
    if (asked.includes(id)) throw new Error(`${id} was asked twice`);
    asked.push(id);
    await answer(page, String(answers[id] ?? (otherwise === 'no' ? NO[id] ?? false : otherwise)));
  }
  await result(page).waitFor();
  return asked;
}

const NO: Partial<Record<QuestionId, string>> = { studying: 'none', lives: 'in-area', nation: 'england' };

export function result(page: Page): Locator {
  return checker(page).locator('[data-screen=result]');
}

/** The entries of a group of the result. */
export async function entriesIn(page: Page, group: string): Promise<readonly string[]> {
  return ids(result(page).locator(`[data-group=${group}] [data-entry]`));
}

/** Every entry the result names. */
export async function entriesShown(page: Page): Promise<readonly string[]> {
  return ids(result(page).locator('[data-entry]'));
}

/** The care statuses the result names: one, or those that are possible. */
export async function statusesShown(page: Page): Promise<readonly string[]> {
  return result(page).locator('.standing [data-status]').evaluateAll((all) => all.map((one) => one.getAttribute('data-status') ?? ''));
}

/** Why the status was found, as codes. */
export async function reasonsShown(page: Page): Promise<readonly string[]> {
  return result(page).locator('[data-reason]').evaluateAll((all) => all.map((one) => one.getAttribute('data-reason') ?? ''));
}

async function ids(entries: Locator): Promise<readonly string[]> {
  return entries.evaluateAll((all) => all.map((entry) => entry.getAttribute('data-entry') ?? ''));
}

/** Types a day into its three boxes. @param field its path in the history */
export async function typeDay(page: Page, field: string, day: Day | readonly [string, string, string]): Promise<void> {
  const [year = '', month = '', date = ''] = typeof day === 'string' ? day.split('-') : [...day].reverse();
  const boxes = checker(page).locator('fieldset', { has: page.locator(`[id="${field}"]`) }).last().locator('input');
  await boxes.nth(0).fill(date);
  await boxes.nth(1).fill(month);
  await boxes.nth(2).fill(year);
}

/** Chooses one of the ways a period can stand: ended, still, unknown. */
export async function chooseEnding(page: Page, period: string, ending: string): Promise<void> {
  await checker(page).locator(`input[name="${period}.ending"][value=${ending}]`).check();
}

export async function sendDates(page: Page): Promise<void> {
  await checker(page).locator('[type=submit]').click();
}
