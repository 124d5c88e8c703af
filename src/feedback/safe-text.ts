/** Every way to end a line, and the two signs that only printers and teletypes know. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * What nobody writes and a screen, a terminal or a spreadsheet may obey: control characters, signs that
 * turn the direction of what follows, byte order marks and places that are no character. Signs that join
 * letters or mark one letter's direction stay: Persian and Arabic cannot be written without them.
 */
const UNSAFE = /[\0-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|\p{Noncharacter_Code_Point}/gu;

/** The text as it can be kept: lines end in one way, nothing in it works on what shows it, no blank ends. */
export function safeText(raw: string): string {
  return raw.toWellFormed().replace(LINE_ENDS, '\n').replace(UNSAFE, '').trim();
}
