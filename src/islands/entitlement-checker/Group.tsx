import type { Checked, QuestionId } from '../../domain/index.ts';
import { Folded } from './Folded.tsx';
import type { ResultGroup } from './groups.ts';
import type { Knowledge } from './knowledge.ts';
import { LookedAt } from './LookedAt.tsx';
import { ResultCard } from './ResultCard.tsx';

interface Props {
  readonly group: ResultGroup;
  readonly results: readonly Checked[];
  readonly data: Knowledge;
  readonly onChange: (id: QuestionId) => void;
}

/** The results of one strength, under their heading. Nothing at all when there are none. */
export function Group({ group, results, data, onChange }: Props) {
  if (results.length === 0) return null;
  const { title, lead } = data.words.group[group];
  const cards = results.flatMap((checked) => {
    const card = data.parts.cards.get(checked.id);
    return card === undefined ? [] : [{ checked, card }];
  });
  return (
    <section class="group" data-group={group} aria-labelledby={`group-${group}`}>
      <h3 id={`group-${group}`}>{title} <span class="small">({results.length})</span></h3>
      <p>{lead}</p>
      {group === 'lookedAt' && (
        <Folded count={results.length} words={data.words.group}>
          <ul class="looked-at">
            {cards.map(({ checked, card }) => <LookedAt key={checked.id} checked={checked} card={card} data={data} />)}
          </ul>
        </Folded>
      )}
      {group !== 'lookedAt' && (
        <Folded count={group === 'needToKnow' ? results.length : 0} words={data.words.group}>
          {cards.map(({ checked, card }) => (
            <ResultCard key={checked.id} checked={checked} card={card} data={data} onChange={onChange} />
          ))}
        </Folded>
      )}
    </section>
  );
}
