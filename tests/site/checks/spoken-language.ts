import { HTMLElement, NodeType, type Node } from 'node-html-parser';
import { locale, LOCALES } from '../../../src/i18n/locales.ts';
import type { BuiltPage } from '../../support/built-site.ts';

/**
 * Words whose script does not fit the language they are marked as: a screen reader would spell them
 * out in the wrong voice, or skip them. Single names and numbers may stand in any language.
 */
export function spokenLanguageFaults({ address, root }: BuiltPage): readonly string[] {
  return [...textsOf(root.querySelector('body'))].flatMap(({ text, lang }) => {
    const script = LOCALES.find(({ tag }) => tag === lang)?.script ?? 'Latn';
    const foreign = FOREIGN[script].find(({ sign }) => sign.test(text));
    return foreign === undefined ? [] : [`${address} marks words in ${foreign.name} as "${lang}": ${text}`];
  });
}

const ARABIC = { name: 'Arabic script', sign: /\p{Script=Arabic}{2}/u };
const ETHIOPIC = { name: 'Ethiopic script', sign: /\p{Script=Ethiopic}{2}/u };
/** Three Latin words and not one of another script: a name alone may be borrowed, a sentence not. */
const LATIN = { name: 'Latin script', sign: /^(?!.*[\p{Script=Arabic}\p{Script=Ethiopic}]).*(?:\b\p{Script=Latin}{2,}\b\P{L}*){3}/su };

const FOREIGN = {
  Latn: [ARABIC, ETHIOPIC],
  Arab: [ETHIOPIC, LATIN],
  Ethi: [ARABIC, LATIN],
} as const satisfies Record<ReturnType<typeof locale>['script'], readonly { name: string; sign: RegExp }[]>;

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
  return element.closest('[lang]')?.getAttribute('lang') ?? '';
}
