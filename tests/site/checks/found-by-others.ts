import { LED_TO_BY_SERVER, words, type BuiltPage, type BuiltSite } from '../../support/built-site.ts';

/** What is shown where a page is shared: its own title and words, one picture of this site, nothing of others. */
export function sharingFaults({ addresses }: BuiltSite, { address, root }: BuiltPage): readonly string[] {
  const meta = (name: string) => root.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`).map((each) => each.getAttribute('content') ?? '');
  const [canonical = ''] = root.querySelectorAll('link[rel=canonical]').map((link) => link.getAttribute('href') ?? '');
  const [image = ''] = meta('og:image');
  const expected = {
    'og:title': words(root.querySelectorAll('title')[0] ?? root).split(' – ')[0] ?? '',
    'og:description': meta('description')[0] ?? '',
    'og:type': 'website',
    'og:url': canonical,
    'twitter:card': 'summary_large_image',
  };
  return [
    ...Object.entries(expected)
      .filter(([name, value]) => meta(name).join() !== value || value === '')
      .map(([name, value]) => `${address} should say ${name} "${value}", and says [${meta(name).join(', ')}]`),
    ...(/^#[0-9a-f]{6}$/i.test(meta('theme-color').join()) ? [] : [`${address} has no theme-color`]),
    ...(URL.canParse(image) && new URL(image).origin === new URL(canonical).origin && addresses.has(new URL(image).pathname)
      ? []
      : [`${address} shows a picture that is not of this site: ${image}`]),
  ];
}

/** Data for machines can be read, says who it speaks of, and ends no element early. */
export function structuredFaults({ address, root }: BuiltPage): readonly string[] {
  return structuredData(root).flatMap((text) => {
    const data = parsed(text);
    if (data === undefined) return [`${address} has data for machines that is not JSON`];
    const missing = ['@context', '@type', 'name', 'url'].filter((key) => typeof data[key] !== 'string' || data[key] === '');
    return [
      ...missing.map((key) => `${address} has data for machines without "${key}"`),
      ...(text.includes('<') ? [`${address} has "<" in its data for machines`] : []),
    ];
  });
}

/** Only English pages speak to machines, and only for themselves. */
export function speakerFaults({ address, locale, root }: BuiltPage): readonly string[] {
  const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href');
  return structuredData(root)
    .map(parsed)
    .filter((data) => locale !== 'en' || (data?.['@type'] !== 'GovernmentOrganization' && data?.['url'] !== canonical))
    .map(() => `${address} has data for machines that is not its own`);
}

/** sitemap.xml lists every page that is to be kept, and no other. */
export function sitemapFaults({ pages, read }: BuiltSite): readonly string[] {
  const listed = [...read('/sitemap.xml').toString().matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => loc);
  const kept = pages
    .filter(({ address }) => !LED_TO_BY_SERVER.test(address))
    .map(({ address, root }) => ({ address, canonical: root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '' }))
    .filter(({ address, canonical }) => new URL(canonical).pathname === address)
    .map(({ canonical }) => canonical);
  return [
    ...kept.filter((address) => !listed.includes(address)).map((address) => `sitemap.xml does not list ${address}`),
    ...listed.filter((address) => !kept.includes(address)).map((address) => `sitemap.xml lists ${address}, which is not to be kept`),
  ];
}

export function structuredData(root: BuiltPage['root']): readonly string[] {
  return root.querySelectorAll('script[type="application/ld+json"]').map((script) => script.rawText);
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}
