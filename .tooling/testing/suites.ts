import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../bootstrap/child.mjs';
import { councilsIn } from '../bootstrap/settings.mjs';
import { buildInto, buildSite, checkContent, councilNow, hasServer, pagesIn, SITE_FOLDER } from '../site/build.ts';
import { root } from '../site/root.ts';
import { ensureChromium } from './chromium.ts';
import { withPostgres } from './postgres.ts';
import { playwrightTally, vitestTally } from './reports.ts';
import { honest, ONE_FAILED, ONE_PASSED, type Tally } from './tally.ts';
import { temporaryFilesIn, withTemporaryFolder } from './temporary-folder.ts';

export interface Suite {
  readonly name: string;
  /** A suite without which this one has nothing to test. */
  readonly needs?: string;
  readonly run: () => Promise<Tally>;
}

/** All suites, in the order they run: what is quick and most often wrong comes first. */
export function suites(): readonly Suite[] {
  const others = councilsIn(root).filter((council) => council !== councilNow());
  return [
    tool('types', 'astro/bin/astro.mjs', ['check', '--minimumFailingSeverity', 'warning']),
    tool('lint', 'eslint/bin/eslint.js', [
      '--config',
      '.tooling/eslint.config.mjs',
      '--max-warnings',
      '0',
      '.',
      '.tooling',
    ]),
    tool('styles', 'stylelint/bin/stylelint.mjs', [
      '--config',
      '.tooling/stylelint.config.mjs',
      'src/**/*.{css,astro}',
    ]),
    work('content-gate', () => checkContent(councilNow())),
    ...others.map((council) => work(`content-gate:${council}`, () => checkContent(council))),
    vitest('unit'),
    vitest('property'),
    vitest('content'),
    vitest('architecture'),
    ...others.map((council) => work(`build:${council}`, () => buildInto(otherSite(council), { ...process.env, COUNCIL: council }))),
    work('build:no-server', () => buildInto(NO_SERVER, { ...process.env, FEEDBACK: 'off' })),
    work('build', buildSite),
    ...others.flatMap((council) => ofSite(`:${council}`, pagesIn(otherSite(council)), council)),
    ...ofSite('', SITE_FOLDER, councilNow()),
    { ...vitest('no-server', 'site:no-server', { SITE_FOLDER: pagesIn(NO_SERVER) }), needs: 'build:no-server' },
    ...(hasServer() ? [feedback()] : []),
    { name: 'browser', needs: 'build', run: browser },
  ];
}

/** Where the site is built as a host without a server has it. */
const NO_SERVER = otherSite('no-server');

/** The server of the build, and the places it keeps feedback in. */
function feedback(): Suite {
  return { name: 'feedback', needs: 'build', run: () => withPostgres((env) => vitest('feedback', 'feedback', env).run()) };
}

/** Where sites other than the one asked for are built for testing. */
function otherSite(name: string): string {
  return join(root, '.cache', 'sites', name);
}

function work(name: string, action: () => Promise<void>): Suite {
  return {
    name,
    run: async () => {
      await action();
      return ONE_PASSED;
    },
  };
}

/** A program from node_modules whose exit code is its verdict. */
function tool(name: string, program: string, args: readonly string[]): Suite {
  return { name, run: async () => ((await runTool(program, args)) === 0 ? ONE_PASSED : ONE_FAILED) };
}

/** The suites that read a finished site, file by file. */
function ofSite(suffix: string, folder: string, council: string): readonly Suite[] {
  const rules = ['--config', '.tooling/html-validate.config.mjs', '--max-warnings', '0'];
  const html = tool(`html${suffix}`, 'html-validate/bin/html-validate.mjs', [...rules, `${folder}/**/*.html`]);
  const site = vitest('site', `site${suffix}`, { SITE_FOLDER: folder, COUNCIL: council });
  return [html, site].map((suite) => ({ ...suite, needs: `build${suffix}` }));
}

function vitest(project: string, name = project, env: NodeJS.ProcessEnv = {}): Suite {
  return {
    name,
    run: async () => {
      const report = freshReport(project);
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const args = ['run', '--config', '.tooling/vitest.config.ts', '--project', project, ...reporters];
      const code = await runInFolderOfItsOwn('vitest/vitest.mjs', args, env);
      return honest(vitestTally(report), code);
    },
  };
}

async function browser(): Promise<Tally> {
  const report = freshReport('browser');
  // Playwright decides about colours itself, and warns when it is told twice.
  const env = { NO_COLOR: undefined, CHROMIUM_PATH: await ensureChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const args = ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json'];
  const code = await runInFolderOfItsOwn('@playwright/test/cli.js', args, env);
  return honest(playwrightTally(report), code);
}

/** Runs a tool whose tests make temporary files. */
function runInFolderOfItsOwn(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return withTemporaryFolder((folder) => runTool(program, args, { ...env, ...temporaryFilesIn(folder) }));
}

async function runTool(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
  const { code } = await run(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    env: { ...process.env, ...colour, ...env },
    show: true,
  });
  return code;
}

/** The path for a runner's report, with an older one out of the way. */
function freshReport(name: string): string {
  const folder = join(root, '.cache', 'reports');
  mkdirSync(folder, { recursive: true });
  const report = join(folder, `${name}.json`);
  rmSync(report, { force: true });
  return report;
}
