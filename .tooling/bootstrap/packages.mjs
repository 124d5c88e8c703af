import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { refuseUnwritable } from './writable.mjs';

/**
 * Installs the packages of the lockfile, unless those are the ones in node_modules already.
 * @param {string} root
 * @param {string} node the Node to install with: some packages refuse an older one
 */
export async function ensurePackages(root, node) {
  // npm ci empties node_modules first, so a stamp inside it cannot outlive what it vouches for.
  const stamp = join(root, 'node_modules', '.installed-from');
  const wanted = lockfileHash(root);
  if (readStamp(stamp) === wanted) {
    console.log('The packages are here already, in node_modules/.');
    return;
  }
  console.log('Installing the packages listed in package-lock.json; the first time takes about a minute …');
  for (const folder of [root, join(root, 'node_modules')]) refuseUnwritable(folder);
  await npm(node, ['ci'], root);
  writeFileSync(stamp, wanted);
}

/** @param {string} root */
function lockfileHash(root) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}\n`);
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}

/** @param {string} stamp */
function readStamp(stamp) {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}
