import { expect, test, type Page } from '@playwright/test';
import { hasForm } from '../support/site-files.ts';
import { axeFaults } from './support/axe.ts';
import { FORM, way } from './support/feedback.ts';
import { sticksOut } from './support/layout.ts';
import { WORDS } from './support/words.ts';

/** What only a browser and the server together can show. */
test.skip(!hasForm, 'this site has no server');

const THANKS = { en: /\/say-something\/feedback\/thanks\/#[2-9A-Z]{8}$/, ar: /\/ar\/say-something\/feedback\/thanks\/#[2-9A-Z]{8}$/ } as const;
const TOO_LONG = `</textarea><script>document.title = 'attacked'</script> ${'They said no. '.repeat(150)}`.trim();

test('a form on a page of this site is taken, although the page tells nobody where it is', async ({ page }) => {
  await page.goto('/help-now/');
  const headers = await sendForm(page, '/feedback/send/', { text: 'Hello' });
  expect(headers).toMatchObject({ origin: 'null', 'sec-fetch-site': 'same-origin' });
  await expect(page).toHaveURL(THANKS.en);
});

test('a form on another site is refused', async ({ page, baseURL }) => {
  await page.route('http://evil.example/', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }));
  await page.goto('http://evil.example/');
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await sendForm(page, `${baseURL ?? ''}/feedback/send/`, { text: 'Hello' });
  expect((await answer).status()).toBe(403);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const locale of ['en', 'ar'] as const) {
      const { feedback } = WORDS[locale];

      test(`what is too long comes back whole, with all the rest, and can be mended at once (${locale})`, async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await page.goto(FORM[locale]);
        const form = way(page, feedback.way.page);
        await form.locator('summary').click();
        await form.getByLabel(feedback.about.label).selectOption('money');
        await form.getByRole('radio', { name: feedback.trouble['said-no'] }).check();
        await form.getByLabel(feedback.field.text).fill(TOO_LONG);
        await form.getByLabel(feedback.field.reply).fill('07700 900123');
        await thinkLikeAPerson(page, javaScriptEnabled);
        await form.getByRole('button', { name: feedback.send }).click();

        await expect(page.getByRole('heading', { level: 1 })).toHaveText(feedback.again.heading);
        const again = way(page, feedback.way.page);
        const box = again.getByLabel(feedback.field.text);
        await expect(box).toHaveValue(TOO_LONG);
        await expect(box).toHaveAccessibleDescription(new RegExp(feedback.problem['too-long'].split('{{')[0] ?? 'no words'));
        await expect(again.getByLabel(feedback.about.label)).toHaveValue('money');
        await expect(again.getByRole('radio', { name: feedback.trouble['said-no'] })).toBeChecked();
        await expect(again.getByLabel(feedback.field.reply)).toHaveValue('07700 900123');
        await expect(page).not.toHaveTitle(/attacked/);
        expect(await sticksOut(page)).toEqual([]);
        if (javaScriptEnabled) {
          await expect(page.getByRole('alert')).toBeFocused();
          expect(await axeFaults(page)).toEqual([]);
        }

        await box.fill('They said no.');
        await again.getByRole('button', { name: feedback.send }).click();
        await expect(page).toHaveURL(THANKS[locale]);
      });

      test(`an empty form is told so, and one tap is then enough (${locale})`, async ({ page }) => {
        await page.goto(FORM[locale]);
        await thinkLikeAPerson(page, javaScriptEnabled);
        await way(page, feedback.way.quick).getByRole('button', { name: feedback.send }).click();
        await expect(page.getByText(feedback.problem.empty)).toBeVisible();
        const again = way(page, feedback.way.quick);
        await again.getByRole('radio', { name: feedback.feeling.bad }).check();
        await again.getByRole('button', { name: feedback.send }).click();
        await expect(page).toHaveURL(THANKS[locale]);
      });
    }
  });
}

test('words go along when the language is changed on the page of a refusal', async ({ page }) => {
  await page.goto(FORM.en);
  const service = way(page, WORDS.en.feedback.way.service);
  await service.locator('summary').click();
  await service.getByLabel(WORDS.en.feedback.field.change).fill(TOO_LONG);
  await thinkLikeAPerson(page, true);
  await service.getByRole('button', { name: WORDS.en.feedback.send }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORDS.en.feedback.again.heading);
  await page.getByRole('contentinfo').getByRole('link', { name: 'العربية' }).click();
  await expect(way(page, WORDS.ar.feedback.way.service).getByLabel(WORDS.ar.feedback.field.change)).toHaveValue(TOO_LONG);
});

/** The server doubts that a person sent what came sooner than anybody can read; without a script it does not know. */
async function thinkLikeAPerson(page: Page, hasScript: boolean): Promise<void> {
  if (!hasScript) return;
  const opened = page.locator('input[name=opened]').first();
  const then = Number.parseInt(await opened.inputValue(), 36);
  await expect.poll(() => Date.now() - then).toBeGreaterThan(3_000);
}

/** Sends a form from the page that is open. @returns the headers the browser sent */
async function sendForm(page: Page, action: string, fields: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const asked = page.waitForRequest((request) => request.method() === 'POST');
  await page.evaluate(
    ({ to, values }) => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action: to });
      for (const [name, value] of Object.entries(values)) form.append(Object.assign(document.createElement('textarea'), { name, value }));
      document.body.append(form);
      form.submit();
    },
    { to: action, values: { kind: 'quick', locale: 'en', ...fields } },
  );
  return (await asked).allHeaders();
}
