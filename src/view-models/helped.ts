import type { LocaleTag } from '../i18n/locales.ts';
import { pathFor, type PagePath } from '../i18n/paths.ts';
import { BUILD } from './build.ts';

/** What can be answered to "Did this page help?". The form knows each by its link. */
export const HELPED_ANSWERS = ['yes', 'no', 'wrong'] as const;
export type HelpedAnswer = (typeof HELPED_ANSWERS)[number];

/** The ways from the end of a page into the form. */
export type Helped = readonly { readonly answer: HelpedAnswer; readonly href: string }[];

export const FEEDBACK_PATH = ['say-something', 'feedback'] as const;

/** For every page but those of feedback itself, where the site has a form. The fragment is for the form's script alone: a browser sends it to nobody. */
export function helpedOn(tag: LocaleTag, path: PagePath): Helped | undefined {
  const id = path[1] ?? path[0] ?? 'home';
  if (id === FEEDBACK_PATH[1] || BUILD.feedback.kind !== 'form') return undefined;
  return HELPED_ANSWERS.map((answer) => ({ answer, href: `${pathFor(tag, FEEDBACK_PATH)}#${answer}=${id}` }));
}
