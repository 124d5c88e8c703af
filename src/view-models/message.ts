import type { EntitlementEntry } from '../collections/offer.ts';
import { locale, SOURCE_LOCALE, type LocaleTag } from '../i18n/locales.ts';
import { localeOf, type SiteContext } from './site.ts';
import { pageText } from './text.ts';

/**
 * Words to send or to put into a plan. They are always English, because a council worker has to read them;
 * in another language the reader sees what they mean.
 */
export interface MessageView {
  readonly text: string;
  readonly lang: LocaleTag;
  readonly dir: 'ltr' | 'rtl';
  readonly meaning?: string;
}

export interface MessageViews {
  readonly first: MessageView;
  readonly noAnswer: MessageView;
  readonly writeInPlan: MessageView;
}

export function messageViews(context: SiteContext, { english, words, contentLocale }: EntitlementEntry): MessageViews {
  const view = (text: string, meaning: string): MessageView => messageView(context, text, meaning, contentLocale);
  return {
    first: view(english.message.first, words.message.first),
    noAnswer: view(english.message.noAnswer, words.message.noAnswer),
    writeInPlan: view(english.writeInPlan, words.writeInPlan),
  };
}

function messageView(context: SiteContext, english: string, own: string, contentLocale: string): MessageView {
  const { tag, dir } = locale(SOURCE_LOCALE);
  const text = pageText(context);
  const sent = { text: text.in(SOURCE_LOCALE).plain(english), lang: tag, dir };
  return localeOf(contentLocale) === SOURCE_LOCALE ? sent : { ...sent, meaning: text.in(contentLocale).plain(own) };
}
