import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '../../src/feedback/store/open-store.ts';
import type { FeedbackStore } from '../../src/feedback/store/store.ts';

/** An empty folder that is gone when its test has ended, however it ends. @param inside where it is made */
export function emptyFolder(inside = tmpdir()): string {
  const folder = mkdtempSync(join(inside, 'feedback-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A store in an empty folder, closed when its test has ended. */
export function emptyStore(folder = emptyFolder()): FeedbackStore {
  return storeIn(folder);
}

/** The store of a folder, closed when its test has ended, because Windows removes no file that is open. */
export function storeIn(folder: string, mostMegabytes = 100): FeedbackStore {
  const store = openStore({ kind: 'sqlite', folder, mostMegabytes });
  onTestFinished(() => store.close());
  return store;
}
