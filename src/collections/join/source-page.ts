import type { z } from 'astro/zod';
import type { PAGE_SCHEMAS, PagePlace, PageSchemaId } from '../reading/page-schemas.ts';
import type { BankHolidaysData } from '../schemas/bank-holidays.ts';
import type { CouncilData } from '../schemas/council.ts';
import type { HelplineData } from '../schemas/helpline.ts';
import type { LawData } from '../schemas/law.ts';
import type { RateData } from '../schemas/rate.ts';

/** A checked page file with its body rendered; both the reader and Astro can make one. */
export interface SourcePage<Id extends PageSchemaId = PageSchemaId> {
  readonly schemaId: Id;
  readonly place: PagePlace;
  /** Path from the project folder. */
  readonly path: string;
  readonly data: z.output<(typeof PAGE_SCHEMAS)[Id]>;
  /** Markdown. */
  readonly body: string;
  readonly html: string;
}

/** A page of any schema, told apart by `schemaId`. */
export type AnySourcePage = { [Id in PageSchemaId]: SourcePage<Id> }[PageSchemaId];

/** What an offer is joined from. */
export interface OfferSource {
  readonly council: CouncilData;
  readonly pages: readonly AnySourcePage[];
  readonly rates: readonly RateData[];
  readonly helplines: readonly HelplineData[];
  readonly laws: readonly LawData[];
  readonly holidays: BankHolidaysData;
}
