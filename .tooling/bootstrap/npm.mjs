import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './child.mjs';
import { knownCause, problem } from './problem.mjs';

/**
 * Runs npm on the given Node, quietly; a failure becomes one sentence. Without a network it goes on
 * with what npm has kept from earlier.
 * @param {string} node the Node to run npm on
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export async function npm(node, args, cwd) {
  const command = process.env.npm_lifecycle_event ?? 'start';
  const noNetwork = await networkCause(node, cwd, command);
  const { code, output } = await runNpm(
    node,
    [...args, noNetwork === undefined ? '--prefer-offline' : '--offline'],
    cwd,
  );
  // npm ends with success although it could not unpack every file, when the disk is full.
  if (code === 0 && !/\bENOSPC\b/.test(output)) return;
  const firstError =
    /^npm (?:error|ERR!) (?!code |errno |syscall |path )(\S.*)$/m.exec(output)?.[1] ?? 'no reason given';
  const cause = knownCause(output, command);
  throw problem(
    cause ?? noNetwork ?? `npm ${args[0]} failed (${firstError}): npm's own log, in its cache folder, says more.`,
  );
}

/**
 * Asks for one small answer first: npm itself tries for minutes when every package fails.
 * @param {string} node
 * @param {string} cwd
 * @param {string} command
 * @returns {Promise<string | undefined>} the sentence to say when the registry cannot be reached
 */
async function networkCause(node, cwd, command) {
  const { code, output } = await runNpm(node, ['ping', '--fetch-retries=1', '--fetch-timeout=20000'], cwd);
  // Some registries do not answer a ping; one that says so has been reached.
  return code === 0 || /\bE[45]\d\d\b/.test(output) ? undefined : knownCause(output, command);
}

/**
 * @param {string} node
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function runNpm(node, args, cwd) {
  const quiet = ['--no-audit', '--no-fund', '--no-progress', '--no-update-notifier', '--loglevel=warn'];
  return run(node, [npmProgram(), ...args, ...quiet], { cwd, env: { ...FEW_RETRIES, ...process.env } });
}

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
  if (found === undefined) throw problem('npm was not found: install Node with npm, and begin with npm start.');
  return found;
}
