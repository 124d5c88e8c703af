import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs work with a folder that is gone afterwards, with all that was left in it: tests that fail or are
 * stopped tidy nothing up, and a build is 24 MB.
 */
export async function withTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  // A short name: Chromium makes sockets in it, and the path of a socket has little room.
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The environment by which a program puts its temporary files into a folder, on every system. */
export function temporaryFilesIn(folder: string): NodeJS.ProcessEnv {
  return { TMPDIR: folder, TEMP: folder, TMP: folder };
}
