import { portProblem } from '../bootstrap/port.mjs';
import { problem } from '../bootstrap/problem.mjs';
import { buildIfChanged, SITE_FOLDER } from '../site/build.ts';
import { serveSite, type Serving } from '../site/serve.ts';
import { inPlainWords } from '../plain-words.ts';

await inPlainWords('start', async () => {
  await buildIfChanged();
  const { address, stop } = await serve(Number(process.env.PORT));
  console.log(`The site is at ${address}/ (stop it with Ctrl-C).`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      console.log('\nStopped.');
      void stop().then(() => process.exit(0));
    });
  }
});

async function serve(port: number): Promise<Serving> {
  try {
    return await serveSite(SITE_FOLDER, port, process.env.HOST);
  } catch (error) {
    const sentence = portProblem((error as NodeJS.ErrnoException).code, port);
    throw sentence === undefined ? error : problem(sentence);
  }
}
