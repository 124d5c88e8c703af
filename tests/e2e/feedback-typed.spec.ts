import { expect, test } from '@playwright/test';
import { hasForm } from '../support/site-files.ts';
import { FORM, REFERENCE, SAID, stubFeedback, way } from './support/feedback.ts';
import { keptOnThePhone } from './support/layout.ts';
import { WORDS } from './support/words.ts';

/** What somebody has typed is theirs: it is not lost, not sent twice, and not shown to others. */
test.skip(!hasForm, 'this site has no form');

const { en, ar } = WORDS;
const { feedback } = en;

test('offline it says so, keeps the words, sends nothing later by itself, and sends them when asked again', async ({ page, context }) => {
  const stub = await stubFeedback(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(FORM.en);
  const quick = way(page, feedback.way.quick);
  await quick.getByLabel(feedback.field.text).fill(SAID);
  await context.setOffline(true);
  await quick.getByRole('button', { name: feedback.send }).click();
  await expect(quick.getByRole('status')).toContainText(feedback.offline.text);
  await expect(quick.getByLabel(feedback.field.text)).toHaveValue(SAID);

  await quick.getByRole('button', { name: feedback.offline.copy }).click();
  await expect(quick.getByRole('status')).toContainText(feedback.offline.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(SAID);

  await context.setOffline(false);
  // Long enough for a page that would send by itself when the connection is back.
  await page.waitForTimeout(1_000);
  expect(stub.sent).toEqual([]);
  expect(await keptOnThePhone(page)).toEqual([]);

  await quick.getByRole('button', { name: feedback.offline.again }).click();
  await expect(page.getByText(REFERENCE)).toBeVisible();
  expect(stub.sent.map(({ text }) => text)).toEqual([SAID.replace('\n', '\r\n')]);
});

test('a connection that only seems to be there takes no words along', async ({ page }) => {
  const stub = await stubFeedback(page);
  await page.route('**/icon.svg?*', (route) => route.abort('timedout'));
  await page.goto(FORM.ar);
  const quick = way(page, ar.feedback.way.quick);
  await quick.getByLabel(ar.feedback.field.text).fill(SAID);
  await quick.getByRole('button', { name: ar.feedback.send }).click();
  await expect(quick.getByRole('status')).toContainText(ar.feedback.offline.title);
  expect(stub.sent).toEqual([]);
  await expect(quick.getByLabel(ar.feedback.field.text)).toHaveValue(SAID);
});

test('words outlive a connection that breaks while they are sent', async ({ page }) => {
  await stubFeedback(page, 'gone');
  await page.goto(FORM.en);
  await way(page, feedback.way.quick).getByLabel(feedback.field.text).fill(SAID);
  await way(page, feedback.way.quick).getByLabel(feedback.field.reply).fill('07700 900123');
  const broken = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/feedback/send/'));
  await way(page, feedback.way.quick).getByRole('button', { name: feedback.send }).click();
  await broken;
  await expect(page.locator('.feedback')).toHaveCount(0);
  await page.goBack();
  await expect(way(page, feedback.way.quick).getByLabel(feedback.field.text)).toHaveValue(SAID);
  await expect(way(page, feedback.way.quick).getByLabel(feedback.field.reply)).toHaveValue('07700 900123');
});

test('when no answer comes it says that it does not know, and can be sent again', async ({ page }) => {
  await page.clock.install();
  await stubFeedback(page, 'nothing');
  await page.goto(FORM.en);
  const quick = way(page, feedback.way.quick);
  await quick.getByLabel(feedback.field.text).fill(SAID);
  const asked = page.waitForRequest('**/feedback/send/');
  await quick.getByRole('button', { name: feedback.send }).click();
  await asked;
  await expect(quick.getByRole('status')).toHaveText(feedback.sending);
  await page.clock.runFor(21_000);
  await expect(quick.getByRole('status')).toContainText(feedback.unsure.text);
  await expect(quick.getByLabel(feedback.field.text)).toHaveValue(SAID);
  const again = page.waitForRequest('**/feedback/send/');
  await quick.getByRole('button', { name: feedback.offline.again }).click();
  await again;
});

test('what is typed in another form is there after one was sent', async ({ page }) => {
  await stubFeedback(page);
  await page.goto(FORM.en);
  const [quick, service] = [way(page, feedback.way.quick), way(page, feedback.way.service)];
  await service.locator('summary').click();
  await service.getByLabel(feedback.field.matters).fill(SAID);
  await quick.locator('summary').click();
  await quick.getByLabel(feedback.field.text).fill('Thank you');
  await quick.getByRole('button', { name: feedback.send }).click();
  await expect(page.getByText(REFERENCE)).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: feedback.thanks.more }).click();
  await expect(service.getByLabel(feedback.field.matters)).toHaveValue(SAID);
  await expect(quick.getByLabel(feedback.field.text)).toHaveValue('');
});

test('a second tap sends nothing twice', async ({ page }) => {
  const stub = await stubFeedback(page);
  await page.goto(FORM.en);
  const quick = way(page, feedback.way.quick);
  await quick.getByRole('radio', { name: feedback.feeling.bad }).check();
  await quick.getByRole('button', { name: feedback.send }).dblclick();
  await expect(page.getByText(REFERENCE)).toBeVisible();
  expect(stub.sent).toHaveLength(1);
});

test('words go along when the language is changed, and nowhere else', async ({ page }) => {
  await page.goto(FORM.en);
  const about = way(page, feedback.way.page);
  await about.locator('summary').click();
  await about.getByRole('radio', { name: feedback.trouble.other }).check();
  await about.getByLabel(feedback.field.text).fill(SAID);
  await about.getByLabel(feedback.field.reply).fill('me@mail.example');
  await page.getByRole('contentinfo').getByRole('link', { name: 'العربية' }).click();

  await expect(page).toHaveURL(FORM.ar);
  const inArabic = way(page, ar.feedback.way.page);
  await expect(inArabic.getByLabel(ar.feedback.field.text)).toHaveValue(SAID);
  await expect(inArabic.getByLabel(ar.feedback.field.reply)).toHaveValue('me@mail.example');
  await expect(inArabic.getByRole('radio', { name: ar.feedback.trouble.other })).toBeChecked();
  expect(await page.evaluate(() => [window.name, JSON.stringify(history.state)])).toEqual(['', 'null']);
  expect(await keptOnThePhone(page)).toEqual([]);

  // A page that is no form leaves it alone; the next form takes it away.
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
  await expect(way(page, feedback.way.page).getByLabel(feedback.field.text)).toHaveValue(SAID);
});

test('once it is sent, Back shows whoever has the phone next an empty form', async ({ page }) => {
  await stubFeedback(page);
  await page.goto(FORM.en);
  const text = way(page, feedback.way.quick).getByLabel(feedback.field.text);
  await text.fill(SAID);
  await way(page, feedback.way.quick).getByRole('button', { name: feedback.send }).click();
  await expect(page.getByText(REFERENCE)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(FORM.en);
  await expect(text).toHaveValue('');
});
