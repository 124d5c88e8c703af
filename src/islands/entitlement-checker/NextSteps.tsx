import type { CareStatus } from '../../domain/index.ts';
import type { CheckerData } from '../../view-models/checker.ts';
import { Contact } from './Contact.tsx';
import { PageLink } from './PageLink.tsx';

interface Props {
  readonly data: CheckerData;
  /** Every status the person may have. */
  readonly statuses: readonly CareStatus[];
  readonly hasEntries: boolean;
}

/** For everyone, whatever the result: what to do now, and who can help right now. */
export function NextSteps({ data: { words, contacts, links }, statuses, hasEntries }: Props) {
  const { next, status, result } = words;
  const own = statuses.map((id) => status[id].next).filter((text) => text !== '');
  return (
    <section class="card tinted next" aria-labelledby="next-title">
      <h3 id="next-title">{next.title}</h3>
      <ul>
        {hasEntries && <li>{next.pick}</li>}
        {own.map((text) => <li key={text}>{text}</li>)}
        <li>{next.team} <Contact contact={contacts['leaving-care-team']} /></li>
        <li>{next.advocate} <Contact contact={contacts['advocacy']} /></li>
        <li><PageLink href={links.records} label={next.records} words={result} /></li>
      </ul>
      <div class="card sun">
        <p><b>{next.urgent}</b> {next.urgentText}</p>
        <p>
          <PageLink href={links.helpNow} label={next.urgentLink} words={result} />
          <br />
          {next.outOfHours} <Contact contact={contacts['out-of-hours']} />
        </p>
      </div>
    </section>
  );
}
