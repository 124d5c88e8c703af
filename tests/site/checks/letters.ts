import type { EntitlementEntry } from '../../../src/collections/offer.ts';
import { SOURCE_LOCALE, type LocaleTag } from '../../../src/i18n/locales.ts';
import { pathFor } from '../../../src/i18n/paths.ts';
import { words, type BuiltPage, type BuiltSite } from '../../support/built-site.ts';

/** Somebody who is refused comes from the page of an entry to a letter about it, or to the reason why there is none. */
export function letterFaults(site: BuiltSite, entries: readonly EntitlementEntry[], tag: LocaleTag): readonly string[] {
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  return entries.flatMap((entry) => {
    const from = pathFor(tag, [entry.topic, entry.id]);
    const to = pathFor(tag, ['say-something', 'complaint-letter', entry.id]);
    const link = pages.get(from)?.root.querySelector(`[aria-labelledby=refused] a[href="${to}"]`);
    const letter = pages.get(to);
    if (letter === undefined) return [`${to} is missing`];
    return [...(link ? [] : [`${from} has no link to ${to} where it says what to do after a no`]), ...wrongLetter(letter, entry)];
  });
}

function wrongLetter({ address, root, locale }: BuiltPage, entry: EntitlementEntry): readonly string[] {
  const letters = root.querySelectorAll('.letter');
  if (entry.facts.refusalRoute === 'immigration') {
    const reason = root.querySelector('[aria-labelledby=no-letter] a');
    return letters.length === 0 && reason ? [] : [`${address} should send to a solicitor, and has ${letters.length} letters`];
  }
  const [first = '', late = ''] = letters.map(words);
  const needed = entry.english.quote.replace(/\{\{[^}]*\}\}/g, '\n').split('\n').map((part) => part.replace(/\s+/g, ' ').trim());
  return [
    ...(letters.length === 2 ? [] : [`${address} has ${letters.length} letters, not one to start with and one for no answer`]),
    ...needed.filter((part) => !first.includes(part)).map((part) => `${address} does not quote "${part}"`),
    ...letters.filter((letter) => locale !== SOURCE_LOCALE && letter.getAttribute('lang') !== SOURCE_LOCALE).map(() => `${address} has a letter that is not marked as English`),
    ...(/[{}]|\[(?!your |when|what |name |the )/.test(first + late) ? [`${address} has something left in it that was to be filled in`] : []),
  ];
}
