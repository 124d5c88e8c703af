import type { Plugin } from 'vite';

/** The script of a component, as Astro names it to the bundler. */
const COMPONENT_SCRIPT = /\/src\/components\/(\w+)\.astro\?.*type=script/;
const MARK = 'of=';

/**
 * Makes the script of each component one file. A bundler would cut out what two scripts share, so that a
 * page with a small tool asks for a second file in which most is for another page. So each script gets
 * its own copy of what it imports: a page has one small file to wait for, and its weight is its own.
 */
export function scriptsApart(): Plugin {
  return {
    name: 'scripts-apart',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const owner = ownerOf(importer);
      if (owner === undefined || !source.startsWith('.')) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found === null ? null : `${found.id.split('?')[0] ?? ''}?${MARK}${owner}`;
    },
  };
}

function ownerOf(importer: string | undefined): string | undefined {
  if (importer === undefined) return undefined;
  return COMPONENT_SCRIPT.exec(importer)?.[1] ?? importer.split(`?${MARK}`)[1];
}
