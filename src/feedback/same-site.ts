/**
 * Whether a post comes from another site. The pages of this site send no referrer, and for such pages
 * browsers write `Origin: null`; so what they say of the site comes first, and the origin only where they
 * say nothing. The host alone is compared: a proxy in front often speaks https, and this server http.
 */
export function isFromOtherSite(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = headers.get('origin');
  if (origin === null || origin === 'null') return false;
  const host = URL.parse(origin)?.host;
  const ours = [headers.get('host'), ...(headers.get('x-forwarded-host') ?? '').split(',')].map((each) => each?.trim());
  return host === undefined || !ours.includes(host);
}
