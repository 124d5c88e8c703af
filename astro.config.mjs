import { defineConfig } from 'astro/config';
import { councilColours } from './src/integrations/council-colours.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { feedbackServer } from './src/integrations/feedback-server.ts';
import { leanPages } from './src/integrations/lean-pages.ts';
import { scriptsApart } from './src/integrations/scripts-apart.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { readBuildSettings } from './src/collections/build-settings.ts';

const settings = readBuildSettings(process.env);
const needsServer = settings.feedback.kind === 'form';

export default defineConfig({
  site: settings.council.web,
  output: 'static',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  // Astro would call its own telemetry and fetch icons; nothing here needs images transformed either.
  integrations: [contentGate(), searchIndex(), leanPages(), sitemap()],
  ...(needsServer ? { adapter: feedbackServer(), session: false } : {}),
  markdown: { syntaxHighlight: false },
  security: {
    // Pages that send no referrer send no origin either, so Astro's own check would refuse our own form.
    checkOrigin: false,
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  vite: {
    plugins: [councilColours(settings.council.colours.brand), scriptsApart()],
    // Without this every script that enters the domain by its one door would get all its rooms.
    build: { rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/src\/domain\//, sideEffects: false }] } } },
    define: {
      'import.meta.env.BUILD_SETTINGS': JSON.stringify(settings),
      'import.meta.env.FEEDBACK_DAYS': JSON.stringify(settings.council.feedbackDays),
    },
  },
});
