import { accessSync, constants, existsSync } from 'node:fs';

/**
 * Throws the system's own error when a folder may not be written to. Asked before any work, because
 * programs tell a read-only disk in many ways, and some of them wrongly.
 * @param {string} folder
 */
export function refuseUnwritable(folder) {
  if (existsSync(folder)) accessSync(folder, constants.W_OK);
}
