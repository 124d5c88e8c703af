import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything in the project that a built site depends on. */
const SOURCES = ['content', 'public', 'src', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** The environment that changes what is built. */
const VARIABLES = ['COUNCIL', 'AS_OF', 'FEEDBACK'];

/**
 * One value for everything the site is built from: the files, the environment, and the day, because
 * amounts and rights begin and end on days.
 * @param today `YYYY-MM-DD`
 */
export function hashOfInputs(root: string, env: NodeJS.ProcessEnv, today: string): string {
  const hash = createHash('sha256').update(`${process.version} ${today}\n`);
  for (const name of VARIABLES) hash.update(`${name}=${env[name] ?? ''}\n`);
  for (const file of SOURCES.flatMap((source) => filesUnder(root, source))) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function filesUnder(root: string, source: string): readonly string[] {
  try {
    return readdirSync(join(root, source), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
      .sort();
  } catch (error) {
    if (isCode(error, 'ENOTDIR')) return [source];
    if (isCode(error, 'ENOENT')) return [];
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
