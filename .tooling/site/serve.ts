import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { cachingFor, contentTypeOf, isText, SECURITY_HEADERS } from './headers.ts';

/**
 * Serves a built site the way a static host does. Files are read when they are asked for, so a
 * rebuild while it runs does no harm.
 * @param port 0 takes any free port
 * @returns the address without a slash at its end, and how to stop
 */
export async function serveSite(folder: string, port: number, host = '127.0.0.1'): Promise<Serving> {
  const server = createServer((request, response) => {
    answer(folder, request)
      .catch((): Reply => ({ status: 500, headers: {}, body: Buffer.from('The server could not read this page.') }))
      .then(({ status, headers, body }) => {
        response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Length': body.length, ...headers });
        response.end(request.method === 'HEAD' || status === 304 ? undefined : body);
      })
      .catch(() => response.destroy());
  });
  server.listen({ port, host, exclusive: true });
  await once(server, 'listening');
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface Serving {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

async function answer(folder: string, request: IncomingMessage): Promise<Reply> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, headers: { Allow: 'GET, HEAD' }, body: Buffer.from('Only GET and HEAD are answered here.') };
  }
  const [rawPath = '/', query] = (request.url ?? '/').split('?');
  const path = safePath(rawPath);
  if (path === undefined) return notFound(folder, request);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const body = await read(folder, file);
  if (body !== undefined) return found(request, file, body);
  if (path.endsWith('/') || (await read(folder, `${path}/index.html`)) === undefined) return notFound(folder, request);
  const target = `${rawPath}/${query === undefined ? '' : `?${query}`}`;
  return { status: 301, headers: { Location: target }, body: Buffer.alloc(0) };
}

async function found(request: IncomingMessage, file: string, whole: Buffer, status = 200): Promise<Reply> {
  const type = contentTypeOf(extname(file));
  const tag = `W/"${createHash('sha256').update(whole).digest('base64url').slice(0, 22)}"`;
  const headers = { 'Content-Type': type, 'Cache-Control': cachingFor(file), ETag: tag, Vary: 'Accept-Encoding' };
  if (status === 200 && request.headers['if-none-match'] === tag)
    return { status: 304, headers, body: Buffer.alloc(0) };
  const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (!takesGzip || !isText(type)) return { status, headers, body: whole };
  return { status, headers: { ...headers, 'Content-Encoding': 'gzip' }, body: await promisify(gzip)(whole) };
}

async function notFound(folder: string, request: IncomingMessage): Promise<Reply> {
  const page = await read(folder, '/404.html');
  return found(request, '/404.html', page ?? Buffer.from('There is no such page.'), 404);
}

/** The path as files are named; undefined for one that could leave the folder or name a hidden file. */
function safePath(raw: string): string | undefined {
  try {
    const path = decodeURIComponent(raw);
    return /^\/(?!\/)/.test(path) && !/[\\\0]|\/\.(?!well-known\/)/.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** A file's bytes; undefined when there is no such file. */
async function read(folder: string, path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(join(folder, path));
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
