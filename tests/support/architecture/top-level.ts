import type { Fault } from './fault.ts';

/** What a visitor sees first in the project's folder, and all of it. */
const VISIBLE = [
  'src',
  'content',
  'public',
  'tests',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
];

/**
 * @param names what stands in the project's folder
 * @param ignored the names that git leaves out
 */
export function topLevelFaults(names: readonly string[], ignored: readonly string[]): readonly Fault[] {
  const seen = names.filter((name) => !name.startsWith('.') && !ignored.includes(name));
  const why = 'The first look at a project should show its parts, not its machinery.';
  return [
    ...seen
      .filter((name) => !VISIBLE.includes(name))
      .map((path) => ({
        path,
        line: 1,
        what: 'stands at the top of the project.',
        why,
        mend: 'Move it into the folder it serves; settings of tools belong in .tooling/.',
      })),
    ...VISIBLE.filter((name) => !seen.includes(name)).map((path) => ({
      path,
      line: 1,
      what: 'is missing at the top of the project.',
      why,
      mend: 'Bring it back, or take it off the list in tests/support/architecture/top-level.ts.',
    })),
  ];
}
