import { SITE_FOLDER } from '../../.tooling/site/build.ts';
import { serveSite } from '../../.tooling/site/serve.ts';

/** Serves dist/ on a free port for the whole run, with the same server as `npm start`. */
export default async function serveForTests(): Promise<() => Promise<void>> {
  const { address, stop } = await serveSite(SITE_FOLDER, 0);
  process.env.SITE_ADDRESS = address;
  return stop;
}
