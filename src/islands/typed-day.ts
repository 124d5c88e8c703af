/**
 * A day typed into three boxes: `YYYY-MM-DD`, or as near to it as what was typed; empty when nothing was.
 * Whether there is such a day the domain says (`parseDay`).
 */
export function typedDay(date: string, month: string, year: string): string {
  const [y, m, d] = [year, month, date].map(latinDigits) as [string, string, string];
  return y + m + d === '' ? '' : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}

/** People type the digits their keyboard has: Arabic and Persian ones mean the same. */
function latinDigits(text: string): string {
  return text.trim().replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
}
