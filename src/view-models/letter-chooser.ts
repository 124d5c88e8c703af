import { REFUSAL_ROUTES } from '../collections/schemas/closed-lists.ts';
import { TOPICS, type Topic } from '../domain/index.ts';
import { locale } from '../i18n/locales.ts';
import { letterHref } from './letter.ts';
import type { LinkView } from './parts.ts';
import { localeOf, type SiteContext } from './site.ts';

/** Everything a letter can be about, by topic; and what else there is. */
export interface LetterChooserView {
  readonly topics: readonly { readonly topic: Topic; readonly name: string; readonly letters: readonly LinkView[] }[];
  readonly others: readonly LinkView[];
}

export function letterChooserView({ t, tag, offer }: SiteContext): LetterChooserView {
  const { dir } = locale(tag);
  return {
    topics: TOPICS.flatMap((topic) => {
      const entries = offer.entitlements.filter((entry) => entry.topic === topic);
      const letters = entries.map(({ id, words, contentLocale }): LinkView => {
        const spoken = locale(localeOf(contentLocale));
        return { label: words.title, href: letterHref(tag, id), lang: spoken.tag, dir: spoken.dir };
      });
      return letters.length === 0 ? [] : [{ topic, name: t(`topic.${topic}.name`), letters: letters.toSorted((a, b) => a.label.localeCompare(b.label, tag)) }];
    }),
    others: REFUSAL_ROUTES.map((route) => ({ label: t(`letter.choose.elseOf.${route}`), href: letterHref(tag, route), lang: tag, dir })),
  };
}
