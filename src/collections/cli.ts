import { parseArgs } from 'node:util';
import { asOfFromEnv } from './build-settings.ts';
import { jsonReport } from './problems/json-reporter.ts';
import { textReport } from './problems/text-reporter.ts';
import { councilIds } from './reading/read-files.ts';
import { runChecks } from './run-checks.ts';

const USAGE = `Usage:
  node src/collections/cli.ts check [--council <id>] [--as-of <day>] [--content <folder>] [--json] [--errors-only]
`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    council: { type: 'string' },
    'as-of': { type: 'string' },
    content: { type: 'string', default: 'content' },
    json: { type: 'boolean', default: false },
    'errors-only': { type: 'boolean', default: false },
  },
});

process.exitCode = main();

/** Does what the command line says and gives the exit code. */
function main(): number {
  const [command] = positionals;
  if (command === 'check') return check();
  process.stderr.write(USAGE);
  return 2;
}

function check(): number {
  const asOf = asOfFromEnv({ ...process.env, ...(values['as-of'] !== undefined && { AS_OF: values['as-of'] }) });
  if (asOf.kind === 'wrong') return refuse(asOf.message);
  const existing = councilIds(values.content);
  if (values.council !== undefined && !existing.includes(values.council)) {
    return refuse(`There is no council \`${values.council}\`. Councils that exist: ${existing.join(', ')}.`);
  }
  const councils = values.council === undefined ? undefined : [values.council];
  const found = runChecks({ contentDir: values.content, councils, asOf: asOf.value });
  process.stdout.write(`${values.json ? jsonReport(found) : textReport(found, { showNotes: !values['errors-only'] })}\n`);
  return found.errors === 0 ? 0 : 1;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
