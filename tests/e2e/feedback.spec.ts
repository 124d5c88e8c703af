import { expect, test, type Locator, type Page } from '@playwright/test';
import { hasForm } from '../support/site-files.ts';
import { axeFaults } from './support/axe.ts';
import { FORM, REFERENCE, SAID, stubFeedback, way } from './support/feedback.ts';
import { openAllDetails, sticksOut } from './support/layout.ts';
import { WORDS } from './support/words.ts';

test.skip(!hasForm, 'this site has no form');

const { en, ar } = WORDS;
const { feedback } = en;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one tap is enough, and it is a plain form', async ({ page }) => {
    const stub = await stubFeedback(page);
    await page.goto(FORM.en);
    const quick = way(page, feedback.way.quick);
    await quick.getByRole('radio', { name: feedback.feeling.good }).check();
    await quick.getByRole('button', { name: feedback.send }).click();

    await expect(page).toHaveURL(`${FORM.en}thanks/#${REFERENCE}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(feedback.thanks.heading);
    await expect(page.getByText(feedback.thanks.inAddress)).toBeVisible();
    expect(stub.sent).toEqual([{ kind: 'quick', locale: 'en', opened: '', feeling: 'good', about: '', text: '', reply: '', website: '' }]);
  });

  test('each of the three ways sends its own fields, in the language of the page', async ({ page }) => {
    const stub = await stubFeedback(page);
    await page.goto(FORM.ar);
    const about = way(page, ar.feedback.way.page);
    await about.locator('summary').click();
    await about.getByLabel(ar.feedback.about.label).selectOption({ label: ar.topic.money.name });
    await about.getByRole('radio', { name: ar.feedback.trouble['said-no'] }).check();
    await about.getByLabel(ar.feedback.field.text).fill(SAID);
    await about.getByLabel(ar.feedback.field.reply).fill('07700 900123');
    await about.getByRole('button', { name: ar.feedback.send }).click();
    await expect(page).toHaveURL(`${FORM.ar}thanks/#${REFERENCE}`);

    await page.goto(FORM.en);
    const service = way(page, feedback.way.service);
    await service.locator('summary').click();
    await service.getByLabel(feedback.field.matters).fill('Someone who stays.');
    await service.getByLabel(feedback.field.change).fill('Less paper.');
    await service.getByRole('button', { name: feedback.send }).click();
    await expect(page).toHaveURL(`${FORM.en}thanks/#${REFERENCE}`);

    expect(stub.sent).toEqual([
      { kind: 'page', locale: 'ar', opened: '', about: 'money', problem: 'said-no', text: SAID.replace('\n', '\r\n'), reply: '07700 900123', website: '' },
      { kind: 'service', locale: 'en', opened: '', matters: 'Someone who stays.', change: 'Less paper.', reply: '', website: '' },
    ]);
  });

  test('the words about who reads it, when, and whom to ring stand before the first box', async ({ page }) => {
    for (const address of Object.values(FORM)) {
      await page.goto(address);
      const main = page.getByRole('main');
      const tops = async (places: Locator) => Promise.all((await places.all()).map(async (place) => (await place.boundingBox())?.y ?? Infinity));
      const [form = 0] = await tops(page.locator('.feedback'));
      for (const words of ['a[href="tel:999"]', 'a[href="#word-participation-team"]', 'a[href="#word-working-days"]', 'a[href$="/how-to-complain/"]', 'a[href$="/help-now/"]']) {
        const [first = Infinity] = await tops(main.locator(words).first());
        expect(first, words).toBeLessThan(form);
      }
    }
  });

  test('whoever is about to change the language is warned', async ({ page }) => {
    await page.goto(FORM.en);
    await expect(page.getByText(feedback.changeLanguage)).toBeVisible();
  });

  test('the end of a page leads to the form in one tap, and so does the page for a wrong address', async ({ page }) => {
    await page.goto('/money/council-tax/');
    await end(page, 'no').click();
    await expect(page).toHaveURL(`${FORM.en}#no=council-tax`);
    await page.goto('/no-such-page/');
    await page.getByRole('contentinfo').getByRole('link', { name: feedback.link }).click();
    await expect(page).toHaveURL(FORM.en);
  });
});

test('with JavaScript nobody is warned of what does not happen', async ({ page }) => {
  await page.goto(FORM.en);
  await expect(page.getByText(feedback.changeLanguage)).toBeHidden();
});

