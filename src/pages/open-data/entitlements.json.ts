import type { APIRoute } from 'astro';
import { openDataFile } from '../../view-models/open-data.ts';

export const GET: APIRoute = async () =>
  new Response(await openDataFile(), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
