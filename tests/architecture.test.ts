import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inWords, type Fault } from './support/architecture/fault.ts';
import { domainDoorFaults, endingFaults, importFaults } from './support/architecture/import-rules.ts';
import { anyFaults, lengthFaults, pageFaults, styleFaults } from './support/architecture/shape-rules.ts';
import { readSourceFiles, type SourceFile } from './support/architecture/source-file.ts';
import { topLevelFaults } from './support/architecture/top-level.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const code = ['.ts', '.tsx', '.astro', '.mjs'];
const source = readSourceFiles(root, ['src'], code);
const everything = readSourceFiles(root, ['src', 'tests', '.tooling'], [...code, '.css']);

describe('the architecture', () => {
  test('there is source to check', () => {
    expect(source.length).toBeGreaterThan(0);
  });

  test('each folder imports only what it may', () => {
    expectNone(source, importFaults);
  });

  test('the domain is entered by its one door', () => {
    expectNone(source, domainDoorFaults);
  });

  test('every relative import names its file in full', () => {
    expectNone(everything, endingFaults);
  });

  test('no file is longer than a reader can hold in mind', () => {
    expectNone(everything, lengthFaults);
  });

  test('nothing is of type any', () => {
    expectNone(everything, anyFaults);
  });

  test('pages are routes and no more', () => {
    expectNone(source, pageFaults);
  });

  test('no element has a style attribute', () => {
    expectNone(source, styleFaults);
  });

  test('the top of the project shows its parts and nothing else', () => {
    const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
      .split('\n')
      .map((line) => line.replace(/\/$/, ''));
    expect(inWords(topLevelFaults(readdirSync(root), ignored))).toBe('');
  });

  test('plain Node runs every file of the domain without a bundler', () => {
    const files = source.filter(({ path }) => path.startsWith('src/domain/')).map(({ path }) => join(root, path));
    const program = 'for (const file of JSON.parse(process.argv[1])) await import(file)';
    const run = () => execFileSync(process.execPath, ['--input-type=module', '--eval', program, JSON.stringify(files)]);
    expect(
      run,
      'To mend: use no syntax that must be compiled (enum, namespace), and import with the ending .ts',
    ).not.toThrow();
  });
});

function expectNone(files: readonly SourceFile[], rule: (file: SourceFile) => readonly Fault[]): void {
  expect(inWords(files.flatMap(rule))).toBe('');
}
