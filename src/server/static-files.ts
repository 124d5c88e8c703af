import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import { cachingFor, contentTypeOf } from './headers.ts';
import { plainReply, type Reply } from './reply.ts';

/**
 * Answers from the files of a built site, the way a static host does. Files are read when they are asked
 * for, so a rebuild while it runs does no harm.
 */
export async function answerFromFiles(folder: string, request: IncomingMessage): Promise<Reply> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plainReply(405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' });
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

function found(request: IncomingMessage, file: string, body: Buffer, status = 200): Reply {
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { 'Content-Type': contentTypeOf(extname(file)), 'Cache-Control': cachingFor(file), ETag: tag };
  if (status === 200 && request.headers['if-none-match'] === tag) return { status: 304, headers, body: Buffer.alloc(0) };
  return { status, headers, body };
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
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
