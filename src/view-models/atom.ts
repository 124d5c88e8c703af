import type { Day } from '../domain/index.ts';
import { xml } from './xml.ts';

/** A feed of news (RFC 4287), in English. Addresses are full. */
export interface AtomFeed {
  /** What it is known by, for good. */
  readonly id: string;
  readonly title: string;
  /** Where the feed is, and the page that says the same. */
  readonly self: string;
  readonly page: string;
  readonly author: string;
  readonly updated: Day;
  readonly entries: readonly AtomEntry[];
}

export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  /** Where on the site it can be read. */
  readonly page: string;
  readonly updated: Day;
  readonly text: string;
}

export function atom({ id, title, self, page, author, updated, entries }: AtomFeed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>${xml(title)}</title>
  <id>${xml(id)}</id>
  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>
  <link rel="alternate" type="text/html" href="${xml(page)}"/>
  <author><name>${xml(author)}</name></author>
  <updated>${timeOf(updated)}</updated>
${entries.map(entryXml).join('')}</feed>
`;
}

function entryXml({ id, title, page, updated, text }: AtomEntry): string {
  return `  <entry>
    <title>${xml(title)}</title>
    <id>${xml(id)}</id>
    <link rel="alternate" type="text/html" href="${xml(page)}"/>
    <updated>${timeOf(updated)}</updated>
    <content type="text">${xml(text)}</content>
  </entry>
`;
}

/** A feed needs a time; we know days alone. */
function timeOf(day: Day): string {
  return `${day}T00:00:00Z`;
}
