import type { GuideEntry } from '../collections/offer.ts';
import type { SheetData } from '../collections/schemas/sheet.ts';
import { locale, SOURCE_LOCALE, type LocaleTag } from '../i18n/locales.ts';
import type { Html } from './parts.ts';
import type { SiteContext } from './site.ts';
import { pageText } from './text.ts';

/** A sheet to print and fill by hand. */
export interface SheetView {
  readonly title: string;
  readonly paper: SheetData['paper'];
  readonly intro: Html;
  readonly lang: LocaleTag;
  readonly dir: 'ltr' | 'rtl';
  readonly sections: readonly SheetSection[];
  readonly foot?: Html;
}

export interface SheetSection {
  readonly heading: string;
  readonly help?: Html;
  readonly says: readonly Html[];
  readonly fields: readonly SheetField[];
  readonly ticks: readonly Html[];
  readonly table?: SheetTable;
  readonly isHalf: boolean;
}

export interface SheetField {
  readonly label: Html;
  readonly lines: number;
  readonly isHalf: boolean;
}

/** Every row has a name, which may be empty. */
export interface SheetTable {
  readonly columns: readonly string[];
  readonly rows: readonly Html[];
  readonly lastIsWide: boolean;
  readonly isTall: boolean;
}

/** @throws when the guide has no sheet: only guides with one are asked */
export function sheetView(context: SiteContext, { sheet, english }: GuideEntry): SheetView {
  if (sheet === undefined) throw new Error('This guide has no sheet.');
  const { line, plain } = pageText(context).in(SOURCE_LOCALE);
  const { tag, dir } = locale(SOURCE_LOCALE);
  return {
    title: plain(english.title),
    paper: sheet.paper,
    intro: line(sheet.intro),
    lang: tag,
    dir,
    sections: sheet.sections.map(({ heading, help, says, fields, ticks, table, width }) => ({
      heading: plain(heading),
      ...(help === undefined ? {} : { help: line(help) }),
      says: says.map(line),
      fields: fields.map((field) =>
        typeof field === 'string'
          ? { label: line(field), lines: 1, isHalf: false }
          : { label: line(field.label), lines: field.lines, isHalf: field.half },
      ),
      ticks: ticks.map(line),
      ...(table === undefined ? {} : { table: { ...table, columns: table.columns.map(plain), rows: rowsOf(table.rows).map(line) } }),
      isHalf: width === 'half',
    })),
    ...(sheet.foot === undefined ? {} : { foot: line(sheet.foot) }),
  };
}

function rowsOf(rows: number | readonly string[]): readonly string[] {
  return typeof rows === 'number' ? Array.from({ length: rows }, () => '') : rows;
}
