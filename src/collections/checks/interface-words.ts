import { didYouMean } from '../problems/nearest.ts';
import { problemsOf, type Problem } from '../problems/problem.ts';
import type { InterfaceFile, InterfaceWord } from '../reading/content.ts';
import { SOURCE_LOCALE } from '../reading/page-schemas.ts';
import type { Check } from './check.ts';

const { error, note } = problemsOf('interface-words');
/** Words that only workers read stay English in every language: they read English, and nobody has to check a translation. */
const FOR_WORKERS = 'forWorkers.';
const PLURAL_KEY = /^(.+?)_(ordinal_)?(zero|one|two|few|many|other)$/;

/** Every language has every word of the interface, with the plural forms of that language. */
export const interfaceWords: Check = ({ interfaceFiles }) => {
  const english = interfaceFiles.find(({ locale }) => locale === SOURCE_LOCALE);
  return interfaceFiles.flatMap((file) => [
    ...emptyWords(file, english),
    ...wrongForms(file),
    ...(english === undefined || file === english ? [] : comparedWith(english, file)),
  ]);
};

/** Words left empty. English may say nothing on purpose, where a question needs no hint; that is noted. */
function emptyWords(file: InterfaceFile, english: InterfaceFile | undefined): readonly Problem[] {
  const meantEmpty = new Set(english?.words.filter(isEmpty).map(({ key }) => key));
  const make = file === english ? note : error;
  return file.words
    .filter((word) => isEmpty(word) && (file === english || !meantEmpty.has(word.key)))
    .map(({ key, line }) => make({ file: file.path, line }, `\`${key}\` is empty, so nothing is shown.`, 'Write the words, unless nothing is what should be shown.'));
}

function isEmpty({ text }: InterfaceWord): boolean {
  return text.trim() === '';
}

/** Plural forms a language needs, against those that stand there. */
function wrongForms({ path, locale, words }: InterfaceFile): readonly Problem[] {
  return [...pluralGroups(words)].flatMap(([base, { forms, isOrdinal, line }]) => {
    const needed: readonly string[] = new Intl.PluralRules(locale, { type: isOrdinal ? 'ordinal' : 'cardinal' }).resolvedOptions().pluralCategories;
    const missing = needed.filter((form) => !forms.includes(form));
    const extra = forms.filter((form) => !needed.includes(form));
    return [
      ...missing.map((form) => error({ file: path, line }, `\`${base}\` has no form \`${form}\`, which this language needs.`, `Add \`${base.split('.').at(-1) ?? base}_${form}\`.`)),
      ...extra.map((form) => error({ file: path, line }, `\`${base}_${form}\` is never used: this language has the forms ${needed.join(', ')}.`, 'Take it out.')),
    ];
  });
}

interface PluralGroup {
  readonly forms: readonly string[];
  readonly isOrdinal: boolean;
  readonly line: number;
}

/** Words with plural forms, by key without the form. A lone `_other` or `_one` of a counted word is a group too. */
function pluralGroups(words: readonly InterfaceWord[]): ReadonlyMap<string, PluralGroup> {
  const keyed = words.flatMap((word) => {
    const [, base, ordinal, form] = PLURAL_KEY.exec(word.key) ?? [];
    return base === undefined || form === undefined ? [] : [{ base: ordinal === undefined ? base : `${base}_ordinal`, form, isOrdinal: ordinal !== undefined, word }];
  });
  const groups = [...Map.groupBy(keyed, ({ base }) => base)].filter(([, forms]) => forms.some(({ word }) => word.text.includes('{{count}}')));
  return new Map(
    groups.map(([base, forms]) => [base, { forms: forms.map(({ form }) => form), isOrdinal: forms[0]?.isOrdinal ?? false, line: forms[0]?.word.line ?? 1 }]),
  );
}

function comparedWith(english: InterfaceFile, file: InterfaceFile): readonly Problem[] {
  const [ours, theirs] = [wordsByBase(file), wordsByBase(english)];
  const missing = [...theirs.keys()].filter((key) => !ours.has(key) && !key.startsWith(FOR_WORKERS));
  const extra = [...ours].filter(([key]) => !theirs.has(key));
  const unread = [...ours].filter(([key]) => theirs.has(key) && key.startsWith(FOR_WORKERS));
  return [
    ...unread.map(([key, { line }]) => error({ file: file.path, line }, `\`${key}\` is for workers, and shown in English in every language.`, 'Take it out.')),
    ...missing.map((key) => error({ file: file.path, line: 1 }, `\`${key}\` is missing.`, `Translate it. The English is: “${theirs.get(key)?.text ?? ''}”`)),
    ...extra.map(([key, { line }]) => error({ file: file.path, line }, `\`${key}\` is not in the English words.${didYouMean(key, missing)}`, 'Take it out, or give it the name of the English key.')),
    ...[...ours].flatMap(([key, word]) => otherSlots(key, word, theirs.get(key), file.path)),
  ];
}

/** Words by key; the forms of a plural count as one, shown by the last (`other`). */
function wordsByBase(file: InterfaceFile): ReadonlyMap<string, InterfaceWord> {
  const groups = pluralGroups(file.words);
  return new Map(
    file.words.map((word) => {
      const [, base] = PLURAL_KEY.exec(word.key) ?? [];
      return [base !== undefined && groups.has(base) ? base : word.key, word];
    }),
  );
}

function otherSlots(key: string, ours: InterfaceWord, theirs: InterfaceWord | undefined, path: string): readonly Problem[] {
  if (theirs === undefined || slots(ours) === slots(theirs)) return [];
  return [error({ file: path, line: ours.line }, `\`${key}\` has ${slots(ours)}, and the English has ${slots(theirs)}.`, `Use what the English uses: “${theirs.text}”`)];
}

/** The places in a text that the site fills in: "{{day}} {{group}}". */
function slots({ text }: InterfaceWord): string {
  const names = [...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)].map((match) => `{{${match[1] ?? ''}}}`);
  return names.length === 0 ? 'nothing to fill in' : [...new Set(names)].toSorted().join(' ');
}
