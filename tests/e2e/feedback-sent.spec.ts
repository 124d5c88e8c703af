import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { sticksOut } from './support/layout.ts';

/** What only a browser and the server together can show. */
test.skip(process.env['FEEDBACK'] !== undefined && !['', 'on'].includes(process.env['FEEDBACK']), 'this site has no server');

test('a form on a page of this site is taken, although the page tells nobody where it is', async ({ page }) => {
  await page.goto('/help-now/');
  const headers = await sendForm(page, '/feedback/send/', { text: 'Hello' });
  expect(headers).toMatchObject({ origin: 'null', 'sec-fetch-site': 'same-origin' });
  await expect(page).toHaveURL(/\/say-something\/feedback\/thanks\/#[2-9A-Z]{8}$/);
});

test('a form on another site is refused', async ({ page, baseURL }) => {
  await page.route('http://evil.example/', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }));
  await page.goto('http://evil.example/');
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await sendForm(page, `${baseURL ?? ''}/feedback/send/`, { text: 'Hello' });
  expect((await answer).status()).toBe(403);
});

for (const locale of ['en', 'ar']) {
  test(`a message that is too long comes back whole, on a page that everyone can use (${locale})`, async ({ page }) => {
    const text = `</textarea><script>document.title = 'attacked'</script> ${'They said no. '.repeat(150)}`.trim();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/help-now/');
    await sendForm(page, '/feedback/send/', { locale, text });
    const box = page.locator('textarea[name=text]');
    await expect(box).toHaveValue(text);
    await expect(page).not.toHaveTitle(/attacked/);
    expect(await sticksOut(page)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);

    await box.fill('They said no.');
    await page.locator('form:has(textarea) button:not([type=button])').click();
    await expect(page).toHaveURL(new RegExp(`${locale === 'en' ? '' : locale}/say-something/feedback/thanks/#`));
  });
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
