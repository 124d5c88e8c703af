import postcss, { type ChildNode, type Container, type Rule } from 'postcss';

const STYLE = /(?<=<style[^>]*>)[\s\S]*?(?=<\/style>)/g;
const SCRIPT = /<script(?![^>]*application\/ld\+json)[^>]*>([\s\S]*?)<\/script>/g;
const NAMES = /\s(?:class|id)="([^"]*)"/g;
const WORD = /[\w-]+/g;
const LANGUAGE = /<html[^>]*\slang="([^"]*)"/;
const OF_LANGUAGE = /^html:lang\(([\w-]+)\)/;

/**
 * A page whose styles are those it can use: a rule that needs a class or an id that no element of the page has,
 * and no script of the page names, or another language, is left out. Every page carries its styles, so each rule for another kind of
 * page would cost all of them.
 * @param scripts the code of the scripts the page loads, which may give an element a class
 * @param onChange told the styles as they were and as they are, because the page's policy names their hash
 */
export function withUsedStyles(html: string, scripts: readonly string[], onChange: (before: string, after: string) => void): string {
  const attributes = [...html.matchAll(NAMES)].map(([, names = '']) => names);
  const inline = [...html.matchAll(SCRIPT)].map(([, code = '']) => code);
  const names = new Set([...attributes, ...inline, ...scripts].flatMap((text) => text.match(WORD) ?? []));
  const [, language] = LANGUAGE.exec(html) ?? [];
  return html.replaceAll(STYLE, (before) => {
    const after = usedStyles(before, (selector) => isSpoken(selector, language) && namesNeeded(selector).every((name) => names.has(name)));
    if (after !== before) onChange(before, after);
    return after;
  });
}

function usedStyles(css: string, isUsed: (selector: string) => boolean): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const selectors = rule.selectors.filter(isUsed);
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  root.walkAtRules((rule) => {
    if (isEmpty(rule)) rule.remove();
  });
  return root.toString();
}

/** A rule for pages of another language fits nothing on this one; `fa` is spoken in `fa-AF` too. */
function isSpoken(selector: string, language: string | undefined): boolean {
  const [, of] = OF_LANGUAGE.exec(selector) ?? [];
  return of === undefined || language === of || (language?.startsWith(`${of}-`) ?? false);
}

/** Classes and ids without which a selector can fit nothing. What stands in brackets, as in `:is(.a, .b)`, may be one of several. */
function namesNeeded(selector: string): readonly string[] {
  let depth = 0;
  const outside = Array.from(selector).filter((sign) => {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    return depth === 0;
  });
  return [...outside.join('').matchAll(/[.#]([\w-]+)/g)].map(([, name = '']) => name);
}

function isKeyframe({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && 'name' in parent && parent.name.endsWith('keyframes');
}

function isEmpty(node: ChildNode): boolean {
  return 'nodes' in node && (node as Container).nodes?.length === 0;
}
