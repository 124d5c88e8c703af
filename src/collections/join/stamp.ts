import { parseMarkdown } from '../reading/parse-markdown.ts';
import { SOURCE_LOCALE } from '../reading/page-schemas.ts';
import { sourceHash } from './source-hash.ts';

/** A text, or why it cannot be made. */
export type Made<T> = { readonly kind: 'made'; readonly value: T } | { readonly kind: 'refused'; readonly why: string };

/** The hash of an English file, from its text. */
export function hashOfText(text: string): Made<string> {
  const { frontMatter, body } = parseMarkdown(text);
  if (frontMatter?.kind !== 'read') return { kind: 'refused', why: 'The settings at the top of the English file cannot be read.' };
  return { kind: 'made', value: sourceHash({ data: frontMatter.data, body }) };
}

/** The translation with `of:` set to a hash; everything else stays as it is written. */
export function stamped(translation: string, hash: string): Made<string> {
  const { frontMatter } = parseMarkdown(translation);
  if (frontMatter?.kind !== 'read') return { kind: 'refused', why: 'The settings at the top of the translation cannot be read.' };
  const lines = translation.split('\n');
  const index = frontMatter.lineOf(['translation', 'of']) - 1;
  const line = lines[index] ?? '';
  const changed = line.replace(OF, `$1"${hash}"`);
  if (!OF.test(line)) {
    return { kind: 'refused', why: `The translation has no \`of:\`. Add this line: translation: { of: "${hash}", by: machine-draft }` };
  }
  return { kind: 'made', value: lines.with(index, changed).join('\n') };
}

const OF = /(\bof:\s*)("[^"]*"|'[^']*'|[^\s,}]*)/;

/** The path of the English file of a translation: the same name in the folder `en`. */
export function englishPath(translationPath: string): string {
  return translationPath.replace(/[^/\\]+([/\\][^/\\]+)$/, `${SOURCE_LOCALE}$1`);
}
