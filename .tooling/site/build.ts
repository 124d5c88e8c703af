import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { todayInEngland } from '../../src/collections/build-settings.ts';
import { feedbackFromEnv } from '../../src/collections/feedback-setting.ts';
import { run } from '../bootstrap/child.mjs';
import { diskCause, problem } from '../bootstrap/problem.mjs';
import { refuseUnwritable } from '../bootstrap/writable.mjs';
import { hashOfInputs } from './inputs.ts';
import { root } from './root.ts';

/** Where a build is: the pages, and beside them the program that serves them, when they need one. */
export const BUILD_FOLDER = join(root, 'dist');

/** Where the finished pages are. */
export const SITE_FOLDER = pagesIn(BUILD_FOLDER);

/** The folder is emptied before each build, so the stamp cannot outlive the site it vouches for. */
const STAMP = join(BUILD_FOLDER, '.built-from');

/** Where a build has its pages: this folder alone is what a host of files needs. */
export function pagesIn(folder: string): string {
  return join(folder, 'client');
}

/** Where a build has its server. There is none when FEEDBACK leads elsewhere. */
export function serverIn(folder: string): string {
  return join(folder, 'server', 'entry.mjs');
}

/** Builds the site of COUNCIL into dist/, unless what is there was built from exactly what is here now. */
export async function buildIfChanged(): Promise<void> {
  if (readStamp() === inputsNow()) {
    console.log('Nothing has changed since the last build: the content check and the build are skipped.');
    return;
  }
  await checkContent(councilNow());
  await buildSite();
}

/** Builds the site of COUNCIL into dist/. */
export async function buildSite(): Promise<void> {
  const inputs = inputsNow();
  await buildInto(BUILD_FOLDER);
  writeFileSync(STAMP, inputs);
}

/**
 * Builds a site into a folder. Ends with a problem when the build fails.
 * @param env the council and all else that is set
 */
export async function buildInto(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  for (const place of [root, folder]) refuseUnwritable(place);
  const out = hasServer(env) ? folder : pagesIn(folder);
  empty(folder);
  console.log(`Building the site of the council "${env.COUNCIL ?? ''}"${asOf(env)} …`);
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const { code, output } = await run(process.execPath, [astro, 'build', '--outDir', out], { cwd: root, env });
  if (code === 0) return;
  const cause = diskCause(output, process.env.npm_lifecycle_event ?? 'build');
  if (cause !== undefined) throw problem(cause);
  console.error(withoutStack(output));
  throw problem('The site could not be built: the lines above, from Astro, say why.');
}

/**
 * Runs the content gate on a council; its own words say which file is wrong and how to mend it.
 * @param notes whether to print what is only noted, too
 */
export async function checkContent(council: string, notes = false): Promise<void> {
  console.log(`Checking the content of the council "${council}" …`);
  const args = [
    join(root, 'src/collections/cli.ts'),
    'check',
    '--council',
    council,
    ...(notes ? [] : ['--errors-only']),
  ];
  const { code, output } = await run(process.execPath, args, { cwd: root });
  const words = withoutStack(output);
  if (code === 2) throw problem(words);
  console.log(words);
  if (/^Node\.js v\d/m.test(output)) throw problem('The content check itself broke off: the lines above say where.');
  if (code !== 0) throw problem('The content has mistakes, listed above: mend them and try again.');
}

/** The council that the commands work on; the first step of every command has made sure that it exists. */
export function councilNow(): string {
  return process.env.COUNCIL ?? '';
}

/** Whether the build has a server beside its pages. Only then does Astro make a folder for the pages by itself. */
export function hasServer(env: NodeJS.ProcessEnv = process.env): boolean {
  const setting = feedbackFromEnv(env);
  if (setting.kind === 'wrong') throw problem(setting.message);
  return setting.value.kind === 'form';
}

function empty(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
}

function inputsNow(): string {
  return hashOfInputs(root, process.env, todayInEngland());
}

function withoutStack(output: string): string {
  return output
    .split('\n')
    .filter((line) => !/^\s+at |^\s*Stack trace:$/.test(line))
    .join('\n')
    .trim();
}

function asOf(env: NodeJS.ProcessEnv): string {
  const day = env.AS_OF;
  return day === undefined || day === '' ? '' : ` as of ${day}`;
}

function readStamp(): string | undefined {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return undefined;
  }
}
