import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { shellFor, type Shell } from './shell.ts';
import { siteContext } from './site.ts';
import { topicsOf, type TopicView } from './topics.ts';

/** The page for an address that leads nowhere: kind words and ways on. A host serves one for all languages. */
export interface NotFoundView {
  readonly shell: Shell;
  readonly topics: readonly TopicView[];
}

export async function notFoundPage(): Promise<NotFoundView> {
  const context = await siteContext(SOURCE_LOCALE);
  const { t, tag, offer } = context;
  return {
    shell: shellFor({
      tag,
      council: offer.council,
      path: [],
      title: t('notFound.title'),
      description: t('notFound.text'),
      standing: 'source',
      breadcrumbs: [],
      hasSearchBox: false,
      canHelp: false,
    }),
    topics: topicsOf(context),
  };
}
