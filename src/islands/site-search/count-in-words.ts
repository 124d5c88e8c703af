/**
 * "12 pages found", in the plural form of the language. The checker has the same for its own words: shared
 * code would be one more file to load on both pages.
 * @param forms by the names of `Intl.PluralRules`; missing ones are those the language does not have
 */
export function countInWords(count: number, forms: PluralForms, lang: string): string {
  const form = forms[`count_${new Intl.PluralRules(lang).select(count)}`] ?? forms.count_other;
  return form.replace('{{count}}', String(count));
}

export type PluralForms = { readonly count_other: string } & { readonly [Form in Intl.LDMLPluralRule as `count_${Form}`]?: string };
