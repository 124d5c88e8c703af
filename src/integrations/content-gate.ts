import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { CONTENT_DIR, readBuildSettings, todayInEngland } from '../collections/build-settings.ts';
import type { Report } from '../collections/problems/report.ts';
import { textReport } from '../collections/problems/text-reporter.ts';
import { runChecks } from '../collections/run-checks.ts';

/**
 * Stops a build whose content has an error. While developing it only tells, at the start and each
 * time a content file changes. A build is stopped as soon as its settings are read: Astro's own
 * checks of the same files come next, and are less kind to an editor.
 */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const found = checkContent(fileURLToPath(config.root));
        if (found.errors > 0 && command === 'build') throw new Error(`${inWords(found)}\nSee it again with: node src/collections/cli.ts check`);
        tell(found, logger);
      },
      'astro:server:setup': ({ server, logger }) => {
        const content = join(server.config.root, CONTENT_DIR);
        server.watcher.on('change', (path) => {
          if (path.startsWith(content)) tell(checkContent(server.config.root), logger);
        });
      },
    },
  };
}

function checkContent(root: string): Report {
  const { council, asOf } = readBuildSettings(process.env);
  return runChecks({ contentDir: join(root, CONTENT_DIR), councils: [council.id], asOf, today: todayInEngland() });
}

function tell(found: Report, logger: AstroIntegrationLogger): void {
  if (found.errors > 0) logger.warn(inWords(found));
  else logger.info(inWords(found));
}

/** Errors in full, notes by their number. */
function inWords(found: Report): string {
  return textReport(found, { showNotes: false });
}
