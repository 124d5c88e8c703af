import { serveSite, type Site } from './serve.ts';

/** What runs beside the pages, and ends after them. */
export interface Companion {
  readonly start: () => void;
  readonly close: () => Promise<void>;
}

/** Serves a site until the program is told to stop; then lets all that has begun come to its end. */
export async function startServer(site: Site, companion?: Companion): Promise<void> {
  const { address, stop } = await serveSite(site);
  companion?.start();
  console.log(`The site is at ${address}/ (stop it with Ctrl-C).`);
  const end = async () => {
    await stop();
    await companion?.close();
    console.log('\nStopped.');
    process.exit(0);
  };
  let isEnding = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (isEnding) return;
      isEnding = true;
      void end();
    });
  }
}
