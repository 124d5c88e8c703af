import type { Checked } from '../../domain/index.ts';
import type { Knowledge } from './knowledge.ts';
import type { CardPart } from './page-parts.ts';
import { PageLink } from './PageLink.tsx';
import { Why } from './Why.tsx';
import { fill } from '../words.ts';

interface Props {
  readonly checked: Checked;
  readonly card: CardPart;
  readonly data: Knowledge;
}

/** An entry that does not fit today: why, and what the person can still do. */
export function LookedAt({ checked, card: { title, href, lang, dir }, data }: Props) {
  const { words } = data;
  const [who] = checked.entitlement.whoCanTell;
  return (
    <li data-entry={checked.id}>
      <h4 lang={lang} dir={dir}><PageLink href={href} label={title} /></h4>
      <Why checked={checked} data={data} />
      <p>{fill(words.card.stillAsk, { who: data.parts.tellers.get(who) ?? '' })}</p>
    </li>
  );
}
