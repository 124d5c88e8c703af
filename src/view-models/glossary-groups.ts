/**
 * The glossary stands on a few pages, by the first letter of a word's id. The id is English, so a word is
 * at the same address in every language, and a page stays light enough for one first answer of a server.
 */
export const GLOSSARY_GROUPS = ['a-c', 'd-h', 'i-l', 'm-r', 's-z'] as const;
export type GlossaryGroup = (typeof GLOSSARY_GROUPS)[number];

/** The group a word belongs to. Ids that begin with a number stand in the first. */
export function glossaryGroup(id: string): GlossaryGroup {
  return GLOSSARY_GROUPS.find((group) => id.charAt(0) <= lastLetter(group)) ?? 's-z';
}

/** The first and the last letter of a group, as they are shown. */
export function lettersOf(group: GlossaryGroup): { readonly from: string; readonly to: string } {
  return { from: group.charAt(0).toUpperCase(), to: lastLetter(group).toUpperCase() };
}

function lastLetter(group: GlossaryGroup): string {
  return group.charAt(2);
}
