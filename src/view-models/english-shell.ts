import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { pagePathOf, type SiteContext } from './site.ts';
import { shellFor, type Shell } from './shell.ts';

interface EnglishPage {
  /** The tool page it belongs to, which every language has. */
  readonly under: string;
  readonly id: string;
  readonly title: string;
  /** What sort of page it is: its title may be another page's too. */
  readonly label: string;
  readonly description: string;
}

/**
 * The shell of a page that there is in English only, for workers, one step below a tool page. In other
 * languages the list of languages leads to that tool page. @throws when there is none
 */
export function englishShell({ t, offer }: SiteContext, { under, id, title, label, description }: EnglishPage): Shell {
  const tool = offer.guides.find((guide) => guide.id === under);
  if (tool === undefined) throw new Error(`No guide has the id "${under}"`);
  const above = pagePathOf(tool);
  const to = (...path: readonly string[]) => pathFor(SOURCE_LOCALE, path);
  return shellFor({
    tag: SOURCE_LOCALE,
    council: offer.council,
    path: [...above, id],
    elsewhere: above,
    title: `${label}: ${title}`,
    description,
    standing: 'source',
    breadcrumbs: [
      { label: t('nav.home'), href: to() },
      { label: t(`topic.${tool.topic}.name`), href: to(tool.topic) },
      { label: tool.words.title, href: to(...above) },
      { label: title },
    ],
    translatedTo: [SOURCE_LOCALE],
  });
}
