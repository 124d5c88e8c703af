import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { isText, SECURITY_HEADERS } from './headers.ts';
import { listeningProblem, type ListeningPlace } from './listening-place.ts';
import { plainReply, type Reply } from './reply.ts';
import { answerFromFiles } from './static-files.ts';

/** Answers for an address that no file stands behind. */
export type Route = (request: IncomingMessage) => Promise<Reply>;

export interface Site {
  /** The built pages. */
  readonly folder: string;
  /** By path, with its last slash. */
  readonly routes?: ReadonlyMap<string, Route>;
  /** By default any free port of this machine alone. */
  readonly place?: ListeningPlace;
}

export interface Serving {
  /** Without a slash at its end. */
  readonly address: string;
  /** Lets what has begun come to its end, and takes nothing new. */
  readonly stop: () => Promise<void>;
}

/** How long a request may take to arrive, and what has begun to end: a slow phone needs its time. */
const REQUEST_MS = 60_000;
const ENDING_MS = 10_000;
const LOOK_MS = 50;

/** Serves a built site. Resolves when it listens. @throws a plain sentence when it cannot */
export async function serveSite({ folder, routes, place = { port: 0, host: '127.0.0.1' } }: Site): Promise<Serving> {
  const answer = (request: IncomingMessage) =>
    (routes?.get(pathOf(request)) ?? ((asked) => answerFromFiles(folder, asked)))(request);
  const server = createServer({ requestTimeout: REQUEST_MS }, (request, response) => {
    answer(request)
      // Too many at once for this machine, or its disk: in a while it may be well again.
      .catch(() => plainReply(503, 'The server could not read this page. Please try again in a minute.', { 'Retry-After': '60' }))
      .then((reply) => send(reply, request, response))
      .catch(() => response.destroy());
  });
  server.listen({ ...place, exclusive: true });
  await once(server, 'listening').catch((fault: unknown) => {
    throw listeningProblem(fault, place);
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      // A connection that is kept open for more is of no use now, and one that never ends must not hold us.
      const idle = setInterval(() => server.closeIdleConnections(), LOOK_MS);
      const patience = setTimeout(() => server.closeAllConnections(), ENDING_MS);
      await closed;
      clearInterval(idle);
      clearTimeout(patience);
    },
  };
}

async function send(reply: Reply, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, headers, body } = await compressed(reply, request);
  const isEmpty = request.method === 'HEAD' || status === 304;
  response.writeHead(status, { ...SECURITY_HEADERS, ...headers, 'Content-Length': body.length, ...policy(headers) });
  response.end(isEmpty ? undefined : body);
}

/** The policy of a page made on demand stands in its header, and is joined by what holds for every file. */
function policy(headers: Reply['headers']): Reply['headers'] {
  const own = headers['Content-Security-Policy'];
  const name = 'Content-Security-Policy' as const;
  return own === undefined ? {} : { [name]: `${own.replace(/;\s*$/, '')}; ${SECURITY_HEADERS[name]}` };
}

async function compressed(reply: Reply, request: IncomingMessage): Promise<Reply> {
  const { headers, body, status } = reply;
  if (body.length === 0 || !isText(headers['Content-Type'] ?? '')) return reply;
  const varied = { ...headers, Vary: 'Accept-Encoding' };
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return { ...reply, headers: varied };
  return { status, headers: { ...varied, 'Content-Encoding': 'gzip' }, body: await promisify(gzip)(body) };
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/';
}
