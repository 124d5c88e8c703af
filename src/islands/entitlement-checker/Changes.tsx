import { ageOn, birthday, type Change, type Circumstances } from '../../domain/index.ts';
import type { Knowledge } from './knowledge.ts';
import type { CardPart } from './page-parts.ts';
import { dayInWords, fill } from '../words.ts';
import { startInWords } from './words.ts';

interface Props {
  readonly changes: readonly Change[];
  readonly circumstances: Circumstances;
  readonly data: Knowledge;
}

/** What starts and ends on the birthdays to come, and on the days that are known. */
export function Changes({ changes, circumstances, data }: Props) {
  const { words, parts } = data;
  if (changes.length === 0) return null;
  const cards = (ids: readonly string[]) => ids.flatMap((id) => parts.cards.get(id) ?? []);
  return (
    <section class="changes" aria-labelledby="changes-title">
      <h3 id="changes-title">{words.changes.title}</h3>
      <p>{words.changes.lead}</p>
      <ol class="timeline">
        {changes.map(({ at, status, starts, ends }) => (
          <li key={startInWords(at, data)} data-at={typeof at === 'string' ? at : at.age} data-becomes={status}>
            <h4>{momentInWords(at, circumstances, data)}</h4>
            {status && <p>{fill(words.changes.status, { group: parts.statuses.get(status)?.group ?? '' })}</p>}
            <Titles label={words.changes.starts} cards={cards(starts)} join={words.join} />
            <Titles label={words.changes.ends} cards={cards(ends)} join={words.join} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface TitlesProps {
  readonly label: string;
  readonly cards: readonly CardPart[];
  readonly join: string;
}

function Titles({ label, cards, join }: TitlesProps) {
  if (cards.length === 0) return null;
  return (
    <p>
      <b>{label}</b>{' '}
      {cards.map(({ title, lang, dir }, place) => <>{place > 0 && join}<bdi lang={lang} dir={dir}>{title}</bdi></>)}
    </p>
  );
}

/** A birthday that falls on a known day names both. */
function momentInWords(at: Change['at'], { care }: Circumstances, data: Knowledge): string {
  const { words, dateParts } = data;
  if (typeof at !== 'string' || care.way === 'answers') return startInWords(at, data);
  const { dateOfBirth } = care.history;
  const age = ageOn(dateOfBirth, at);
  const day = dayInWords(at, dateParts);
  return birthday(dateOfBirth, age) === at ? fill(words.changes.birthday, { day, age }) : day;
}
