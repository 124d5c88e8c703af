import type { APIRoute } from 'astro';

/** Everybody may read everything; the map of the site is made after the build. */
export const GET: APIRoute = ({ site }) => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', site).href}\n`);
