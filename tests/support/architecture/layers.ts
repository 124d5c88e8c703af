/** How much of a folder another may import: everything, its types alone, or only from a `<script>`. */
export type Extent = 'all' | 'types' | 'script';

export interface Layer {
  /** What the folder is for, and so why it imports no more than this. */
  readonly why: string;
  readonly folders?: Readonly<Partial<Record<LayerName | ContractName, Extent>>>;
  readonly packages?: readonly string[];
  /** Packages whose types alone it may import. */
  readonly types?: readonly string[];
  readonly node?: true;
}

export type LayerName = (typeof LAYER_NAMES)[number];

export const LAYER_NAMES = [
  'domain',
  'i18n',
  'collections',
  'view-models',
  'components',
  'layouts',
  'islands',
  'pages',
  'feedback',
  'server',
  'integrations',
  'styles',
  'content.config.ts',
] as const;

/** What two sides agree on, that imports nothing itself: it may be used where the rest of its folder may not. */
export const CONTRACTS = { 'content/ui': 'content/ui/', 'feedback/form.ts': 'src/feedback/form.ts' } as const;

export type ContractName = keyof typeof CONTRACTS;

/** What each folder of src/ may import, besides itself. src/README.md says the same in words. */
export const LAYERS: Readonly<Record<LayerName, Layer>> = {
  domain: {
    why: 'The rules are pure: they give the same answer at build, in tests and on a phone, and anyone can read them alone.',
  },
  i18n: {
    why: 'Languages know nothing of care leavers: they give words, dates and paths to whoever asks.',
    folders: { 'content/ui': 'all' },
    packages: ['i18next'],
  },
  collections: {
    why: 'Content becomes checked values here, once, at build; it knows nothing of how pages show them.',
    folders: { domain: 'all', 'content/ui': 'types' },
    packages: ['astro/zod', 'astro/loaders', 'astro:content', 'yaml', 'text-readability'],
    node: true,
  },
  'view-models': {
    why: 'A view model is exactly what one page shows, ready made, so that it can be tested without markup.',
    folders: { domain: 'all', collections: 'all', i18n: 'all', 'content/ui': 'types', 'feedback/form.ts': 'all' },
    packages: ['lean-qr'],
    types: ['schema-dts'],
  },
  components: {
    why: 'Markup shows what it is given; what it would fetch or decide by itself nobody could test or translate.',
    folders: { i18n: 'types', 'view-models': 'types', layouts: 'all', styles: 'all', islands: 'script' },
    types: ['astro', 'astro/types'],
  },
  layouts: {
    why: 'Markup shows what it is given; what it would fetch or decide by itself nobody could test or translate.',
    folders: { i18n: 'types', 'view-models': 'types', components: 'all', styles: 'all', islands: 'script' },
    packages: ['virtual:council-colours.css'],
    types: ['astro', 'astro/types'],
  },
  islands: {
    why: 'This is what old phones download: the rules and ready-made words, never schemas, translators or files.',
    folders: { domain: 'all', 'view-models': 'types' },
    packages: ['preact', 'preact/hooks'],
  },
  pages: {
    why: 'A page is a route: it asks a view model and hands the answer to a layout.',
    folders: { 'view-models': 'all', layouts: 'all', components: 'all', islands: 'all', styles: 'all' },
    types: ['astro'],
  },
  feedback: {
    why: 'The one part that runs on a server keeps to itself, so that a site without a server loses nothing else.',
    packages: ['astro/zod', 'pg', 'rate-limiter-flexible', 'nodemailer', 'notifications-node-client'],
    node: true,
  },
  server: {
    why: 'The program of a host serves finished files and hands posts to feedback; pages know nothing of it.',
    folders: { feedback: 'all', i18n: 'all' },
    packages: ['astro/app/entrypoint', 'astro:middleware'],
    node: true,
  },
  integrations: {
    why: 'A build step works on content and finished files, not on pages.',
    folders: { collections: 'all', domain: 'all', 'feedback/form.ts': 'all' },
    packages: ['pagefind', 'postcss', '@astrojs/node', 'astro/config'],
    types: ['astro', 'vite'],
    node: true,
  },
  styles: { why: 'Style sheets import nothing but each other.' },
  'content.config.ts': {
    why: 'It only names the collections for Astro.',
    folders: { collections: 'all' },
    packages: ['astro:content', 'astro/loaders'],
  },
};
