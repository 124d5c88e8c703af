import type { KeptMessage } from '../message.ts';
import { tally } from './tally.ts';

/** A word is a theme when so many people write it; what one person alone writes would name them. */
const LEAST_MESSAGES = 3;
const MOST_WORDS = 20;
const MOST_PAGES = 15;
const SHORTEST_WORD = 4;

/** Words that are in every text and say nothing of what it is about. */
const COMMON = new Set(
  `about after again also because been before being could didn't doesn't don't down even every from have having
  here into just like made make many more most much need only other over really said same should some still than that
  that's their them then there these they they're thing things this those very want were what when where which while
  will with would your yours`.split(/\s+/),
);

/** What messages are about, as far as counting can tell: pages, troubles, feelings, and words that come up. */
export function themes(messages: readonly KeptMessage[]): string {
  const parts = [
    counted('Feelings', messages.map(({ feeling }) => feeling)),
    counted('Problems', messages.map(({ problem }) => problem)),
    counted('Languages', messages.map(({ locale }) => locale)),
    pages(messages),
    ...tally(messages.map(({ locale }) => locale)).map(([locale]) => words(messages.filter((each) => each.locale === locale), locale)),
  ];
  return [`${messages.length} messages`, ...parts.filter((part) => part !== '')].join('\n\n');
}

function counted(title: string, values: readonly string[]): string {
  return list(title, tally(values.filter((value) => value !== '')).map(([value, count]) => `${value} ${count}`));
}

function pages(messages: readonly KeptMessage[]): string {
  const about = tally(messages.map((message) => message.about).filter((page) => page !== '')).slice(0, MOST_PAGES);
  const lines = about.map(([page, count]) => {
    const problems = tally(messages.filter((message) => message.about === page && message.problem !== '').map(({ problem }) => problem));
    const detail = problems.map(([problem, times]) => `${problem} ${times}`).join(', ');
    return `${page} ${count}${detail === '' ? '' : ` (${detail})`}`;
  });
  return list('Pages', lines);
}

function words(messages: readonly KeptMessage[], locale: string): string {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const inEach = messages.flatMap(({ text, matters, change }) => {
    const said = [...segmenter.segment([text, matters, change].join('\n').toLocaleLowerCase(locale))];
    return [...new Set(said.filter(({ isWordLike, segment }) => isWordLike && isTelling(segment)).map(({ segment }) => segment))];
  });
  const often = tally(inEach).filter(([, count]) => count >= LEAST_MESSAGES);
  return list(`Words, in messages of the language ${locale}`, often.slice(0, MOST_WORDS).map(([word, count]) => `${word} ${count}`));
}

function isTelling(word: string): boolean {
  return word.length >= SHORTEST_WORD && !COMMON.has(word) && !/\d/.test(word);
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `  ${line}`)].join('\n');
}
