import { describe, expect, it } from 'vitest';
import { pageFrom, readSite } from '../support/built-site.ts';
import { attributeFaults, policyFaults, strangerFaults } from './checks/content-security.ts';

const { pages } = readSite();

describe('the security policy of every page', () => {
  it('lets in only the code we know', () => expect(pages.flatMap(policyFaults)).toEqual([]));
  it('knows no code but the page’s own', () => expect(pages.flatMap(strangerFaults)).toEqual([]));
  it('has no handlers or styles in attributes to stop', () => expect(pages.flatMap(attributeFaults)).toEqual([]));
});

describe('the checks of the policy notice', () => {
  const SOUND = "default-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'self'; script-src 'self'";
  const page = (policy: string, rest = '') =>
    pageFrom('/', `<head><meta http-equiv="content-security-policy" content="${policy}">${rest}</head>`);

  it('no fault in a sound policy', () => expect(policyFaults(page(SOUND))).toEqual([]));

  it('code of other pages in the policy', () => {
    const page = (script: string) => pageFrom('/', `<meta http-equiv="content-security-policy" content="script-src 'sha256-abc='">${script}`);
    expect(strangerFaults(page(''))).toEqual(["/: the policy knows code that is not on the page: 'sha256-abc='"]);
  });

  it('no policy, and two', () => {
    expect(policyFaults(pageFrom('/', '<head></head>'))).toHaveLength(1);
    expect(policyFaults(page(SOUND, '<meta http-equiv="content-security-policy" content="">'))).toHaveLength(1);
  });

  it.each([
    ["default-src 'none'", "default-src 'self'", `the policy must say default-src 'none', and says "'self'"`],
    ["connect-src 'none'; ", '', `the policy must say connect-src 'none', and says ""`],
    ["script-src 'self'", "script-src 'self' 'unsafe-inline'", "the policy allows 'unsafe-inline' in script-src"],
    ["script-src 'self'", 'script-src https:', 'the policy allows https: in script-src'],
    ["script-src 'self'", 'script-src data:', 'the policy allows data: in script-src'],
    ["script-src 'self'", 'script-src cdn.example', 'the policy allows cdn.example in script-src'],
  ])('%s turned into %s', (from, to, fault) =>
    expect(policyFaults(page(SOUND.replace(from, to)))).toEqual([`/: ${fault}`]),
  );

  it('a script the policy has no hash for', () =>
    expect(policyFaults(page(SOUND, '<script>alert(1)</script>'))).toEqual([
      '/: script-src has no hash for <script>alert(1)…',
    ]));

  it('on any page but the search, fetching and WebAssembly; on that, all else', () => {
    const searching = SOUND.replace("connect-src 'none'", "connect-src 'self'").replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
    const at = (address: string, policy: string) => policyFaults(pageFrom(address, page(policy).html));
    expect(at('/search/', searching)).toEqual([]);
    expect(at('/ar/search/', searching)).toEqual([]);
    expect(at('/money/', searching)).toEqual([
      `/money/: the policy must say connect-src 'none', and says "'self'"`,
      "/money/: the policy allows 'wasm-unsafe-eval' in script-src",
    ]);
    expect(at('/search/', searching.replace("'wasm-unsafe-eval'", "'unsafe-eval'"))).toHaveLength(1);
  });

  it('a style before the policy', () => {
    const late = page(SOUND).html.replace('<head>', '<head><link rel="stylesheet" href="/a.css">');
    expect(policyFaults(pageFrom('/', late))).toEqual([
      '/: <link rel="stylesheet" href="/a.css"> stands before the policy',
    ]);
  });

  it.each(['onclick="leave()"', 'style="color: red"', 'href="javascript:leave()"'])('the attribute %s', (attribute) =>
    expect(attributeFaults(pageFrom('/', `<p ${attribute}>Hello</p>`))).toEqual([`/ has <p ${attribute}>`]),
  );
});