test('the form knows which page somebody came from, and what they thought of it', async ({ page }) => {
  const stub = await stubFeedback(page);
  await page.goto('/money/council-tax/');
  await end(page, 'yes').click();
  const quick = way(page, feedback.way.quick);
  await expect(quick.getByRole('radio', { name: feedback.feeling.good })).toBeChecked();
  await expect(quick.getByLabel(feedback.about.label)).toHaveValue('council-tax');
  await quick.getByRole('button', { name: feedback.send }).click();
  await expect(page.getByText(REFERENCE)).toBeVisible();

  await page.goto('/money/');
  await end(page, 'wrong').click();
  const about = way(page, feedback.way.page);
  await expect(about.getByRole('radio', { name: feedback.trouble.wrong })).toBeChecked();
  // A topic is in the list by its name.
  await expect(about.getByLabel(feedback.about.label).locator(':checked')).toHaveText(en.topic.money.name);
  await about.getByRole('button', { name: feedback.send }).click();
  await expect(page.getByText(REFERENCE)).toBeVisible();

  const [first, second] = stub.sent;
  expect([first?.['about'], first?.['feeling'], second?.['about'], second?.['problem']]).toEqual(['council-tax', 'good', 'money', 'wrong']);
  // The day and time the form was opened, for the server to see that a person filled it in.
  expect(Math.abs(Number.parseInt(first?.['opened'] ?? '', 36) - Date.now())).toBeLessThan(600_000);
});

test('a fragment that somebody made up changes nothing', async ({ page }) => {
  await page.goto(`${FORM.en}#wrong=<img src=x>`);
  await expect(way(page, feedback.way.page)).not.toHaveAttribute('open');
  await page.goto(`${FORM.en}thanks/#<b>call-0900</b>`);
  await expect(page.getByText(feedback.thanks.inAddress)).toBeVisible();
});

test('whoever answers at the end of a page is told that it is not sent yet, and led to the form', async ({ page }) => {
  await page.goto('/money/council-tax/');
  await end(page, 'no').click();
  await expect(page.getByText(feedback.helped.notSent)).toBeInViewport();
  await page.getByRole('link', { name: feedback.helped.toForm }).click();
  await expect(way(page, feedback.way.page).locator('summary')).toBeInViewport();
  await expect(way(page, feedback.way.page).getByLabel(feedback.about.label)).toHaveValue('council-tax');
  await page.goto(FORM.en);
  await expect(page.getByText(feedback.helped.notSent)).toBeHidden();
});

test('the page of thanks shows nothing that somebody made up', async ({ page }) => {
  for (const made of ['07700900123', 'CALLME22', '<b>x</b>']) {
    await page.goto(`${FORM.en}thanks/#${made}`);
    await expect(page.getByText(feedback.thanks.inAddress)).toBeVisible();
  }
});

test('keys alone open a way, choose, write and send', async ({ page }) => {
  const stub = await stubFeedback(page);
  await page.goto(FORM.en);
  const service = way(page, feedback.way.service);
  await service.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(service.getByLabel(feedback.field.matters)).toBeFocused();
  await page.keyboard.type('Time.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(service.getByRole('button', { name: feedback.send })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(REFERENCE)).toBeVisible();
  expect(stub.sent.map(({ matters, website }) => [matters, website])).toEqual([['Time.', '']]);
});

for (const [tag, address] of Object.entries(FORM) as ['en' | 'ar', string][]) {
  test(`with everything open, offline, at 320 pixels, it fits and everyone can use it (${tag})`, async ({ page, context }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await page.locator('.feedback details').evaluateAll((all) => { for (const details of all) details.removeAttribute('name'); });
    await openAllDetails(page);
    await context.setOffline(true);
    for (const send of await page.getByRole('button', { name: WORDS[tag].feedback.send, exact: true }).all()) await send.click();
    await expect(page.getByText(WORDS[tag].feedback.offline.title)).toHaveCount(3);
    expect(await sticksOut(page)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
  });

  test(`with letters twice as large, each face has room for its word (${tag})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    const overflowing = await page.locator('.faces label').evaluateAll((all) => all.filter((label) => label.scrollWidth > label.clientWidth).map((label) => label.textContent));
    expect(overflowing).toEqual([]);
  });
}

/** The answer at the end of a page to whether it helped. */
function end(page: Page, answer: keyof typeof feedback.helped): Locator {
  return page.getByRole('contentinfo').getByRole('link', { name: feedback.helped[answer], exact: true });
}

