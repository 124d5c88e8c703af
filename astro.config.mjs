import { defineConfig } from 'astro/config';
import { councilColours } from './src/integrations/council-colours.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { leanPages } from './src/integrations/lean-pages.ts';
import { scriptsApart } from './src/integrations/scripts-apart.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { readBuildSettings } from './src/collections/build-settings.ts';

const settings = readBuildSettings(process.env);

export default defineConfig({
  site: settings.council.web,
  output: 'static',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  // Astro would call its own telemetry and fetch icons; nothing here needs images transformed either.
  integrations: [contentGate(), searchIndex(), leanPages(), sitemap()],
  markdown: { syntaxHighlight: false },
  security: {
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
  },
});
