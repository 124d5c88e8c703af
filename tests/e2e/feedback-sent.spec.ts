import { expect, test, type Page } from '@playwright/test';

/** What no other test can show: which headers a browser sends with a form of ours, and with one of others. */
test.skip(process.env['FEEDBACK'] !== undefined && !['', 'on'].includes(process.env['FEEDBACK']), 'this site has no server');

test('a form on a page of this site is taken, although the page tells nobody where it is', async ({ page }) => {
  await page.goto('/help-now/');
  const headers = await sendForm(page, '/feedback/send/');
  expect(headers).toMatchObject({ origin: 'null', 'sec-fetch-site': 'same-origin' });
  await expect(page).toHaveURL(/\/say-something\/feedback\/thanks\/#[2-9A-Z]{8}$/);
});

test('a form on another site is refused', async ({ page, baseURL }) => {
  await page.route('http://evil.example/', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }));
  await page.goto('http://evil.example/');
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await sendForm(page, `${baseURL ?? ''}/feedback/send/`);
  expect((await answer).status()).toBe(403);
});

/** @returns the headers the browser sent */
async function sendForm(page: Page, action: string): Promise<Record<string, string>> {
  const asked = page.waitForRequest((request) => request.method() === 'POST');
  await page.evaluate((to) => {
    const form = Object.assign(document.createElement('form'), { method: 'post', action: to });
    for (const [name, value] of Object.entries({ kind: 'quick', locale: 'en', text: 'Hello' })) {
      form.append(Object.assign(document.createElement('input'), { name, value }));
    }
    document.body.append(form);
    form.submit();
  }, action);
  return (await asked).allHeaders();
}
