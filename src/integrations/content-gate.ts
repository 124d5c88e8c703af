import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CONTENT_DIR, readBuildSettings } from '../collections/build-settings.ts';
import type { Report } from '../collections/problems/report.ts';
import { textReport } from '../collections/problems/text-reporter.ts';
import { runChecks } from '../collections/run-checks.ts';

/**
 * Stops a build whose content has an error, and tells about it while developing.
 * It runs when the settings are read: Astro's own checks of the same files come next, and are
 * less kind to an editor.
 */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const found = checkContent(fileURLToPath(config.root));
        const text = textReport(found, { showNotes: false });
        if (found.errors > 0 && command === 'build') throw new Error(`${text}\nSee it again with: node src/collections/cli.ts check`);
        if (found.errors > 0) logger.warn(text);
        else logger.info(text);
      },
    },
  };
}

function checkContent(root: string): Report {
  const { council, asOf } = readBuildSettings(process.env);
  return runChecks({ contentDir: `${root}${CONTENT_DIR}`, councils: [council.id], asOf });
}
