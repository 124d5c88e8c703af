import { spawn } from 'node:child_process';
import { problem } from './problem.mjs';

const TELL_AFTER_MS = 1000;
const KILL_AFTER_MS = 5000;

/**
 * Runs a program to its end and keeps what it prints.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options] show: print its output as it comes, too
 * @returns {Promise<{ code: number, output: string }>} code 1 also when a signal ended it
 */
export async function run(program, args, { cwd, env = process.env, show = false } = {}) {
  const child = spawn(program, [...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const [from, to] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    from.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
      if (show) to.write(text);
    });
  }
  const end = await ended(child, KILL_AFTER_MS);
  if (end.stopped) throw problem('Stopped.');
  if (end.signal === 'SIGKILL')
    throw problem('The system ended a program, most often for want of memory: close other programs and try again.');
  return { code: end.code ?? 1, output };
}

/**
 * Runs a program in our place: its input, output and exit code are ours.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} the exit code
 */
export async function passOn(program, args, env) {
  const end = await ended(spawn(program, [...args], { env, stdio: 'inherit' }));
  return end.code ?? (end.stopped ? 130 : 1);
}

/**
 * Waits for the program, and sees to it that it does not outlive us when we are told to stop.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} [killAfter] milliseconds, for a program that has no programs of its own to end
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null, stopped: boolean }>}
 */
function ended(child, killAfter = Infinity) {
  let stopped = false;
  /** @type {NodeJS.Timeout[]} */
  const timers = [];
  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    stopped = true;
    // A terminal sends Ctrl-C to the program as well; sent twice, some programs end without tidying up.
    if (signal !== 'SIGINT') child.kill(signal);
    timers.push(setTimeout(() => child.kill('SIGTERM'), TELL_AFTER_MS));
    if (killAfter < Infinity) timers.push(setTimeout(() => child.kill('SIGKILL'), killAfter));
  };
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, stopped }));
  }).finally(() => {
    for (const timer of timers) clearTimeout(timer);
    for (const signal of signals) process.off(signal, stop);
  });
}
