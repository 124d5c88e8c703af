import { z } from 'astro/zod';
import { optionalWordsList, words, wordsList } from './parts.ts';

/** How a sheet is put on paper. */
export const SHEET_PAPERS = ['a4', 'a4-both-sides', 'third', 'folded-card'] as const;

const MOST_LINES = 20;
/** One A4 sheet folded three times has eight small pages. */
const CARD_PAGES = 8;

/** A thing to write by hand: what it is, and how many lines there are for it. */
const field = z.union([
  /** One line. */
  words,
  z.strictObject({
    label: words,
    /** Lines to write on. */
    lines: z.number().int().min(1).max(MOST_LINES).default(1),
    /** Two of these share a line. */
    half: z.boolean().default(false),
  }),
]);

/** A table to fill by hand: names of the columns, and empty rows or named ones. */
const table = z.strictObject({
  columns: wordsList,
  rows: z.union([z.number().int().min(1).max(MOST_LINES), wordsList]),
  /** The last column takes half of the width. */
  lastIsWide: z.boolean().default(false),
  /** Rows have room for two lines. */
  isTall: z.boolean().default(false),
});

/** A part of a sheet, under its heading. */
const section = z.strictObject({
  heading: words,
  /** A short help under the heading. */
  help: words.optional(),
  /** Things that are printed, one line each; tokens such as phone numbers may stand in them. */
  says: optionalWordsList.default([]),
  /** Things to write. */
  fields: z.array(field).default([]),
  /** Things to tick. */
  ticks: optionalWordsList.default([]),
  /** A table to fill. */
  table: table.optional(),
  /** `half` puts two parts side by side. */
  width: z.enum(['half', 'whole']).default('whole'),
});

/** A sheet to print and fill by hand. In English only: the workers it is shown to read English. */
export const sheet = z
  .strictObject({
    /** How it is put on paper. */
    paper: z.enum(SHEET_PAPERS),
    /** One line under the title, on the paper. */
    intro: words,
    sections: z.array(section).min(1),
    /** One line at the foot of the paper. */
    foot: words.optional(),
  })
  .refine(({ paper, sections }) => paper !== 'folded-card' || sections.length === CARD_PAGES, {
    path: ['sections'],
    error: `should be ${CARD_PAGES} for a folded card: one for each small page`,
  });
export type SheetData = z.output<typeof sheet>;
