import type { FeedbackSetting } from '../collections/feedback-setting.ts';
import {
  FEEDBACK_ACTION,
  FEEDBACK_FEELINGS,
  FEEDBACK_KINDS,
  FEEDBACK_LIMITS,
  FEEDBACK_TROUBLES,
  type FeedbackFeeling,
  type FeedbackKind,
  type FeedbackLimits,
  type FeedbackTrouble,
} from '../feedback/form.ts';
import type { LocaleTag } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { interfaceStanding } from '../i18n/translator.ts';
import { BUILD } from './build.ts';
import { contactView } from './contacts.ts';
import { FEEDBACK_PATH } from './helped.ts';
import type { ContactView, Html } from './parts.ts';
import { shellFor, type Shell } from './shell.ts';
import type { SiteContext } from './site.ts';
import { pageText } from './text.ts';
import { topicsOf } from './topics.ts';

export type { FeedbackAttempt, FeedbackField, FeedbackKind, FeedbackProblem, FeedbackProblemCode } from '../feedback/form.ts';

/** What stands where the guide of feedback has its tool: the form, or where the council takes feedback. */
export type FeedbackTool =
  | { readonly kind: 'form'; readonly form: FeedbackFormView }
  | { readonly kind: 'elsewhere'; readonly contact: ContactView; readonly link?: FeedbackLink };

/** The council's own form, or the mailbox it takes feedback in. */
export interface FeedbackLink {
  readonly kind: 'form' | 'email';
  readonly href: string;
}

/** The three forms in one language. */
export interface FeedbackFormView {
  readonly action: string;
  readonly locale: LocaleTag;
  readonly kinds: readonly FeedbackKind[];
  readonly feelings: readonly FeedbackFeeling[];
  readonly troubles: readonly FeedbackTrouble[];
  readonly limits: FeedbackLimits;
  /** What something can be about, where no link has said which page. */
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  /** Who reads it. */
  readonly sentTo: Html;
}

/** What the server says to somebody whose message it could not take, or not yet. */
export interface FeedbackAnswerView {
  readonly shell: Shell;
  readonly form: FeedbackFormView;
  /** Where to say it in another way. */
  readonly contact: ContactView;
}

export function feedbackTool(context: SiteContext, setting: FeedbackSetting = BUILD.feedback): FeedbackTool {
  const contact = contactView(context, 'participation');
  switch (setting.kind) {
    case 'form':
      return { kind: 'form', form: feedbackForm(context) };
    case 'off':
      return { kind: 'elsewhere', contact };
    case 'web':
      return { kind: 'elsewhere', contact, link: { kind: 'form', href: setting.address } };
    case 'email':
      return { kind: 'elsewhere', contact, link: { kind: 'email', href: `mailto:${setting.address}` } };
  }
}

/** Server side: what a message that was not taken is answered with, in the language of its form. */
export function feedbackAnswerView(context: SiteContext): FeedbackAnswerView {
  const { t, tag, offer } = context;
  const shell = shellFor({
    tag,
    council: offer.council,
    path: FEEDBACK_PATH,
    title: t('feedback.again.title'),
    description: t('feedback.again.heading'),
    standing: interfaceStanding(tag),
    sensitive: true,
    breadcrumbs: [{ label: t('nav.home'), href: pathFor(tag, []) }, { label: t('feedback.link'), href: pathFor(tag, FEEDBACK_PATH) }],
  });
  return { shell, form: feedbackForm(context), contact: contactView(context, 'participation') };
}

function feedbackForm(context: SiteContext): FeedbackFormView {
  return {
    action: FEEDBACK_ACTION,
    locale: context.tag,
    kinds: FEEDBACK_KINDS,
    feelings: FEEDBACK_FEELINGS,
    troubles: FEEDBACK_TROUBLES,
    limits: FEEDBACK_LIMITS,
    topics: topicsOf(context).map(({ topic }) => ({ id: topic, title: context.t(`topic.${topic}.name`) })),
    sentTo: pageText(context).line(context.t('feedback.sentTo', { team: '{{contact:participation.name}}' })),
  };
}
