import type { Heading } from '../offer.ts';

const HEADING = /^(#{2,6})\s+(.+?)\s*#*$/;

/** The headings of a markdown body, with ids made from their words: "What you get" → `what-you-get`. */
export function headingsOf(body: string): readonly Heading[] {
  const seen = new Map<string, number>();
  return headingLines(body).map(({ depth, text }) => {
    const slug = slugOf(text);
    const count = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, count);
    return { depth, text, id: count === 1 ? slug : `${slug}-${count}` };
  });
}

/** Headings of a translation: its own words with the ids of the English, by their order. */
export function headingsLike(body: string, english: readonly Heading[]): readonly Heading[] {
  return headingLines(body).map((heading, index) => ({ ...heading, id: english[index]?.id ?? `part-${index + 1}` }));
}

/**
 * Gives the headings of rendered HTML these ids, by their order. The renderer's own ids follow the
 * language and its punctuation, so a link to a heading would break from one language to the next.
 */
export function withHeadingIds(html: string, headings: readonly Heading[]): string {
  const ids = headings.map(({ id }) => id).values();
  return html.replaceAll(/<(h[2-6])(?: id="[^"]*")?>/g, (_, tag: string) => {
    const next = ids.next();
    return next.done === true ? `<${tag}>` : `<${tag} id="${next.value}">`;
  });
}

function headingLines(body: string): readonly Pick<Heading, 'depth' | 'text'>[] {
  return body.split('\n').flatMap((line) => {
    const [, marks, text] = HEADING.exec(line) ?? [];
    return marks === undefined || text === undefined ? [] : [{ depth: marks.length, text }];
  });
}

function slugOf(text: string): string {
  const words = text
    .replaceAll(/\]\([^)]*\)/g, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return words === '' ? 'part' : words;
}
