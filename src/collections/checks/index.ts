import { ageLimits } from './age-limits.ts';
import { bankHolidays } from './bank-holidays.ts';
import type { Check } from './check.ts';
import { councilColours } from './council-colours.ts';
import { councilContacts } from './council-contacts.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { duties } from './duties.ts';
import { forbiddenWords } from './forbidden-words.ts';
import { interfaceWords } from './interface-words.ts';
import { jargon } from './jargon.ts';
import { lawTexts } from './law-texts.ts';
import { legalState } from './legal-state.ts';
import { letters } from './letters.ts';
import { links } from './links.ts';
import { localAmounts } from './local-amounts.ts';
import { markup } from './markup.ts';
import { mustLanguage } from './must-language.ts';
import { placeholders } from './placeholders.ts';
import { rates } from './rates.ts';
import { reachable } from './reachable.ts';
import { readingGradeCheck } from './reading-grade.ts';
import { reviewDates } from './review-dates.ts';
import { sampleData } from './sample-data.ts';
import { searchTerms } from './search-terms.ts';
import { sentenceLength } from './sentence-length.ts';
import { statusCoverage } from './status-coverage.ts';
import { tokens } from './tokens.ts';
import { translations } from './translations.ts';
import { tools } from './tools.ts';
import { typedIn } from './typed-in.ts';
import { unlocks } from './unlocks.ts';
import { youSaid } from './you-said.ts';

/** Every check that runs over content once its files have been read. */
export const CHECKS: readonly Check[] = [
  duplicateIds,
  councilContacts,
  councilColours,
  sampleData,
  rates,
  bankHolidays,
  localAmounts,
  reviewDates,
  legalState,
  lawTexts,
  tools,
  ageLimits,
  mustLanguage,
  duties,
  statusCoverage,
  unlocks,
  reachable,
  markup,
  tokens,
  links,
  typedIn,
  placeholders,
  forbiddenWords,
  jargon,
  readingGradeCheck,
  sentenceLength,
  letters,
  searchTerms,
  translations,
  interfaceWords,
  youSaid,
];
