import type { CheckerData } from '../../view-models/checker.ts';
import type { PageParts } from './page-parts.ts';

/** Everything the checker knows before a question is asked: what it computes with, and what the page says. */
export interface Knowledge extends CheckerData {
  readonly parts: PageParts;
}
