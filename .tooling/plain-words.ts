import { sentenceFor } from './bootstrap/problem.mjs';

/** Runs a command's work; whatever goes wrong becomes one sentence and exit code 1. */
export async function inPlainWords(command: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(`\n${sentenceFor(error, command)}`);
    process.exitCode = 1;
  }
}
