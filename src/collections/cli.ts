import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isDay, type Day } from '../domain/index.ts';
import { asOfFromEnv, CONTENT_DIR, todayInEngland } from './build-settings.ts';
import { englishPath, hashOfText, stamped, type Made } from './join/stamp.ts';
import { jsonReport } from './problems/json-reporter.ts';
import { textReport } from './problems/text-reporter.ts';
import { councilIds, readFiles } from './reading/read-files.ts';
import { loadContent } from './reading/load-content.ts';
import { runChecks } from './run-checks.ts';
import type { Setting } from './setting.ts';
import { wordsTable } from './words-table.ts';

const USAGE = `Usage:
  node src/collections/cli.ts check [--council <id>] [--as-of <day>] [--today <day>] [--content <folder>] [--json] [--errors-only]
      checks the content of one council, or of all; --as-of: for the site as it stands on that day,
      --today: as if that day were today, to see which reviews will be due
  node src/collections/cli.ts words [--council <id>]
      tells how hard each English page is to read, hardest first, and how much there is in all
  node src/collections/cli.ts hash <English file>
      prints the hash of its words
  node src/collections/cli.ts stamp <translation file>
      writes the hash of the English words into it, once the translation says what they say
`;

const OPTIONS = {
  council: { type: 'string' },
  'as-of': { type: 'string' },
  today: { type: 'string' },
  content: { type: 'string', default: CONTENT_DIR },
  json: { type: 'boolean', default: false },
  'errors-only': { type: 'boolean', default: false },
} as const;

/** A command: gives the exit code. 0: done; 1: the content has errors; 2: the command was not understood. */
type Command = (args: Arguments) => number;
type Arguments = ReturnType<typeof readArguments>;

const COMMANDS: Readonly<Record<string, Command>> = { check, words, hash, stamp };

process.exitCode = main();

function main(): number {
  try {
    const args = readArguments();
    const command = COMMANDS[args.positionals[0] ?? ''];
    return command === undefined ? refuse(USAGE) : command(args);
  } catch (problem) {
    return refuse(problem instanceof Error ? problem.message : String(problem));
  }
}

function readArguments() {
  return parseArgs({ allowPositionals: true, options: OPTIONS });
}

function check({ values }: Arguments): number {
  const today = values.today === undefined ? todayInEngland() : dayGiven('--today', values.today);
  const asOf = values['as-of'] === undefined ? must(asOfFromEnv(process.env, today)) : dayGiven('--as-of', values['as-of']);
  const existing = councilIds(readFiles(values.content));
  if (existing.length === 0) return refuse(`There is no council in ${values.content}/councils, so there is nothing to check.`);
  if (values.council !== undefined && !existing.includes(values.council)) {
    return refuse(`There is no council \`${values.council}\`. Councils that exist: ${existing.join(', ')}.`);
  }
  const councils = values.council === undefined ? undefined : [values.council];
  const found = runChecks({ contentDir: values.content, councils, asOf, today });
  process.stdout.write(`${values.json ? jsonReport(found) : textReport(found, { showNotes: !values['errors-only'] })}\n`);
  return found.errors === 0 ? 0 : 1;
}

function words({ values }: Arguments): number {
  const files = readFiles(values.content);
  const councils = values.council === undefined ? councilIds(files) : [values.council];
  for (const council of councils) process.stdout.write(`${wordsTable(loadContent(files, council))}\n\n`);
  return 0;
}

/** @throws a plain sentence when it is no day */
function dayGiven(option: string, text: string): Day {
  if (isDay(text)) return text;
  throw new Error(`${option} ${text}: this is not a day. Write year-month-day, like ${option} 2027-04-01.`);
}

function hash({ positionals }: Arguments): number {
  process.stdout.write(`${done(hashOfText(readFileSync(fileOf(positionals), 'utf8')))}\n`);
  return 0;
}

function stamp({ positionals }: Arguments): number {
  const file = fileOf(positionals);
  const english = englishPath(file);
  if (english === file) return refuse(`${file} is an English file. Give the translation.`);
  const current = done(hashOfText(readFileSync(english, 'utf8')));
  writeFileSync(file, done(stamped(readFileSync(file, 'utf8'), current)));
  process.stdout.write(`${file} is now a translation of ${english} as it stands (${current}).\n`);
  return 0;
}

function fileOf([, file]: readonly string[]): string {
  if (file === undefined) throw new Error(USAGE);
  return file;
}

function must<T>(setting: Setting<T>): T {
  if (setting.kind === 'wrong') throw new Error(setting.message);
  return setting.value;
}

function done<T>(made: Made<T>): T {
  if (made.kind === 'refused') throw new Error(made.why);
  return made.value;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
