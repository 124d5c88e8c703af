import { HTMLElement, NodeType, type Node } from 'node-html-parser';
import { LOCALES, type Locale } from '../../../src/i18n/locales.ts';
import type { BuiltPage } from '../../support/built-site.ts';

/**
 * Words whose script does not fit the language they are marked as: a screen reader would spell them
 * out in the wrong voice, or skip them. Single names and numbers may stand in any language.
 */
export function spokenLanguageFaults({ address, root }: BuiltPage): readonly string[] {
  return [...textsOf(root.querySelector('body'))].flatMap(({ text, lang }) => {
    const script = LOCALES.find(({ tag }) => tag === lang)?.script ?? 'Latn';
    const foreign = FOREIGN[script].find((sign) => sign.in(text));
    return foreign === undefined ? [] : [`${address} marks words in ${foreign.name} as "${lang}": ${text}`];
  });
}

type Sign = { readonly name: string; readonly in: (text: string) => boolean };

const ARABIC: Sign = { name: 'Arabic script', in: (text) => /\p{Script=Arabic}{2}/u.test(text) };
const ETHIOPIC: Sign = { name: 'Ethiopic script', in: (text) => /\p{Script=Ethiopic}{2}/u.test(text) };
/** Three Latin words in a row, and none of another script. Names and terms of law are borrowed as they are: "Help at Hand", "(pathway plan)". */
const LATIN: Sign = {
  name: 'Latin script',
  in: (text) => {
    if (ARABIC.in(text) || ETHIOPIC.in(text)) return false;
    const runs = text.replaceAll(/\([^)]*\)/g, '').match(/\p{Script=Latin}[\p{L}’'-]*(?:,? \p{Script=Latin}[\p{L}’'-]*){2,}/gu) ?? [];
    return !runs.every((run) => run.split(' ').every((word) => /^\p{Lu}|^(?:and|at|for|in|of|the)$/u.test(word)));
  },
};

const FOREIGN = {
  Latn: [ARABIC, ETHIOPIC],
  Arab: [ETHIOPIC, LATIN],
  Ethi: [ARABIC, LATIN],
} as const satisfies Record<Locale['script'], readonly Sign[]>;

interface Spoken {
  readonly text: string;
  readonly lang: string;
}

/** Every text a person may hear, with the language it is marked as. */
function* textsOf(node: Node | null): Generator<Spoken> {
  if (node === null) return;
  if (node.nodeType === NodeType.TEXT_NODE) {
    const text = node.textContent.replace(/\s+/g, ' ').trim();
    if (text !== '') yield { text, lang: langOf(node) };
  }
  if (!(node instanceof HTMLElement) || SILENT.has(node.tagName)) return;
  for (const attribute of ['aria-label', 'title', 'alt', 'placeholder']) {
    const text = node.getAttribute(attribute);
    if (text !== undefined) yield { text, lang: langOf(node) };
  }
  for (const child of node.childNodes) yield* textsOf(child);
}

const SILENT: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

function langOf(node: Node): string {
  const element = node instanceof HTMLElement ? node : node.parentNode;
  return element?.closest('[lang]')?.getAttribute('lang') ?? '';
}
