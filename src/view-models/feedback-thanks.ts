import { pathFor } from '../i18n/paths.ts';
import { interfaceStanding } from '../i18n/translator.ts';
import { BUILD } from './build.ts';
import { FEEDBACK_PATH } from './helped.ts';
import { linkTo } from './link-to.ts';
import type { Html, LinkView } from './parts.ts';
import { shellFor, type Shell } from './shell.ts';
import { inEveryLanguage, type SiteContext } from './site.ts';
import { pageText } from './text.ts';

/** What is said once a message is kept. */
export interface FeedbackThanksView {
  readonly shell: Shell;
  /** What happens next, first to last. */
  readonly next: readonly Html[];
  /** Where the council tells what came of it. */
  readonly told?: LinkView;
}

/** None where feedback goes elsewhere. */
export const feedbackThanksPages = () =>
  inEveryLanguage((context) => (BUILD.feedback.kind === 'form' ? [{ params: {}, view: feedbackThanksView(context) }] : []));

export function feedbackThanksView(context: SiteContext): FeedbackThanksView {
  const { t, tag, offer } = context;
  const { line } = pageText(context);
  const title = t('feedback.thanks.title');
  return {
    shell: shellFor({
      tag,
      council: offer.council,
      path: [...FEEDBACK_PATH, 'thanks'],
      title,
      description: t('feedback.thanks.lead'),
      standing: interfaceStanding(tag),
      sensitive: true,
      breadcrumbs: [{ label: t('nav.home'), href: pathFor(tag, []) }, { label: t('feedback.link'), href: pathFor(tag, FEEDBACK_PATH) }, { label: title }],
    }),
    next: [
      line(t('feedback.thanks.next.read', { team: '{{contact:participation.name}}' })),
      line(t('feedback.thanks.next.pass')),
      line(t('feedback.thanks.next.answer', { phone: '{{contact:participation.phone}}' })),
    ],
    ...(offer.guides.some(({ id }) => id === 'you-said-we-did') ? { told: linkTo(context, 'you-said-we-did') } : {}),
  };
}
