import { findLinks } from '../links.ts';
import { didYouMean } from '../problems/nearest.ts';
import { problemsOf, type Problem } from '../problems/problem.ts';
import { passagesOf, type Passage } from '../prose/passages.ts';
import { isComplete, type Content } from '../reading/content.ts';
import { COUNCIL_CONTACT_IDS } from '../schemas/closed-lists.ts';
import { blankTokens, CONTACT_PARTS, findTokens, HELPLINE_PARTS, type FoundToken } from '../tokens.ts';
import type { Check } from './check.ts';

const { error } = problemsOf('tokens');
const KINDS = ['money', 'from', 'day', 'contact', 'helpline', 'council', 'council.full', 'council.feedbackDays', 'before', 'after', 'end', 'tool'];

/** Every token of a page means something. Amounts are looked up by the check `rates`. */
export const tokens: Check = (content) =>
  content.files.flatMap((file) =>
    passagesOf(file).flatMap((passage) => [
      ...findTokens(passage.text).flatMap((token) => wrongToken(token, passage, content)),
      ...brokenBrackets(passage),
      ...tokensInLinks(passage),
    ]),
  );

function wrongToken({ written, index, ref }: FoundToken, { spotOf }: Passage, content: Content): readonly Problem[] {
  if (ref === undefined) return [error(spotOf(index), `The token \`${written}\` means nothing.${hint(written)}`, `Write it like ${example(written)}.`)];
  if (ref.kind !== 'helpline' || !isComplete(content, /helplines\.yaml$/)) return [];
  const ids = content.helplines.map(({ data }) => data.id);
  if (ids.includes(ref.helpline)) return [];
  const what = `There is no helpline with the id \`${ref.helpline}\`.${didYouMean(ref.helpline, ids)}`;
  return [error(spotOf(index), what, 'Correct the id, or add the helpline to content/national/helplines.yaml.')];
}

/** The nearest thing the token could have meant. */
function hint(written: string): string {
  const [kind = '', argument = ''] = written.slice(2, -2).trim().split(':');
  if (!KINDS.includes(kind)) return didYouMean(kind, KINDS);
  const [id = '', part = ''] = argument.trim().split('.');
  if (kind === 'contact' && !(COUNCIL_CONTACT_IDS as readonly string[]).includes(id)) return didYouMean(id, COUNCIL_CONTACT_IDS);
  if (kind === 'contact') return ` Of a contact there is: ${CONTACT_PARTS.join(', ')}.${didYouMean(part, CONTACT_PARTS)}`;
  return kind === 'helpline' ? ` Of a helpline there is: ${HELPLINE_PARTS.join(', ')}.` : '';
}

const TOKEN_EXAMPLES: Readonly<Record<string, string>> = {
  money: '`{{money:setting-up-home-allowance}}`',
  from: '`{{from:setting-up-home-allowance}}`',
  day: '`{{day:2026-04-29}}`, with a day that exists',
  contact: '`{{contact:leaving-care-team.phone}}`',
  helpline: '`{{helpline:samaritans.phone}}`',
  before: '`{{before:staying-close-duty}}`',
  after: '`{{after:staying-close-duty}}`',
};

function example(written: string): string {
  const kind = written.slice(2, -2).trim().split(':')[0] ?? '';
  return TOKEN_EXAMPLES[kind] ?? '`{{money:…}}`, `{{from:…}}`, `{{day:…}}`, `{{contact:….phone}}`, `{{helpline:….phone}}` or `{{council}}`';
}

/** Brackets left over once every whole token is taken out. */
function brokenBrackets({ text, spotOf }: Passage): readonly Problem[] {
  const index = blankTokens(text).search(/[{}]/);
  return index === -1 ? [] : [error(spotOf(index), 'A bracket of a token is missing or one too many.', 'A token has two brackets on each side: `{{council}}`.')];
}

/** A number to ring becomes a link of its own, and a link inside a link does not work. */
function tokensInLinks({ text, spotOf }: Passage): readonly Problem[] {
  return findLinks(text)
    .filter(({ label, ref }) => /\{\{[^{}]*\.(?:phone|email)\s*\}\}/.test(label) || (ref.kind === 'other' && ref.href.includes('{{')))
    .map(({ index, written }) => error(spotOf(index), `There is a token inside this link: ${written}`, 'Write the token beside the link. A phone number and an e-mail become links by themselves.'));
}
