import { REFUSAL_ROUTES, type RefusalRoute } from '../collections/schemas/closed-lists.ts';
import type { EntitlementEntry } from '../collections/offer.ts';
import { locale, SOURCE_LOCALE, type LocaleTag } from '../i18n/locales.ts';
import { pathFor, type PagePath } from '../i18n/paths.ts';
import { interfaceStanding, translator } from '../i18n/translator.ts';
import { contactView } from './contacts.ts';
import { letterContact, type LetterContact } from './letter-contact.ts';
import { letterFields, letterOptions, type FieldView, type OptionView } from './letter-form.ts';
import { firstLetter, lateLetter, type LetterTopic, type ParagraphView } from './letter-text.ts';
import type { ContactView, LinkView } from './parts.ts';
import { shellFor, type Shell } from './shell.ts';
import { hrefOf, inEveryLanguage, localeOf, pagePathOf, type SiteContext } from './site.ts';
import { pageText } from './text.ts';

/** A page with a letter about one thing, or with the reason why there is none. */
export interface LetterPageView {
  readonly shell: Shell;
  readonly title: string;
  /** The page of what it is about; none when it is about something else. */
  readonly about?: LinkView;
  /** Missing where a letter would not help. */
  readonly letter?: LetterView;
  readonly stagesHref?: string;
  readonly solicitorHref: string;
  readonly contactsHref: string;
  readonly advocateHref: string;
  readonly advocacy: ContactView;
}

export interface LetterView extends LetterContact {
  /** By when to send it. */
  readonly limit: string;
  readonly options: readonly OptionView[];
  readonly fields: readonly FieldView[];
  readonly subject: string;
  readonly sheets: readonly SheetView[];
  /** What stands above the letter on paper only: to whom, and the date. */
  readonly paper: readonly string[];
}

/** One of the two letters: English, with its meaning in the reader's language. */
export interface SheetView {
  readonly id: 'first' | 'late';
  readonly paragraphs: readonly ParagraphView[];
  readonly meaning?: readonly ParagraphView[];
}

/** The address of the letter about an entry, or about something else on a route. */
export function letterHref(tag: LocaleTag, about: string): string {
  return pathFor(tag, letterPath(about));
}

/** A letter for every entry, and one for something else on every route. */
export const letterPages = () =>
  inEveryLanguage<{ about: string }, LetterPageView>((context) => [
    ...context.offer.entitlements.map((entry) => ({ params: { about: entry.id }, view: aboutEntry(context, entry) })),
    ...REFUSAL_ROUTES.map((route) => ({ params: { about: route }, view: aboutSomethingElse(context, route) })),
  ]);

function letterPath(about: string): PagePath {
  return ['say-something', 'complaint-letter', about];
}

function aboutEntry(context: SiteContext, entry: EntitlementEntry): LetterPageView {
  const { tag: lang, dir } = locale(localeOf(entry.contentLocale));
  const { title } = entry.words;
  const rule = pageText(context).in(SOURCE_LOCALE).plain(entry.english.quote);
  return {
    ...page(context, entry.facts.refusalRoute, entry.id, title),
    about: { label: title, href: pathFor(context.tag, pagePathOf(entry)), lang, dir },
    ...letterPart(context, entry.facts.refusalRoute, { title: entry.english.title, rule }, { title, rule }, entry),
  };
}

function aboutSomethingElse(context: SiteContext, route: RefusalRoute): LetterPageView {
  return { ...page(context, route, route, context.t(`letter.choose.elseOf.${route}`)), ...letterPart(context, route, {}, {}) };
}

function page(context: SiteContext, route: RefusalRoute, about: string, of: string): LetterPageView {
  const { t, tag, offer } = context;
  const title = t(route === 'immigration' ? 'letter.none.page' : 'letter.title', { title: of });
  const pages = new Set(offer.guides.map(({ id }) => id));
  return {
    shell: shellFor({
      tag,
      council: offer.council,
      path: letterPath(about),
      title,
      description: t('letter.lead'),
      standing: interfaceStanding(tag),
      breadcrumbs: [
        { label: t('nav.home'), href: pathFor(tag, []) },
        { label: t('topic.say-something.name'), href: pathFor(tag, ['say-something']) },
        { label: t('letter.page'), href: hrefOf(context, 'complaint-letter') },
        { label: title },
      ],
      sensitive: true,
    }),
    title,
    ...(route === 'children-act-complaint' ? { stagesHref: hrefOf(context, 'complaint-stages') } : {}),
    solicitorHref: hrefOf(context, pages.has('your-solicitor') ? 'your-solicitor' : 'how-to-complain'),
    contactsHref: hrefOf(context, 'contact'),
    advocateHref: hrefOf(context, 'advocate'),
    advocacy: contactView(context, 'advocacy'),
  };
}

function letterPart(context: SiteContext, route: RefusalRoute, english: LetterTopic, own: LetterTopic, entry?: EntitlementEntry): Pick<LetterPageView, 'letter'> {
  if (route === 'immigration') return {};
  const { t, tag } = context;
  const source = translator(SOURCE_LOCALE);
  const contact = letterContact(context, route, entry);
  const sheet = (id: SheetView['id'], write: typeof firstLetter): SheetView => ({
    id,
    paragraphs: write(source, route, english),
    ...(tag === SOURCE_LOCALE ? {} : { meaning: write(t, route, own) }),
  });
  return {
    letter: {
      limit: t(`letter.limit.${route}`),
      ...contact,
      paper: [...(contact.contact === undefined ? [] : [source('forWorkers.letter.to', { team: onEnvelope(contact.contact) })]), source('forWorkers.letter.date')],
      options: letterOptions(context, route),
      fields: letterFields(context, route, entry === undefined),
      subject: source(`forWorkers.letter.subject.${route}`),
      sheets: [sheet('first', firstLetter), sheet('late', lateLetter)],
    },
  };
}

function onEnvelope({ name, address }: ContactView): string {
  return address === undefined ? name : `${name}, ${address}`;
}
