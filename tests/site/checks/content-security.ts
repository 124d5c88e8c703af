import { createHash } from 'node:crypto';
import type { HTMLElement } from 'node-html-parser';
import type { BuiltPage } from '../../support/built-site.ts';

/** The page's own policy lets in nothing but this site's files and code that is known by its hash. */
export function policyFaults(page: BuiltPage): readonly string[] {
  const { address, root } = page;
  const [meta, ...others] = root.querySelectorAll('meta[http-equiv=content-security-policy]');
  if (meta === undefined || others.length > 0) return [`${address} has ${others.length} policies too many, or none`];
  const policy = parsePolicy(meta.getAttribute('content') ?? '');
  return [...directiveFaults(policy, isSearch(page)), ...orderFaults(meta, root), ...unhashedFaults(policy, root)].map(
    (fault) => `${address}: ${fault}`,
  );
}

/** Code that the policy lets in and that the page does not have: every hash costs each visitor fifty bytes. */
export function strangerFaults({ address, root }: BuiltPage): readonly string[] {
  const content = root.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ?? '';
  const own = new Set(root.querySelectorAll('script, style').map((element) => hash(element.rawText)));
  return [...content.matchAll(/'sha256-[^']*'/g)]
    .filter(([known]) => !own.has(known))
    .map(([known]) => `${address}: the policy knows code that is not on the page: ${known}`);
}

/** Handlers and styles written into attributes, which a strict policy would stop. */
export function attributeFaults({ address, root }: BuiltPage): readonly string[] {
  return root
    .querySelectorAll('*')
    .flatMap((element) => Object.entries(element.attributes).map(([name, value]) => ({ element, name, value })))
    .filter(({ name, value }) => /^on|^style$/i.test(name) || /^\s*javascript:/i.test(value))
    .map(({ element, name, value }) => `${address} has <${element.rawTagName} ${name}="${value}">`);
}

type Policy = ReadonlyMap<string, readonly string[]>;

/** The one page that fetches files while it is used, and runs WebAssembly: the index of the search. */
function isSearch({ address }: BuiltPage): boolean {
  return address.endsWith('/search/');
}

const DEMANDED: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

function parsePolicy(content: string): Policy {
  const directives = content.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

function directiveFaults(policy: Policy, searches: boolean): readonly string[] {
  return [
    ...Object.entries({ ...DEMANDED, 'connect-src': searches ? "'self'" : "'none'" })
      .filter(([name, value]) => policy.get(name)?.join(' ') !== value)
      .map(([name, value]) => `the policy must say ${name} ${value}, and says "${policy.get(name)?.join(' ') ?? ''}"`),
    ...[...policy].flatMap(([name, sources]) =>
      sources.filter((source) => !isTight(name, source) && !(searches && name === 'script-src' && source === "'wasm-unsafe-eval'")).map((source) => `the policy allows ${source} in ${name}`),
    ),
  ];
}

function isTight(directive: string, source: string): boolean {
  return /^'(?:none|self|sha(?:256|384|512)-[\w+/=]+)'$/.test(source) || (directive === 'img-src' && source === 'data:');
}

/** A policy in a meta element rules only what comes after it. */
function orderFaults(meta: HTMLElement, root: HTMLElement): readonly string[] {
  const [start] = meta.range;
  return root
    .querySelectorAll('script, style, link[rel=stylesheet], link[rel=modulepreload]')
    .filter(({ range }) => range[0] < start)
    .map((element) => `<${element.rawTagName} ${element.rawAttrs}> stands before the policy`);
}

function unhashedFaults(policy: Policy, root: HTMLElement): readonly string[] {
  const inline = [
    ...root.querySelectorAll('script:not([src])').filter(isCode).map((element) => ({ element, name: 'script-src' })),
    ...root.querySelectorAll('style').map((element) => ({ element, name: 'style-src' })),
  ];
  return inline
    .filter(({ element, name }) => policy.get(name)?.includes(hash(element.rawText)) !== true)
    .map(({ element, name }) => `${name} has no hash for <${element.rawTagName}>${element.rawText.slice(0, 60)}…`);
}

function isCode(script: HTMLElement): boolean {
  return /^(?:|module|text\/javascript)$/.test(script.getAttribute('type') ?? '');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
