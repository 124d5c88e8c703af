import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './child.mjs';
import { knownCause, problem } from './problem.mjs';

/**
 * Runs npm on the given Node, quietly; a failure becomes one sentence.
 * @param {string} node the Node to run npm on
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export async function npm(node, args, cwd) {
  const { code, output } = await run(node, [npmProgram(), ...args, ...QUIET], {
    cwd,
    env: { ...FEW_RETRIES, ...process.env },
  });
  const command = process.env.npm_lifecycle_event ?? 'start';
  // npm ends with success although it could not unpack every file, when the disk is full.
  if (code === 0 && !/\bENOSPC\b/.test(output)) return;
  const firstError = /^npm (?:error|ERR!) (?!code |errno |syscall |path )(\S.*)$/m.exec(output)?.[1];
  throw problem(
    knownCause(output, command) ??
      `npm ${args[0]} failed${firstError === undefined ? '' : ` (${firstError})`}: npm's own log in its cache folder says more.`,
  );
}

const QUIET = [
  '--no-audit',
  '--no-fund',
  '--no-progress',
  '--no-update-notifier',
  '--loglevel=warn',
  '--prefer-offline',
];

/** npm waits over a minute by itself before it says that a registry cannot be reached. */
const FEW_RETRIES = {
  npm_config_fetch_retries: '3',
  npm_config_fetch_retry_mintimeout: '1000',
  npm_config_fetch_retry_maxtimeout: '4000',
};

/** npm's own program file: the npm that called us, or else the one beside the Node that runs this. */
function npmProgram() {
  const beside = dirname(process.execPath);
  const places = [
    process.env.npm_execpath,
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const found = places.find((place) => place?.endsWith('npm-cli.js') && existsSync(place));
  if (found === undefined) throw problem('npm was not found: install Node with npm, and start with npm start.');
  return found;
}
