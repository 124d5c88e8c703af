import { unpackEntitlement, type Entitlement } from '../../domain/index.ts';
import type { CheckerData, CheckerWords } from '../../view-models/checker.ts';
import type { PageParts } from './page-parts.ts';

/** Everything the checker knows before a question is asked: what it computes with, and what the page says. */
export interface Knowledge extends Omit<CheckerData, 'rules' | 'words'> {
  readonly words: CheckerWords;
  readonly entitlements: readonly Entitlement[];
  readonly parts: PageParts;
}

/** @throws when the rules are not those of the cards on the page: a mistake of the build */
export function knowledgeFrom({ rules, words, ...data }: CheckerData, parts: PageParts): Knowledge {
  const ids = [...parts.cards.keys()];
  if (ids.length !== rules.length) throw new Error(`${ids.length} cards, and rules for ${rules.length}`);
  const roles = [...parts.tellers.keys()];
  return {
    ...data,
    parts,
    words: { ...words, dates: { ...words.dates, ...parts.dates } },
    entitlements: rules.map((packed, place) => unpackEntitlement(ids[place] ?? '', packed, roles)),
  };
}
