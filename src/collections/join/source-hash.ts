import { createHash } from 'node:crypto';
import { MARKDOWN_LINK } from '../links.ts';
import { proseValues } from '../prose/prose-paths.ts';

const HASH_LENGTH = 12;

/**
 * Hash of the English words a translation is made from: the prose of the settings and the body.
 * Facts, sources, review days, search terms, spaces, the order of keys and where links lead do not change it.
 */
export function sourceHash(english: { readonly data: unknown; readonly body: string }): string {
  const values = proseValues(english.data)
    .map(({ path, text }) => `${path.join('.')}: ${normalised(text)}`)
    .toSorted();
  const text = [...values, normalised(english.body)].join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}

function normalised(text: string): string {
  return text.replaceAll(MARKDOWN_LINK, '$1').normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
