import { isDay, type Day } from '../domain/index.ts';
import { COUNCIL_CONTACT_IDS, type CouncilContactId } from './schemas/closed-lists.ts';

/** What a token stands for. The words for it are made where the page is made. */
export type TokenRef =
  /** `{{money:<rate>}}`: the amount in force, like £3,000. */
  | { readonly kind: 'money'; readonly rate: string }
  /** `{{from:<rate>}}`: the first day of the row in force. */
  | { readonly kind: 'from'; readonly rate: string }
  /** `{{day:2026-04-29}}`: that day, written out. */
  | { readonly kind: 'day'; readonly day: Day }
  /** `{{contact:<id>.phone}}`: of a contact of the council. */
  | { readonly kind: 'contact'; readonly contact: CouncilContactId; readonly part: ContactPart }
  /** `{{helpline:<id>.phone}}`: of a national helpline. */
  | { readonly kind: 'helpline'; readonly helpline: string; readonly part: HelplinePart }
  /** `{{council}}`: the short name; `{{council.full}}`: the full one; `{{council.feedbackDays}}`: how many days it keeps feedback. */
  | { readonly kind: 'council'; readonly part: CouncilPart };

/** Marks divide a text; they are worked off before the tokens are. */
export type MarkRef =
  /** `{{before:<law>}}` and `{{after:<law>}}`: what follows holds until, or once, the law is in force. */
  | { readonly kind: 'before' | 'after'; readonly law: string }
  /** `{{end}}`: what follows holds always. */
  | { readonly kind: 'end' }
  /** `{{tool}}`: the tool of the page stands here. */
  | { readonly kind: 'tool' };

const COUNCIL_PARTS = { council: 'shortName', 'council.full': 'name', 'council.feedbackDays': 'feedbackDays' } as const;
type CouncilPart = (typeof COUNCIL_PARTS)[keyof typeof COUNCIL_PARTS];

export const CONTACT_PARTS = ['phone', 'email', 'name'] as const;
export type ContactPart = (typeof CONTACT_PARTS)[number];
export const HELPLINE_PARTS = ['phone', 'name'] as const;
export type HelplinePart = (typeof HELPLINE_PARTS)[number];

/** A token in a text. `ref` is `undefined` when it means nothing. */
export interface FoundToken {
  /** As written, with its brackets. */
  readonly written: string;
  readonly index: number;
  readonly ref: TokenRef | MarkRef | undefined;
}

const TOKEN = /\{\{([^{}]*)\}\}/g;

/** Every token of a text, in order. */
export function findTokens(text: string): readonly FoundToken[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    written: match[0],
    index: match.index,
    ref: tokenRef(match[1] ?? ''),
  }));
}

/** The text with its tokens blanked out, so that everything else keeps its place. */
export function blankTokens(text: string): string {
  return text.replaceAll(TOKEN, (written) => ' '.repeat(written.length));
}

/**
 * The text with each token replaced by what `render` gives for it, as it is: for HTML, `render` gives HTML.
 * A token that means nothing is a bug here, because the content gate has refused it.
 */
export function replaceTokens(text: string, render: (ref: TokenRef) => string): string {
  return text.replaceAll(TOKEN, (written, inside: string) => {
    const ref = tokenRef(inside);
    if (ref === undefined || isMark(ref)) throw new Error(`The token ${written} means nothing. Run: node src/collections/cli.ts check`);
    return render(ref);
  });
}

function isMark(ref: TokenRef | MarkRef): ref is MarkRef {
  return ref.kind === 'before' || ref.kind === 'after' || ref.kind === 'end' || ref.kind === 'tool';
}

/** The meaning of what stands between the brackets. */
function tokenRef(inside: string): TokenRef | MarkRef | undefined {
  const [kind = '', ...rest] = inside.trim().split(':');
  const argument = rest.join(':').trim();
  if (isCouncilToken(kind)) return argument === '' ? { kind: 'council', part: COUNCIL_PARTS[kind] } : undefined;
  if (kind === 'end' || kind === 'tool') return argument === '' ? { kind } : undefined;
  if (argument === '') return undefined;
  if (kind === 'before' || kind === 'after') return { kind, law: argument };
  if (kind === 'money' || kind === 'from') return { kind, rate: argument };
  if (kind === 'day') return isDay(argument) ? { kind, day: argument } : undefined;
  return kind === 'contact' || kind === 'helpline' ? personRef(kind, argument) : undefined;
}

function isCouncilToken(kind: string): kind is keyof typeof COUNCIL_PARTS {
  return Object.hasOwn(COUNCIL_PARTS, kind);
}

function personRef(kind: 'contact' | 'helpline', argument: string): TokenRef | undefined {
  const [id = '', part = ''] = argument.split('.');
  if (kind === 'helpline') {
    return includes(HELPLINE_PARTS, part) ? { kind, helpline: id, part } : undefined;
  }
  return includes(COUNCIL_CONTACT_IDS, id) && includes(CONTACT_PARTS, part) ? { kind, contact: id, part } : undefined;
}

function includes<T extends string>(list: readonly T[], value: string): value is T {
  return (list as readonly string[]).includes(value);
}
