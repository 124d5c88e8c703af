import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { keptOnThePhone, sticksOut } from './support/layout.ts';
import { watch } from './support/watch.ts';
import { WORDS } from './support/words.ts';

const { entry, letter: words } = WORDS.en;
const ABOUT = '/money/setting-up-home-allowance/';
const LETTERS = '/say-something/complaint-letter/';
const LETTER = `${LETTERS}setting-up-home-allowance/`;

function form(page: Page) {
  return page.locator('.letters form');
}

/** The paragraphs of the letter that is on the screen. */
function letter(page: Page) {
  return page.locator('.sheet:visible .letter p:visible');
}

test('from a no to a letter about it, with the rule in it and the team that gets it', async ({ page }) => {
  await page.goto(ABOUT);
  await page.getByRole('region', { name: entry.refused }).getByRole('link', { name: words.link }).click();
  await expect(page).toHaveURL(LETTER);

  await expect(letter(page).first()).toHaveText('Hello. I want to make a complaint under the Children Act 1989. It is about: Setting up home allowance.');
  await expect(letter(page).nth(1)).toContainText('This is what I rely on: ');
  await expect(letter(page).nth(1)).toContainText('£');
  await expect(page.getByRole('region', { name: words.sendTo.title }).locator('a[href^="mailto:"]')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Setting up home allowance' }).click();
  await expect(page).toHaveURL(ABOUT);
});

test('the letter follows what is chosen and typed, with the keyboard alone', async ({ page }) => {
  await page.goto(LETTER);
  await expect(letter(page).filter({ hasText: 'I would like an advocate' })).toHaveCount(1);
  await form(page).locator('[name=advocate]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(letter(page).filter({ hasText: 'advocate' })).toHaveCount(0);
  await expect(letter(page).filter({ hasText: 'I think that you should wait' })).toHaveCount(1);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('They said no.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3 May');
  await expect(letter(page).filter({ hasText: 'What happened: They said no.' })).toHaveCount(1);
  await expect(letter(page).filter({ hasText: 'When: 3 May' })).toHaveCount(1);
  await expect(letter(page).filter({ hasText: `I have asked ${words.placeholder.person} to do this for me.` })).toHaveCount(1);
  await expect(letter(page).last()).toHaveText(words.placeholder.name);

  await form(page).getByRole('button', { name: words.button.clear }).press('Enter');
  await expect(letter(page).filter({ hasText: words.placeholder.happened })).toHaveCount(1);
  await expect(letter(page).filter({ hasText: 'I would like an advocate' })).toHaveCount(1);
  await expect(form(page).locator('[name=happened]')).toHaveValue('');
});

test('a second letter for when nobody answers', async ({ page }) => {
  await page.goto(LETTER);
  await expect(form(page).locator('[name=wrote]')).toBeHidden();
  await form(page).getByRole('radio', { name: words.which.late }).check();
  await form(page).locator('[name=wrote]').fill('3 May');
  await expect(form(page).locator('[name=happened]')).toBeHidden();
  await expect(form(page).locator('[name=freeze]')).toBeHidden();
  await expect(letter(page).first()).toContainText('On 3 May I wrote to you about: Setting up home allowance.');
  await expect(page.locator('.sheet:visible')).toHaveCount(1);
});

test('copies the letter, and nothing typed is kept, sent or put into the address', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { faults, requests } = await watch(page, baseURL);
  await page.goto(LETTER);
  const asked = requests.length;
  await form(page).locator('[name=happened]').fill('One.\nTwo.');
  await form(page).locator('[name=name]').fill('Sam');
  await page.getByRole('button', { name: words.button.copy, exact: true }).click();
  await expect(page.getByRole('status').filter({ visible: true })).toHaveText(words.button.copied);

  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n\n')).toEqual(await letter(page).allTextContents());
  expect(copied).toContain('What happened: One.\nTwo.');
  expect(copied.endsWith('\n\nSam')).toBe(true);

  await form(page).locator('[name=name]').press('Enter');
  await expect(page.getByRole('heading', { name: words.sheet.first })).toBeFocused();
  await page.getByRole('button', { name: words.button.mail, exact: true }).click();
  expect(page.url()).toBe(`${baseURL ?? ''}${LETTER}`);
  expect(await keptOnThePhone(page)).toEqual([]);
  expect(requests.slice(asked).filter((address) => !/^mailto:|\/icon\.svg$/.test(address))).toEqual([]);
  expect(faults.filter((fault) => !fault.includes('mailto:'))).toEqual([]);

  await page.goto('/');
  await page.goBack();
  await expect(form(page).locator('[name=happened]')).toHaveValue('');
});

test('can be shared where the phone knows how', async ({ page }) => {
  await page.goto(LETTER);
  await expect(page.getByRole('button', { name: words.button.share })).toBeHidden();

  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: ({ text }: { text: string }) => { document.title = text.slice(0, 5); return Promise.reject(new Error('not now')); } });
  });
  await page.reload();
  await page.getByRole('button', { name: words.button.share }).click();
  await expect(page).toHaveTitle('Hello');
});

