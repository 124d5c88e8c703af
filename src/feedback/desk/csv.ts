import type { KeptMessage } from '../message.ts';

/** Excel takes a file for UTF-8 only when it begins with this sign. */
const BYTE_ORDER_MARK = '\ufeff';

const COLUMNS = [
  ['Number', ({ id }) => id],
  ['Reference', ({ reference }) => reference],
  ['Received on', ({ receivedOn }) => receivedOn],
  ['Way', ({ kind }) => kind],
  ['Language', ({ locale }) => locale],
  ['Page', ({ about }) => about],
  ['Feeling', ({ feeling }) => feeling],
  ['Problem', ({ problem }) => problem],
  ['Text', ({ text }) => text],
  ['What matters', ({ matters }) => matters],
  ['What should change', ({ change }) => change],
  ['How to answer', ({ reply }) => reply],
  ['Answered on', ({ answeredOn }) => answeredOn ?? ''],
  ['Kept until', ({ deleteAfter }) => deleteAfter],
] as const satisfies readonly (readonly [string, (message: KeptMessage) => string | number])[];

/** Messages as a table for spreadsheets, with the names of the columns above. */
export function messagesCsv(messages: readonly KeptMessage[]): string {
  return csv([COLUMNS.map(([name]) => name), ...messages.map((message) => COLUMNS.map(([, valueOf]) => valueOf(message)))]);
}

/** A table by RFC 4180, in UTF-8 that Excel knows as such. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A text that a spreadsheet would work out in place of showing it: also in its wide form, and behind blanks. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

/** The same behind a sign that parts cells or rows in some countries: then it would be at the start of one. */
const FORMULA_INSIDE = /([;\t\n]["'\s]*)(?=[=+\-@＝＋－＠])/gu;

/** Numbers that a spreadsheet would spoil: a telephone number loses its first 0, a long one its last signs. */
const NO_NUMBER = /^(?:0[\d ]+|[\d ]{16,})$/;

/** An apostrophe in front tells every spreadsheet that what follows is text. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const tamed = value.replace(NO_NUMBER, "'$&").replace(FORMULA, "'$&").replace(FORMULA_INSIDE, "$1'");
  return `"${tamed.replaceAll('"', '""')}"`;
}
