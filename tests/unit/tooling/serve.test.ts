import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Serving } from '../../../src/server/serve.ts';

const FILES = {
  'site/index.html': '<h1>Home</h1>',
  'site/money/index.html': '<h1>Money</h1>',
  'site/404.html': '<h1>Not found</h1>',
  'site/_astro/page.abc.css': 'p { color: red }',
  'site/pagefind/index/en_abc.pf_index': 'words',
  'site/pagefind/pagefind.js': 'export {}',
  'site/icon.svg': '<svg/>',
  'site/ar/السكن/index.html': '<h1>السكن</h1>',
  'site/.built-from': 'secret',
  'outside.html': 'secret',
};

let serving: Serving;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  serving = await serveSite({ folder: join(folder, 'site'), port: 0 });
});

afterAll(() => serving.stop());

describe('pages', () => {
  test.each([
    ['/', 'Home'],
    ['/money/', 'Money'],
    ['/money/?from=home', 'Money'],
    [encodeURI('/ar/السكن/'), 'السكن'],
  ])('%s answers', async (path, heading) => {
    const { status, headers, body } = await get(path);
    expect([status, headers['content-type'], body]).toEqual([200, 'text/html; charset=utf-8', `<h1>${heading}</h1>`]);
  });

  test('an address without its last slash leads to the one with it', async () => {
    const { status, headers } = await get('/money?a=b');
    expect([status, headers.location]).toEqual([301, '/money/?a=b']);
  });

  test('an address that does not exist answers 404 with the page for that', async () => {
    const { status, body } = await get('/no-such-page/');
    expect([status, body]).toEqual([404, '<h1>Not found</h1>']);
  });
});

describe('what nobody should get', () => {
  test.each([
    '/../outside.html',
    '/..%2foutside.html',
    '/%2e%2e/outside.html',
    '/..%5coutside.html',
    '/.built-from',
    '//outside.html',
    '/%00',
    '/%zz',
  ])('%s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  test('other methods are refused', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(405);
  });
});

describe('headers', () => {
  test('every answer carries what a page cannot say itself', async () => {
    for (const path of ['/', '/icon.svg', '/no-such-page/', '/money']) {
      expect((await get(path)).headers).toMatchObject({
        'content-security-policy': "frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      });
    }
  });

  test('only files named by their content are kept for long', async () => {
    expect((await get('/_astro/page.abc.css')).headers['cache-control']).toContain('immutable');
    expect((await get('/pagefind/index/en_abc.pf_index')).headers['cache-control']).toContain('immutable');
    expect((await get('/pagefind/pagefind.js')).headers['cache-control']).toBe('no-cache');
    expect((await get('/')).headers['cache-control']).toBe('no-cache');
  });

  test('a page that has not changed is not sent again', async () => {
    const { headers } = await get('/');
    const again = await get('/', { 'if-none-match': `${headers.etag}` });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  test('text is compressed for those who take it', async () => {
    expect((await get('/', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
    expect((await get('/')).headers['content-encoding']).toBeUndefined();
  });

  test('HEAD answers without the page', async () => {
    const { status, headers, body } = await get('/', {}, 'HEAD');
    expect([status, headers['content-length'], body]).toEqual([200, '13', '']);
  });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>> & { readonly etag?: string | undefined };
  readonly body: string;
}

/** Sends the path as it is: `fetch` would tidy it first. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(serving.address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() });
      });
    });
    asked.on('error', reject).end();
  });
}
