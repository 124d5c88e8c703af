import { locale, type LocaleTag } from '../i18n/locales.ts';
import { pathFor, type PagePath } from '../i18n/paths.ts';
import { interfaceStanding, PUBLISHED_LOCALES, translator } from '../i18n/translator.ts';
import { contactView } from './contacts.ts';
import { toolPages } from './entry.ts';
import type { ContactView } from './parts.ts';
import { qrCode, type QrCode } from './qr.ts';
import { shellFor, type Shell } from './shell.ts';
import { hrefOf, inEveryLanguage, type SiteContext } from './site.ts';

/** A poster for a wall, on one side of A4. */
export interface PosterView {
  readonly shell: Shell;
  readonly headline: string;
  readonly lines: readonly string[];
  /** The team to ring, on the poster that is about ringing. */
  readonly team?: ContactView;
  readonly qr: QrCode;
  /** As people type it, "www.council.example/check", in the parts between which a line may break. */
  readonly address: readonly [host: string, path: string];
}

/** What a poster leads to. */
export const POSTERS = ['check', 'help-now', 'contact', 'arriving-alone', 'say-something'] as const;
export type PosterId = (typeof POSTERS)[number];

/** A poster in the list, with the languages there are. */
export interface PosterLink {
  readonly headline: string;
  readonly languages: readonly { readonly tag: LocaleTag; readonly dir: 'ltr' | 'rtl'; readonly name: string; readonly headline: string; readonly href: string }[];
}

export const posterLists = () =>
  toolPages('posters', ({ t }) =>
    POSTERS.map((id): PosterLink => ({
      headline: t(`posters.${id}.headline`),
      languages: PUBLISHED_LOCALES.map((tag) => ({
        tag,
        dir: locale(tag).dir,
        name: locale(tag).name,
        headline: translator(tag)(`posters.${id}.headline`),
        href: pathFor(tag, posterPath(id)),
      })),
    })),
  );

export const posterPages = () => inEveryLanguage((context) => POSTERS.map((id) => ({ params: { id }, view: posterView(context, id) })));

function posterView(context: SiteContext, id: PosterId): PosterView {
  const { t, tag, offer } = context;
  const { council } = offer;
  const target = new URL(pathFor(tag, [id]), council.web);
  const headline = t(`posters.${id}.headline`);
  const lists = hrefOf(context, 'posters');
  return {
    shell: shellFor({
      tag,
      council,
      path: posterPath(id),
      title: t('posters.title', { headline }),
      description: t(`posters.${id}.first`),
      standing: interfaceStanding(tag),
      breadcrumbs: [{ label: t('nav.home'), href: pathFor(tag, []) }, { label: t('topic.for-advisers.name'), href: pathFor(tag, ['for-advisers']) }, { label: t('posters.list'), href: lists }, { label: headline }],
    }),
    headline,
    lines: [t(`posters.${id}.first`), t(`posters.${id}.second`)],
    ...(id === 'contact' ? { team: contactView(context, 'leaving-care-team') } : {}),
    qr: qrCode(target.href),
    address: [target.host, target.pathname.replace(/\/$/, '')],
  };
}

function posterPath(id: PosterId): PagePath {
  return ['for-advisers', 'posters', id];
}
