import { TOPICS, type Topic } from '../domain/index.ts';
import { pathFor } from '../i18n/paths.ts';
import type { SiteContext } from './site.ts';

/** A topic with pages, as a tile. */
export interface TopicView {
  readonly topic: Topic;
  readonly title: string;
  readonly text: string;
  readonly href: string;
  readonly icon: string;
}

/** The order of the home page: what people look for first, first. */
const BY_NEED: readonly Topic[] = ['money', 'home', 'support', 'rights', 'health', 'education', 'work'];

/** Topics that have a page of this council's, most wanted first. */
export function topicsOf({ offer, t, tag }: SiteContext): readonly TopicView[] {
  const withPages = new Set([...offer.entitlements, ...offer.guides].map(({ topic }) => topic));
  const others = TOPICS.filter((topic) => !BY_NEED.includes(topic) && topic !== 'start' && topic !== 'about');
  return [...BY_NEED, ...others]
    .filter((topic) => withPages.has(topic))
    .map((topic) => ({
      topic,
      title: t(`topic.${topic}.need`),
      text: t(`topicText.${topic}`),
      href: pathFor(tag, [topic]),
      icon: topic,
    }));
}
