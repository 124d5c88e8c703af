import { createHash } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import { finishedPages, finishedScripts } from './finished-pages.ts';
import { withUsedStyles } from './used-styles.ts';

/**
 * Takes out of the finished pages what no reader's browser needs. Runs after the search index is made,
 * which is what the marks in the pages are for.
 */
export function leanPages(): AstroIntegration {
  return {
    name: 'lean-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const scriptsOf = finishedScripts(dir);
        for (const { html, write } of finishedPages(dir)) write(lean(html, scriptsOf(html)));
      },
    },
  };
}

/**
 * A page without the marks for the index and without styles of other pages, whose policy knows only the code
 * that stands in it.
 * @param scripts the code of the scripts the page loads
 */
export function lean(html: string, scripts: readonly string[] = []): string {
  const unmarked = html.replaceAll(INDEX_MARKS, '').replaceAll(/>\s+</g, '> <').replaceAll(SPACE_AT_BLOCK, '');
  const hashes = new Map<string, string>();
  const styled = withUsedStyles(unmarked, scripts, (before, after) => hashes.set(hashOf(before), hashOf(after)));
  return withOwnHashes(styled.replace(POLICY, (policy) => policy.replaceAll(/'sha256-[^']*'/g, (hash) => hashes.get(hash) ?? hash)));
}

/** Elements that begin and end a line by themselves: a space outside of words beside them is never shown. */
const BLOCKS = 'html|head|body|header|footer|main|nav|aside|section|article|div|p|ul|ol|li|dl|dt|dd|h[1-6]|form|fieldset|details|table|thead|tbody|tr|td|th|blockquote';
const SPACE_AT_BLOCK = new RegExp(`(?<=</?(?:${BLOCKS})(?:\\s[^<>]*)?>) (?=<)|(?<=>) (?=</?(?:${BLOCKS})[\\s>])`, 'g');
const INDEX_MARKS = / data-(?:pagefind-[a-z]+|terms)(?:="[^"]*")?/g;
const POLICY = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/;
const INLINE = /<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * Astro lists the code of all pages in the policy of each. Hashes cannot be compressed, so that would be
 * half a kilobyte on every page, and a policy wider than it must be.
 */
function withOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, , code = '']) => hashOf(code)));
  return html.replace(POLICY, (policy) => policy.replaceAll(/ ('sha256-[^']*')/g, (written, hash: string) => (own.has(hash) ? written : '')));
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
