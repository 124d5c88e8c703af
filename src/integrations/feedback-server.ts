import node from '@astrojs/node';
import type { AstroAdapter, AstroIntegration } from 'astro';
import { logHandlers } from 'astro/config';
import { FEEDBACK_ACTION } from '../feedback/form.ts';

/** With every package in it, so that a host needs the folder of the build and nothing beside it. */
const WHOLE = { resolve: { noExternal: true } } as const;

/** A council need not have every kind of file; Astro would tell its host of each kind that is missing. */
const FAULTS_ALONE = logHandlers.console({ level: 'error' });

/**
 * Adds to the static site the one route that needs a server, and the program that serves both. The adapter
 * is Astro's own for Node; only the program it starts is ours, so that pages made ahead and on demand are
 * served by the same code with the same headers.
 */
export function feedbackServer(): AstroIntegration {
  const adapter = node({ mode: 'middleware' });
  return {
    name: 'feedback-server',
    hooks: {
      ...adapter.hooks,
      'astro:config:setup': async (setup) => {
        await adapter.hooks['astro:config:setup']?.(setup);
        if (setup.command === 'build') setup.updateConfig({ logger: FAULTS_ALONE, vite: { environments: { ssr: WHOLE } } });
        setup.injectRoute({ pattern: FEEDBACK_ACTION, entrypoint: new URL('../pages/_feedback-again.astro', import.meta.url), prerender: false });
        setup.addMiddleware({ entrypoint: new URL('../server/feedback-middleware.ts', import.meta.url), order: 'pre' });
      },
      'astro:config:done': async (done) => {
        const setAdapter = (given: AstroAdapter) =>
          done.setAdapter({ ...given, serverEntrypoint: new URL('../server/entry.ts', import.meta.url) });
        await adapter.hooks['astro:config:done']?.({ ...done, setAdapter });
      },
    },
  };
}
