import type { APIRoute } from 'astro';
import { changesFeed } from '../../view-models/what-changed.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(await changesFeed(site ?? url), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
