import { LED_TO_BY_SERVER, words, type BuiltPage, type BuiltSite } from '../../support/built-site.ts';

/** Every link inside the site leads to a page or file, and to a place on it that exists. */
export function linkFaults({ pages, addresses }: BuiltSite): readonly string[] {
  const idsOf = new Map(pages.map(({ address, root }) => [address, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]));
  return pages.flatMap((page) =>
    hrefs(page).flatMap((href) => {
      const target = insideTarget(page, href);
      if (target === undefined) return [];
      if (!addresses.has(target.address)) return [`${page.address} links to ${href}, which is not there`];
      return target.id === '' || idsOf.get(target.address)?.has(target.id) === true
        ? []
        : [`${page.address} links to ${href}, and ${target.address} has no id="${target.id}"`];
    }),
  );
}

/** Links out of the site are safe, and numbers and e-mail addresses can be used as they are. */
export function addressFaults(page: BuiltPage): readonly string[] {
  return hrefs(page)
    .filter((href) => !FORMS.some((form) => form.test(href)))
    .map((href) => `${page.address} has a link that no phone can follow, or that is not safe: "${href}"`);
}

/** A link has words, or nobody knows where it leads. */
export function namelessLinkFaults({ address, root }: BuiltPage): readonly string[] {
  return root
    .querySelectorAll('a')
    .filter((link) => words(link) === '' && (link.getAttribute('aria-label') ?? '').trim() === '')
    .map((link) => `${address} has a link without words: <a ${link.rawAttrs}>`);
}

/** Nobody types an address: each page must be reached by a link from another page. */
export function orphanFaults({ pages }: BuiltSite): readonly string[] {
  const reached = new Set(
    pages.flatMap((page) =>
      page.root
        .querySelectorAll('a[href]')
        .map((link) => insideTarget(page, link.getAttribute('href') ?? '')?.address)
        .filter((address) => address !== page.address),
    ),
  );
  return pages
    .filter(({ address }) => !reached.has(address) && !LED_TO_BY_SERVER.test(address))
    .map(({ address }) => `no page links to ${address}`);
}

const FORMS = [
  /^(?:\/(?!\/)|#.)/,
  /^https:\/\/[^\s/]+\.[^\s]+$/,
  /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+(?:\?\S*)?$/,
  /^tel:\+?\d{3,15}$/,
  /^sms:\+?\d{3,15}$/,
  // An icon small enough to be a part of the page.
  /^data:image\//,
];

const CARRIERS = [
  ['a', 'href'],
  ['link', 'href'],
  ['script', 'src'],
  ['img', 'src'],
  ['use', 'href'],
  // A form that is posted goes to a server, which is no part of the finished files.
  ['form:not([method=post])', 'action'],
  ['astro-island', 'component-url'],
  ['astro-island', 'renderer-url'],
] as const;

function hrefs({ root }: BuiltPage): readonly string[] {
  return CARRIERS.flatMap(([tag, attribute]) =>
    root.querySelectorAll(`${tag}[${attribute}]`).map((element) => element.getAttribute(attribute) ?? ''),
  );
}

/**
 * Where a link leads, when that is in this site. Full addresses lead out: the site's own stands only
 * in its head (`checks/languages.ts`), and the council may have other pages under the same name.
 */
function insideTarget(page: BuiltPage, href: string): { readonly address: string; readonly id: string } | undefined {
  if (!/^[/#]/.test(href)) return undefined;
  const url = new URL(href, `https://site.example${page.address}`);
  const fragment = decodeURIComponent(url.hash.slice(1));
  // With an equals sign it is for a script (checks/feedback-links.ts), and names no place.
  return { address: decodeURIComponent(url.pathname), id: fragment.includes('=') ? '' : fragment };
}
