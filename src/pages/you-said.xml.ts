import type { APIRoute } from 'astro';
import { youSaidFeed } from '../view-models/you-said-feed.ts';

/** What the council's young people said and what came of it, for feed readers. */
export const GET: APIRoute = async ({ site, url }) =>
  new Response(await youSaidFeed(site ?? url), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
