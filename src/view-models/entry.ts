import type { EntitlementEntry, GuideEntry } from '../collections/offer.ts';
import { TOOL_PAGE_IDS, type ToolPageId } from '../collections/schemas/closed-lists.ts';
import { SOURCE_LOCALE, type LocaleTag } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { entitlementParts, type EntitlementParts } from './entitlement.ts';
import { guideParts, type GuideParts } from './guide.ts';
import { sheetView, type SheetView } from './sheet.ts';
import type { WordView } from './parts.ts';
import { shellFor, type Crumb, type Shell } from './shell.ts';
import { inEveryLanguage, isEntitlement, isHubWords, pagePathOf, type SiteContext } from './site.ts';
import { entitlementData } from './structured-data.ts';
import { pageText, type PageText } from './text.ts';

interface EntryBase {
  readonly shell: Shell;
  readonly title: string;
  readonly lead: string;
  readonly words: readonly WordView[];
}
export type EntitlementView = EntryBase & EntitlementParts;
export type GuideView = EntryBase & GuideParts;
export type EntryView = EntitlementView | GuideView;
/** A guide with a tool, and what the tool shows. */
export type ToolView<Tool> = GuideView & { readonly tool: Tool };

/** Every entitlement and guide that lives under a topic, but for hubs, sheets and the pages with a tool. */
export const entryPages = () =>
  inEveryLanguage<{ topic: string; id: string }, EntryView>((context, all) => [
    ...underTopics(context.offer.entitlements).map((entry) => ({
      params: { topic: entry.topic, id: entry.id },
      view: view(context, all, entry, (text) => entitlementParts(context, entry, text)),
    })),
    ...underTopics(context.offer.guides).map((entry) => ({
      params: { topic: entry.topic, id: entry.id },
      view: guideView(context, all, entry),
    })),
  ]);

/** A guide with a tool in it, in every language. `toolOf` makes what the tool shows. */
export const toolPages = <Tool>(id: ToolPageId, toolOf: (context: SiteContext, text: PageText) => Tool) =>
  inEveryLanguage<object, ToolView<Tool>>((context, all) =>
    context.offer.guides
      .filter((entry) => entry.id === id)
      .map((entry) => ({
        params: {},
        view: toolView(context, all, entry, (text) => toolOf(context, text)),
      })),
  );

/** A guide with a sheet to print, in every language. */
export const sheetPages = () =>
  inEveryLanguage<{ topic: string; sheet: string }, ToolView<SheetView>>((context, all) =>
    context.offer.guides.flatMap((entry) =>
      entry.sheet === undefined
        ? []
        : {
            params: { topic: entry.topic, sheet: entry.id },
            view: toolView(context, all, entry, () => sheetView(context, entry)),
          },
    ),
  );

/** A guide that lives at the root of the site, such as help-now, in every language. */
export const rootGuidePages = (id: string) =>
  inEveryLanguage<object, GuideView>((context, all) =>
    context.offer.guides
      .filter((entry) => entry.topic === 'start' && entry.id === id)
      .map((entry) => ({ params: {}, view: guideView(context, all, entry) })),
  );

type Entry = EntitlementEntry | GuideEntry;

function underTopics<E extends Entry>(entries: readonly E[]): readonly E[] {
  return entries.filter((entry) => !('sheet' in entry && entry.sheet !== undefined) && entry.topic !== 'start' && !isHubWords(entry) && !(TOOL_PAGE_IDS as readonly string[]).includes(entry.id));
}

/** The view of an entry: its parts, and the shell and words around them. */
function view<Parts extends EntitlementParts | GuideParts>(
  context: SiteContext,
  all: readonly SiteContext[],
  entry: Entry,
  partsWith: (text: PageText) => Parts,
): EntryBase & Parts {
  const text = pageText(context).in(entry.contentLocale);
  const title = text.plain(entry.words.title);
  const lead = text.plain(entry.words.summary);
  // The parts come before the words: making them is what collects the words they use.
  const parts = partsWith(text);
  const base: EntryBase = { shell: entryShell(context, all, entry, title, lead), title, lead, words: text.words() };
  return { ...parts, ...base };
}

export function guideView(context: SiteContext, all: readonly SiteContext[], entry: GuideEntry): GuideView {
  return view(context, all, entry, (text) => guideParts(context, entry, text));
}

function toolView<Tool>(context: SiteContext, all: readonly SiteContext[], entry: GuideEntry, toolOf: (text: PageText) => Tool): ToolView<Tool> {
  return view(context, all, entry, (text) => ({ ...guideParts(context, entry, text), tool: toolOf(text) }));
}

function entryShell(context: SiteContext, all: readonly SiteContext[], entry: Entry, title: string, description: string): Shell {
  return shellFor({
    tag: context.tag,
    council: context.offer.council,
    path: pagePathOf(entry),
    title,
    description,
    standing: entry.translation.kind,
    breadcrumbs: crumbs(context, entry, title),
    sensitive: entry.facts.sensitive,
    translatedTo: translatedTo(all, entry.id),
    found: { topic: entry.topic, terms: [...entry.words.searchTerms, ...englishTerms(all, entry.id)] },
    structured: context.tag === SOURCE_LOCALE && isEntitlement(entry) ? entitlementData(context, entry) : undefined,
  });
}

/** The English words for a thing are the council's words for it: people type them in every language. */
function englishTerms(all: readonly SiteContext[], id: string): readonly string[] {
  const offer = all.find(({ tag }) => tag === SOURCE_LOCALE)?.offer;
  return [...(offer?.entitlements ?? []), ...(offer?.guides ?? [])].find((entry) => entry.id === id)?.words.searchTerms ?? [];
}

function translatedTo(all: readonly SiteContext[], id: string): readonly LocaleTag[] {
  return all
    .filter(({ offer }) => [...offer.entitlements, ...offer.guides].some((entry) => entry.id === id && entry.translation.kind !== 'missing'))
    .map(({ tag }) => tag);
}

function crumbs({ t, tag }: SiteContext, entry: Entry, title: string): readonly Crumb[] {
  const { topic } = entry;
  const hub = topic === 'start' || isHubWords(entry) ? [] : [{ label: t(`topic.${topic}.name`), href: pathFor(tag, [topic]) }];
  return [{ label: t('nav.home'), href: pathFor(tag, []) }, ...hub, { label: title }];
}
