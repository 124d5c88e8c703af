/** Letters that look the same and are typed for each other, and the one the language is written with. */
export type Letters = Readonly<Record<string, string>>;

const PERSIAN: Letters = { ك: 'ک', ي: 'ی', ى: 'ی', ہ: 'ه' };

const OF_LANGUAGE: Readonly<Record<string, Letters>> = {
  ar: { ک: 'ك', ی: 'ي', ہ: 'ه', ە: 'ه' },
  fa: PERSIAN,
  'fa-AF': PERSIAN,
  ckb: { ك: 'ک', ي: 'ی', ى: 'ی' },
  // Pashto tells five kinds of yeh apart, so only kaf is safe to turn.
  ps: { ك: 'ک' },
};

/**
 * A keyboard of one language writes another's kaf and yeh with its own signs, and a search takes them for
 * different letters. Pages keep to the letters of their language (checks/letters.ts); what is typed into
 * the search is turned into them.
 */
export function sameLetters(locale: string): Letters {
  return OF_LANGUAGE[locale] ?? {};
}
