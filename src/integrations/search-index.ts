import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** The folder of the index and of Pagefind's own program, in the finished site. */
const FOLDER = 'pagefind';

/** What stands in the main part of many pages and says nothing about one of them. */
const NOT_INDEXED = ['.sources', '.review', '.message', '.words', '.tiles', '.all-words', '.checker', '.jump', '.no-print', '[aria-hidden]', '.reading .contact', '.facts', '.reading > h2:not([id])'];

/** Looks of its own that Pagefind writes beside its program. The site has its own. */
const UNUSED = ['component-ui.css', 'component-ui.js', 'highlight.js', 'modular-ui.css', 'modular-ui.js', 'ui.css', 'ui.js'];

/**
 * Words in one piece of the index. Whoever searches loads the pieces their words stand in; Pagefind's own
 * 20,000 would make two words cost 50 kB. The setting is not promised to stay: tests/e2e/search.spec.ts counts the bytes.
 */
const WORDS_IN_PIECE = '1000';

/** Makes the index of the site's search from its finished pages, one for each language. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        await writeIndex(site);
        await Promise.all(UNUSED.map((name) => rm(join(site, FOLDER, `pagefind-${name}`), { force: true })));
        logger.info(inWords(readFileSync(join(site, FOLDER, 'pagefind-entry.json'), 'utf8')));
      },
    },
  };
}

async function writeIndex(site: string): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = WORDS_IN_PIECE;
  try {
    const { index, errors } = await createIndex({ excludeSelectors: NOT_INDEXED });
    if (index === undefined) throw failed(errors);
    const read = await index.addDirectory({ path: site });
    const written = await index.writeFiles({ outputPath: join(site, FOLDER) });
    const problems = [...read.errors, ...written.errors];
    if (problems.length > 0) throw failed(problems);
  } finally {
    await close();
  }
}

/** How many pages can be found in each language. @param entry what Pagefind says of its index, as JSON */
function inWords(entry: string): string {
  const { languages } = JSON.parse(entry) as { readonly languages: Readonly<Record<string, { readonly page_count: number }>> };
  const counts = Object.entries(languages).map(([language, index]) => `${language}: ${index.page_count}`);
  return `Pages that can be found, by language: ${counts.join(', ')}.`;
}

function failed(errors: readonly string[]): Error {
  return new Error(`The search index could not be made: ${errors.join(' ')}`);
}
