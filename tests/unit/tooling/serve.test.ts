import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TOPICS } from '../../../src/domain/index.ts';
import { healthRoutes } from '../../../src/server/health.ts';
import { plainReply } from '../../../src/server/reply.ts';
import { serveSite, type Route, type Serving } from '../../../src/server/serve.ts';

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

const ROUTES = new Map<string, Route>([
  ...healthRoutes(() => Promise.resolve(isWell)),
  ['/made/', (request) => Promise.resolve(plainReply(200, `made for ${request.method ?? ''}`, { 'Content-Security-Policy': "default-src 'none';" }))],
  ['/broken/', () => Promise.reject(new Error('secret'))],
]);

let isWell = true;
let serving: Serving;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  serving = await serveSite({ folder: join(folder, 'site'), routes: ROUTES });
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

describe('what is made on demand', () => {
  test.each(['/made/', '/made/?from=home'])('%s answers, whatever the method', async (path) => {
    expect((await get(path, {}, 'POST')).body).toBe('made for POST');
  });

  test('has the policy of its page and that of all files', async () => {
    expect((await get('/made/')).headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    });
  });

  test('is compressed for those who take it', async () => {
    expect((await get('/made/', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
  });

  test('that fails says so, and not why', async () => {
    const { status, body } = await get('/broken/');
    expect([status, body]).toEqual([503, 'The server could not read this page. Please try again in a minute.']);
  });

  test('is found by its path alone', async () => {
    for (const path of ['/made', '/made/more/', '/constructor', '/__proto__/']) expect((await get(path)).status).toBe(404);
  });
});

test('health: the site stays well when feedback is not', async () => {
  for (const [well, status] of [[true, 200], [false, 503]] as const) {
    isWell = well;
    expect([(await get('/healthz/')).status, (await get('/healthz/feedback/')).status]).toEqual([200, status]);
  }
});

test('health: a server that takes no feedback does not speak of it', () => {
  expect([...healthRoutes().keys()]).toEqual(['/healthz/']);
});

test('health: no page of the site is hidden by it', () => {
  const routes = healthRoutes(() => Promise.resolve(true));
  expect(TOPICS.filter((topic) => routes.has(`/${topic}/`))).toEqual([]);
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
