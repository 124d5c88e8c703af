import type { Checked } from '../../domain/index.ts';
import type { CheckerCard, CheckerData } from '../../view-models/checker.ts';
import { PageLink } from './PageLink.tsx';
import { Why } from './Why.tsx';
import { fill } from './words.ts';

interface Props {
  readonly checked: Checked;
  readonly card: CheckerCard;
  readonly data: CheckerData;
}

/** An entry that does not fit today: why, and what the person can still do. */
export function LookedAt({ checked, card, data }: Props) {
  const { words } = data;
  const [who] = checked.entitlement.whoCanTell;
  return (
    <li data-entry={checked.id}>
      <h4>{card.title}</h4>
      <Why checked={checked} data={data} />
      <p>
        {fill(words.card.stillAsk, { who: words.role[who] })}{' '}
        <PageLink href={card.href} label={`${words.card.more}: ${card.title}`} words={words.result} />
      </p>
    </li>
  );
}
