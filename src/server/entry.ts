import { createApp } from 'astro/app/entrypoint';
import { existsSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { dirname, join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { runDesk } from '../feedback/desk/run.ts';
import { FEEDBACK_ACTION } from '../feedback/form.ts';
import { readStorePlace, type StorePlace } from '../feedback/settings.ts';
import { PUBLISHED_LOCALES } from '../i18n/translator.ts';
import { healthRoutes } from './health.ts';
import { inbox } from './inbox.ts';
import { listeningPlace } from './listening-place.ts';
import { plainReply, type Reply } from './reply.ts';
import type { Route } from './serve.ts';
import { startServer } from './start.ts';

/** The first Node with SQLite that needs no flag, and with all else that stands in this program. */
const LEAST_NODE = 24;

/** What an empty form is answered with. */
const NOTHING_FILLED_IN = 422;

const app = createApp({ streaming: false });

/**
 * The program of a host that takes feedback: `node dist/server/entry.mjs`. It needs the folder dist/ and
 * nothing else. PORT and HOST say where it listens; src/feedback/settings.ts says what else can be set.
 * With `feedback` and a command behind it, it does what staff ask for instead.
 */
try {
  refuseOldNode(process.versions.node);
  const [asked, ...args] = process.argv.slice(2);
  if (asked === 'feedback') await runDesk(args, process.env, { calledBy: 'node dist/server/entry.mjs feedback' });
  else await serve();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}

async function serve(): Promise<void> {
  const folder = clientFolder(import.meta.dirname);
  refusePublished(folder, readStorePlace(process.env));
  const routes = new Map<string, Route>([...healthRoutes(inbox().isWell), [FEEDBACK_ACTION, answerOnDemand]]);
  // What is made for the first time takes long: made now, nobody waits for it, and a rebuild cannot take it away.
  await warmUp();
  await startServer({ folder, routes, place: listeningPlace(process.env) }, inbox());
}

/** @throws a plain sentence when feedback would lie among the built files: published, and gone with the next build */
function refusePublished(client: string, place: StorePlace): void {
  const build = dirname(client);
  if (place.kind !== 'sqlite' || !`${place.folder}${sep}`.startsWith(`${build}${sep}`)) return;
  throw new Error(`FEEDBACK_FOLDER is ${place.folder}, inside the built site: choose a folder outside ${build}, or start the server from another folder.`);
}

/** @throws a plain sentence when this Node lacks what the server needs, such as SQLite */
function refuseOldNode(version: string): void {
  if (Number.parseInt(version, 10) >= LEAST_NODE) return;
  throw new Error(`This server needs Node ${LEAST_NODE} or newer, and this is Node ${version}: install it from https://nodejs.org and start again.`);
}

async function answerOnDemand(incoming: IncomingMessage): Promise<Reply> {
  const request = requestFrom(incoming);
  return request === undefined ? plainReply(400, 'This is not a request that a browser sends.') : answered(request, incoming.socket.remoteAddress);
}

/** A request as Astro knows it; `undefined` for one that is malformed. */
function requestFrom(incoming: IncomingMessage): Request | undefined {
  const { method = 'GET', url = '/', headersDistinct } = incoming;
  const headers = Object.entries(headersDistinct).flatMap(([name, values = []]) => values.map((value): [string, string] => [name, value]));
  const isWithBody = method !== 'GET' && method !== 'HEAD';
  try {
    return new Request(new URL(url, 'http://localhost'), { method, headers, ...(isWithBody ? bodyOf(incoming) : {}) });
  } catch {
    return undefined;
  }
}

/** What comes, as it comes. The types of browsers know neither Node's streams nor that they can be sent on. */
function bodyOf(incoming: IncomingMessage): RequestInit {
  const init: unknown = { body: Readable.toWeb(incoming), duplex: 'half' };
  return init as RequestInit;
}

async function answered(request: Request, address = 'unknown'): Promise<Reply> {
  // Astro would ask the network for the page of an error: the answer is made here in any case.
  const noPage = () => Promise.resolve(new Response(null, { status: 500 }));
  const response = await app.render(request, { clientAddress: address, prerenderedErrorPageFetch: noPage });
  const headers = Object.fromEntries([...response.headers].map(([name, value]) => [titled(name), value]));
  return { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) };
}

/** @throws a plain sentence when this server could not show a message again: then it must not take any */
async function warmUp(): Promise<void> {
  for (const locale of PUBLISHED_LOCALES) {
    const { status } = await answered(new Request(`http://localhost${FEEDBACK_ACTION}`, { method: 'POST', body: new URLSearchParams({ locale }) }));
    if (status !== NOTHING_FILLED_IN) throw new Error(`The page of the form in the language "${locale}" cannot be made: build the site again with npm run build.`);
  }
}

/** `content-type` as the rest of the server writes it: Content-Type. */
function titled(name: string): string {
  return name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

/** The built pages lie beside the folder of the server, wherever the build has put this file in it. */
function clientFolder(from: string): string {
  const client = join(from, 'client');
  if (existsSync(client)) return client;
  if (dirname(from) === from) throw new Error('The folder client/ is missing beside server/: build the site again with npm run build.');
  return clientFolder(dirname(from));
}
