import type { Day, LegalState } from '../domain/index.ts';
import { legalObstacle } from '../domain/index.ts';
import type { CouncilData } from './schemas/council.ts';
import type { LawData } from './schemas/law.ts';
import type { LegalStateData } from './schemas/legal-state.ts';

/**
 * Texts that depend on whether a law is in force:
 * `{{before:<law>}}words before it starts{{after:<law>}}words from then on{{end}}`.
 * Either part may be left out. In a body a mark may stand on a line of its own, around whole paragraphs.
 */
export const LAW_MARK = /\{\{\s*(?:(before|after):\s*([a-z0-9-]+)|(end))\s*\}\}/g;

/** A mark that stands alone is a paragraph once the body is HTML. */
const MARK_PARAGRAPH = /<p>\s*(\{\{\s*(?:(?:before|after):\s*[a-z0-9-]+|end)\s*\}\})\s*<\/p>/g;
const EMPTY_ELEMENT = /<(li|p)>\s*<\/\1>\n?/g;

/** Where each law stands for a council: its own knowledge of a day goes before the national file. */
export function lawsOf(laws: readonly LawData[], council: Pick<CouncilData, 'lawsInForce'>): ReadonlyMap<string, LegalState> {
  return new Map(
    laws.map(({ id, state, from }) => {
      const known = council.lawsInForce.find(({ law }) => law === id);
      return [id, known === undefined ? { state, from } : { state: stateBefore(state), from: known.from }];
    }),
  );
}

/** A day in the council's file is the day it starts, whatever the national file still calls it. */
function stateBefore(state: LegalState['state']): LegalState['state'] {
  return state === 'announced' ? 'announced' : 'enacted-not-in-force';
}

/** The legal state of an entry: its own, or that of its law. @throws when no law has the id: the content gate has refused that */
export function legalStateOf(data: LegalStateData, laws: ReadonlyMap<string, LegalState>): LegalState {
  if (!('law' in data)) return data;
  const state = laws.get(data.law);
  if (state === undefined) throw new Error(`No law in laws.yaml has the id "${data.law}"`);
  return state;
}

/** Whether a law holds on a day. */
export type IsInForce = (law: string) => boolean;

/** @returns for a day, whether a law of the map holds then */
export function inForceOn(laws: ReadonlyMap<string, LegalState>, on: Day): IsInForce {
  return (law) => {
    const state = laws.get(law);
    return state !== undefined && legalObstacle(state, on) === undefined;
  };
}

/** The text with only those parts that hold. It may be plain words, markdown or HTML. */
export function textInForce(text: string, isInForce: IsInForce): string {
  if (!text.includes('{{')) return text;
  const marked = text.replaceAll(MARK_PARAGRAPH, '$1');
  let isShown = true;
  let last = 0;
  let shown = '';
  for (const mark of marked.matchAll(LAW_MARK)) {
    if (isShown) shown += marked.slice(last, mark.index);
    last = mark.index + mark[0].length;
    isShown = shows(mark, isInForce);
  }
  if (last === 0) return text;
  return (shown + (isShown ? marked.slice(last) : '')).replaceAll(EMPTY_ELEMENT, '').trim();
}

function shows([, kind, law]: RegExpMatchArray, isInForce: IsInForce): boolean {
  return kind === undefined || law === undefined || isInForce(law) === (kind === 'after');
}

/** All texts of a value, each with only those parts that hold. A line of a list that is left with no words goes. */
export function textsInForce<T>(value: T, isInForce: IsInForce): T {
  return resolved(value, isInForce) as T;
}

function resolved(value: unknown, isInForce: IsInForce): unknown {
  if (typeof value === 'string') return textInForce(value, isInForce);
  if (Array.isArray(value)) {
    return value.map((item: unknown) => resolved(item, isInForce)).filter((item) => item !== '');
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolved(inner, isInForce)]));
}
