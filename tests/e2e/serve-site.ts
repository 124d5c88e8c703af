import { serveSite } from '../../.tooling/site/serve.ts';
import { SITE_FOLDER } from '../support/site-files.ts';

/** Serves the built site on a free port for the whole run, with the same server as `npm start`. */
export default async function serveForTests(): Promise<() => Promise<void>> {
  const { address, stop } = await serveSite(SITE_FOLDER, 0);
  process.env.SITE_ADDRESS = address;
  return stop;
}
