import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from './problem.mjs';

export const DEFAULT_PORT = 4321;
export const DEFAULT_COUNCIL = 'exampleshire';

/**
 * Reads PORT and COUNCIL from the environment; a value that cannot be used is told before any work is done.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} root the project's folder
 * @returns {{ port: number, council: string }}
 */
export function readSettings(env, root) {
  return { port: readPort(env.PORT), council: readCouncil(env.COUNCIL, councilsIn(root)) };
}

/**
 * The councils that have a folder with a council.yaml, in alphabetical order.
 * @param {string} root
 * @returns {string[]}
 */
export function councilsIn(root) {
  const folder = join(root, 'content', 'councils');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'council.yaml')))
    .sort();
}

/** @param {string | undefined} text */
function readPort(text) {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw problem(
    `PORT is "${text}", which is not a port: use a whole number from 1 to 65535, such as PORT=${DEFAULT_PORT}.`,
  );
}

/**
 * @param {string | undefined} wanted
 * @param {readonly string[]} known
 */
function readCouncil(wanted, known) {
  const council = wanted === undefined || wanted === '' ? DEFAULT_COUNCIL : wanted;
  if (known.includes(council)) return council;
  const list = known.length === 0 ? 'there are none in content/councils yet' : `there are: ${known.join(', ')}`;
  throw problem(
    `There is no council "${council}" (${list}): set COUNCIL to one of these, or add its folder to content/councils.`,
  );
}
