import { findLinks, MARKDOWN_LINK, type FoundLink } from '../links.ts';
import { didYouMean } from '../problems/nearest.ts';
import { problemsOf, type Problem, type Spot } from '../problems/problem.ts';
import { headingsOf } from '../prose/headings.ts';
import { passagesOf, type Passage } from '../prose/passages.ts';
import type { Content, PageFile } from '../reading/content.ts';
import { SOURCE_LOCALE } from '../reading/page-schemas.ts';
import { NATIONAL } from '../reading/place.ts';
import { GENERATED_PAGE_IDS } from '../schemas/closed-lists.ts';
import type { Check } from './check.ts';

const { error, note } = problemsOf('links');

/** Settings that are shown without markup: in lists of pages, in texts to copy. */
const PLAIN_SETTINGS: ReadonlySet<string> = new Set(['title', 'summary', 'message.first', 'message.noAnswer', 'writeInPlan']);
const VAGUE_LABEL = /^(?:here|click here|this|link|this link|more|read more)$/i;

/** Every link leads to a page, heading, word or website that a reader can open in the same language. */
export const links: Check = (content) => {
  const targets = targetsOf(content);
  return content.files.flatMap((file) =>
    passagesOf(file).flatMap((passage) => [
      ...findLinks(passage.text).flatMap((link) => wrongLink(link, file, passage, targets)),
      ...unreadLinks(passage),
    ]),
  );
};

/** What can be linked to. */
interface Targets {
  readonly pages: readonly string[];
  /** Pages every council has. */
  readonly nationalPages: ReadonlySet<string>;
  readonly terms: readonly string[];
  /** Ids of the headings, by page. */
  readonly headings: ReadonlyMap<string, readonly string[]>;
}

function targetsOf({ files }: Content): Targets {
  const english = files.filter(({ place }) => place.locale === SOURCE_LOCALE);
  const pages = english.filter(({ place }) => place.kind === 'entitlement' || place.kind === 'guide');
  const national = pages.filter(({ place }) => place.scope === NATIONAL).map(({ place }) => place.id);
  return {
    pages: [...new Set([...GENERATED_PAGE_IDS, ...pages.map(({ place }) => place.id)])],
    nationalPages: new Set([...GENERATED_PAGE_IDS, ...national]),
    terms: english.filter(({ place }) => place.kind === 'term').map(({ place }) => place.id),
    headings: new Map(
      [...Map.groupBy(pages, ({ place }) => place.id)].map(([id, parts]) => [id, parts.flatMap(headingIds)]),
    ),
  };
}

function headingIds({ body, schemaId }: PageFile): readonly string[] {
  const isLocal = schemaId === 'entitlementAddition' || schemaId === 'guideAddition';
  return headingsOf(body).map(({ id }) => (isLocal ? `local-${id}` : id));
}

function wrongLink(link: FoundLink, file: PageFile, passage: Passage, targets: Targets): readonly Problem[] {
  const spot = passage.spotOf(link.index);
  if (passage.key !== undefined && PLAIN_SETTINGS.has(passage.key)) {
    return [error(spot, `\`${passage.key}\` is shown as plain text, so it cannot hold a link: ${link.written}`, `Write only the words: ${link.label}`)];
  }
  if (link.label.trim() === '') return [error(spot, `This link has no words: ${link.written}`, 'Put the name of the page between the square brackets.')];
  const vague = VAGUE_LABEL.test(link.label.trim())
    ? [note(spot, `"${link.label}" does not say where the link leads.`, 'Use the name of the page as the words of the link.')]
    : [];
  return [...wrongTarget(link, file, spot, targets), ...vague];
}

function wrongTarget({ ref, label }: FoundLink, file: PageFile, spot: Spot, targets: Targets): readonly Problem[] {
  switch (ref.kind) {
    case 'page':
      return wrongPage(ref.id, ref.heading, file, spot, targets);
    case 'term':
      if (targets.terms.includes(ref.id)) return [];
      return [error(spot, `There is no glossary word with the id \`${ref.id}\`.${didYouMean(ref.id, targets.terms)}`, `Correct the id, or write content/national/terms/en/${ref.id}.md.`)];
    case 'other':
      return wrongAddress(ref.href, label, spot, targets);
  }
}

function wrongPage(id: string, heading: string | undefined, file: PageFile, spot: Spot, targets: Targets): readonly Problem[] {
  if (!targets.pages.includes(id)) {
    return [error(spot, `There is no page with the id \`${id}\`.${didYouMean(id, targets.pages)}`, 'Correct the id. It is the name of the file without `.md`.')];
  }
  if (file.place.scope === NATIONAL && !targets.nationalPages.has(id)) {
    return [error(spot, `\`${id}\` is a page of this council only, but a national page links to it.`, "Link to it from the council's part of this page.")];
  }
  const ids = targets.headings.get(id) ?? [];
  if (heading === undefined || ids.includes(heading)) return [];
  return [error(spot, `The page \`${id}\` has no heading \`${heading}\`.${didYouMean(heading, ids)}`, ids.length === 0 ? `Write \`page:${id}\`.` : `The headings are: ${ids.join(', ')}.`)];
}

function wrongAddress(href: string, label: string, spot: Spot, targets: Targets): readonly Problem[] {
  if (href.startsWith('https://')) return [];
  if (/^(?:mailto|tel):/.test(href)) {
    return [error(spot, `A phone number or e-mail is typed into a link: ${href}`, 'Use a token, like `{{contact:leaving-care-team.phone}}`. It becomes a link by itself.')];
  }
  if (href.startsWith('http://')) return [error(spot, `${href} is not a safe address.`, `Write \`${href.replace('http:', 'https:')}\`.`)];
  const id = href.replace(/#.*$/, '').split('/').filter(Boolean).at(-1) ?? '';
  const wanted = targets.pages.includes(id) ? `[${label}](page:${id})` : `[${label}](page:…), with the id of the page`;
  return [error(spot, `\`${href}\` is not an address a page can link to.`, `Link to a page by its id, so that readers stay in their language: ${wanted}. A website needs its full https:// address.`)];
}

/** Something that looks like a link and is printed as it stands. */
function unreadLinks({ text, spotOf }: Passage): readonly Problem[] {
  const rest = text.replaceAll(MARKDOWN_LINK, (whole) => ' '.repeat(whole.length));
  const broken = rest.search(/\]\s?\(|\]\[/);
  const bare = rest.search(/(?<!<)\bhttps?:\/\//);
  const schemes = rest.search(/\b(?:page|term):[a-z0-9]/);
  return [
    ...(broken === -1 ? [] : [error(spotOf(broken), 'This link cannot be read.', 'Write it like this, without spaces in the address: [council tax](page:council-tax)')]),
    ...(bare === -1 ? [] : [error(spotOf(bare), 'A web address stands in the text.', 'Make it a link with the name of the page: [GOV.UK](https://www.gov.uk/)')]),
    ...(schemes === -1 || broken !== -1 ? [] : [error(spotOf(schemes), 'An address of a page stands in the text.', 'Make it a link: [council tax](page:council-tax)')]),
  ];
}
