import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';

/**
 * Astro loader for YAML lists and documents of the content folder. Unlike Astro's `file()` it takes
 * several rows with one id (dated rates) and a file that is not there (a council without own rates).
 * @param paths files, from the project folder
 */
export function yamlRows(paths: readonly string[]): Loader {
  return {
    name: 'yaml-rows',
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      const files = paths.map((path) => ({ path, full: join(root, path) }));
      const loadAll = () => storeRows(context, files);
      await loadAll();
      context.watcher?.add(files.map(({ full }) => full));
      context.watcher?.on('change', (changed) => {
        if (files.some(({ full }) => full === changed)) void loadAll();
      });
    },
  };
}

interface YamlFile {
  readonly path: string;
  readonly full: string;
}

async function storeRows(context: LoaderContext, files: readonly YamlFile[]): Promise<void> {
  context.store.clear();
  for (const { path, full } of files) {
    if (!existsSync(full)) continue;
    const content: unknown = parse(readFileSync(full, 'utf8'));
    const rows = (Array.isArray(content) ? content : [content]) as readonly Record<string, unknown>[];
    for (const [index, row] of rows.entries()) {
      const id = `${path}#${String(index).padStart(4, '0')}`;
      context.store.set({ id, data: await context.parseData({ id, data: row, filePath: full }), filePath: path });
    }
  }
}
