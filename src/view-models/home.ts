import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { interfaceStanding } from '../i18n/translator.ts';
import { contactView } from './contacts.ts';
import type { ContactView } from './parts.ts';
import { shellFor, type Shell } from './shell.ts';
import { hrefOf, inEveryLanguage, type SiteContext } from './site.ts';
import { offerData } from './structured-data.ts';
import { topicsOf, type TopicView } from './topics.ts';

/** The home page: needs first, then the people to talk to. */
export interface HomeView {
  readonly shell: Shell;
  readonly needs: readonly TopicView[];
  readonly statusHref: string;
  /** The team to ring first. */
  readonly team: ContactView;
}

export const homePages = () => inEveryLanguage((context) => [{ params: {}, view: homeView(context) }]);

export function homeView(context: SiteContext): HomeView {
  const { t, tag, offer } = context;
  return {
    shell: shellFor({
      tag,
      council: offer.council,
      path: [],
      title: t('home.title'),
      description: t('home.lead'),
      // Only interface words: in each language they are as good as that language's word file.
      standing: interfaceStanding(tag),
      breadcrumbs: [],
      hasSearchBox: false,
      structured: tag === SOURCE_LOCALE ? offerData(context) : undefined,
    }),
    needs: topicsOf(context),
    statusHref: hrefOf(context, 'your-status'),
    team: contactView(context, 'leaving-care-team'),
  };
}