test('prints the letter alone, on one side', async ({ page }) => {
  await page.goto(LETTER);
  await form(page).locator('[name=freeze]').check();
  await form(page).locator('[name=happened]').fill('They said no, and did not say why. '.repeat(8));
  await page.emulateMedia({ media: 'print' });
  await expect(letter(page).first()).toBeVisible();
  await expect(page.locator('.paper:visible')).toHaveText(/^To: .+Date:$/);
  const seen = await page.locator('body').innerText();
  expect(seen.trim().startsWith('To: ')).toBe(true);
  expect(seen.trim().endsWith(words.placeholder.name)).toBe(true);
  expect(await letter(page).first().evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize))).toBeGreaterThanOrEqual(16);

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('everybody can use it, on a small screen too', async ({ page }) => {
  for (const address of [LETTER, `/ar${LETTER}`, `${LETTERS}benefit-appeal/`, `${LETTERS}immigration/`, LETTERS]) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    expect(await axeFaults(page), address).toEqual([]);
    expect(await sticksOut(page), address).toEqual([]);
  }
});

test('in Arabic the letter is English, and its meaning follows it', async ({ page }) => {
  const { letter: arabic } = WORDS.ar;
  await page.goto(`/ar${LETTER}`);
  await expect(letter(page).first()).toContainText('It is about: Setting up home allowance.');
  await expect(page.locator('.sheet:visible .letter')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.sheet:visible .letter')).toHaveAttribute('dir', 'ltr');

  const meaning = page.locator('.sheet:visible details');
  await meaning.locator('summary').click();
  await form(page).getByRole('checkbox', { name: arabic.option.freeze }).check();
  await form(page).locator('[name=name]').fill('سامي');
  await expect(meaning.locator('p:visible').filter({ hasText: arabic.text.freeze })).toHaveCount(1);
  await expect(meaning.locator('p:visible').last()).toHaveText('سامي');
  await expect(letter(page).last()).toHaveText('سامي');
});

test('where a letter could do harm, there is none, and a way to a solicitor', async ({ page }) => {
  await page.goto(`${LETTERS}immigration/`);
  await expect(page.getByRole('main').locator('.letter, form')).toHaveCount(0);
  await page.getByRole('region', { name: words.none.title }).getByRole('link').click();
  await expect(page).toHaveURL(/solicitor/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every letter is reached by links, and stands whole, with places to fill in by hand', async ({ page }) => {
    await page.goto(LETTERS);
    await page.locator('summary', { hasText: WORDS.en.topic.money.name }).click();
    await page.getByRole('link', { name: 'Setting up home allowance' }).click();
    await expect(page).toHaveURL(LETTER);
    await expect(form(page)).toBeHidden();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.locator('.sheet:visible')).toHaveCount(2);
    await expect(letter(page).filter({ hasText: words.placeholder.happened })).toHaveCount(1);
    await expect(letter(page).filter({ hasText: 'I would like an advocate' })).toHaveCount(2);
    await expect(letter(page).filter({ hasText: 'you should wait' })).toHaveCount(0);
  });
});
