import type { LocaleTag } from '../i18n/locales.ts';

/** Small pieces that several kinds of page show. */

/** Markup made from checked content: tokens filled in, links resolved, everything else escaped. */
export type Html = string;

export interface LinkView {
  readonly label: string;
  readonly href: string;
  /** The language of the label: a page that has no translation keeps its English title. */
  readonly lang: LocaleTag;
  readonly dir: 'ltr' | 'rtl';
}

/** One line of "the main facts". */
export interface FactView {
  readonly label: string;
  readonly html: Html;
  /** Shown large, for an amount. */
  readonly strong?: boolean;
}

export interface ContactView {
  readonly name: string;
  /** The language of the name, the area and the address, where it is not the reader's: the council writes English. */
  readonly nameLang?: LocaleTag;
  /** What they are for. */
  readonly what?: string;
  /** The language of that, where it has no translation. */
  readonly whatIn?: { readonly lang: LocaleTag; readonly dir: 'ltr' | 'rtl' };
  readonly phone?: string;
  readonly email?: string;
  readonly hours?: readonly string[];
  readonly address?: string;
  readonly area?: string;
  readonly web?: string;
  /** A caution, such as "please check this number". */
  readonly note?: string;
}

export interface SourceView {
  readonly level: string;
  readonly title: string;
  readonly provision?: string;
  readonly href: string;
  readonly checked: string;
  /** Said when the text was not, or not wholly, read. */
  readonly caution?: string;
}

export interface ReviewView {
  readonly lastChecked: string;
  readonly next: string;
  readonly owner: string;
}

/** A glossary word the page uses, explained at its foot. */
export interface WordView {
  readonly id: string;
  readonly title: string;
  readonly short: Html;
  readonly lang: LocaleTag;
  readonly dir: 'ltr' | 'rtl';
}

/** The part of a page that a council adds to a national one. */
export interface LocalPartView {
  readonly heading: string;
  readonly lang: LocaleTag;
  readonly dir: 'ltr' | 'rtl';
  readonly facts: readonly FactView[];
  readonly body: Html;
  readonly steps: readonly Html[];
  readonly sources: readonly SourceView[];
  readonly review: ReviewView;
}
