import type { z } from 'astro/zod';
import type { Problem } from '../problems/problem.ts';
import type { BankHolidaysData } from '../schemas/bank-holidays.ts';
import type { CouncilData } from '../schemas/council.ts';
import type { HelplineData } from '../schemas/helpline.ts';
import type { LawData } from '../schemas/law.ts';
import type { RateData } from '../schemas/rate.ts';
import { ofSchema, type PAGE_SCHEMAS, type PagePlace, type PageSchemaId } from './page-schemas.ts';
import type { Scope } from './place.ts';
import type { LineOf } from './positions.ts';

/** A page file whose settings could be read as YAML; its schema may still be wrong. */
export interface PageFile {
  /** Path for reports. */
  readonly path: string;
  readonly place: PagePlace;
  readonly schemaId: PageSchemaId;
  /** The settings as written. */
  readonly raw: unknown;
  readonly lineOf: LineOf;
  readonly body: string;
  /** Line of the file on which the body starts. */
  readonly bodyLine: number;
}

/** A page whose settings fit its schema. */
export interface Page<Id extends PageSchemaId = PageSchemaId> extends PageFile {
  readonly schemaId: Id;
  readonly data: z.output<(typeof PAGE_SCHEMAS)[Id]>;
}

/** A page of any schema, told apart by `schemaId`. */
export type AnyPage = { [Id in PageSchemaId]: Page<Id> }[PageSchemaId];

/** A row or document of a YAML file that fits its schema. */
export interface Row<T> {
  readonly path: string;
  readonly scope: Scope;
  readonly lineOf: LineOf;
  readonly data: T;
}

/** A file of interface words; no words when it is not JSON. */
export interface InterfaceFile {
  readonly path: string;
  readonly locale: string;
  readonly words: readonly InterfaceWord[];
}

export interface InterfaceWord {
  /** Keys from the outside in, joined by dots. */
  readonly key: string;
  readonly text: string;
  readonly line: number;
}

/** Words the jargon check lets stand, kept by the editors. */
export interface AllowedWord {
  readonly words: string;
  /** Only on this page; everywhere when missing. */
  readonly page?: string | undefined;
  readonly why: string;
}

/** All content one council's portal is made of, as far as it fits the schemas. */
export interface Content {
  /** `undefined` when council.yaml is not there or does not fit. */
  readonly council: Row<CouncilData> | undefined;
  readonly councilId: string;
  /** Pages that fit their schema. */
  readonly pages: readonly AnyPage[];
  /** Every page file, also those that do not fit. */
  readonly files: readonly PageFile[];
  readonly rates: readonly Row<RateData>[];
  readonly helplines: readonly Row<HelplineData>[];
  readonly laws: readonly Row<LawData>[];
  /** `undefined` when bank-holidays.yaml is not there or does not fit. */
  readonly holidays: Row<BankHolidaysData> | undefined;
  readonly interfaceFiles: readonly InterfaceFile[];
  readonly allowedWords: readonly AllowedWord[];
  /** What stopped a file from being read or from fitting. */
  readonly problems: readonly Problem[];
}

/**
 * Whether every file could be read and fits. A check that looks for what is missing in the whole
 * content waits until it is: one bad line would bring a row of problems that are none.
 */
export function isComplete(content: Content, ofFile = /./): boolean {
  return !content.problems.some(({ file }) => ofFile.test(file));
}

/** The pages of one schema. */
/** Ids of the pages that something can be about: entitlements and guides, also those that do not fit their schema. */
export function pageIds({ files }: Content): readonly string[] {
  return files.filter(({ schemaId }) => schemaId === 'entitlement' || schemaId === 'guide').map(({ place }) => place.id);
}

export function pagesOf<Id extends PageSchemaId>(content: Content, schemaId: Id): readonly Extract<AnyPage, { readonly schemaId: Id }>[] {
  return ofSchema(content.pages, schemaId);
}
