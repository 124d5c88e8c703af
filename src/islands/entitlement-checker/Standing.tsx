import type { CareStatus, QuestionId, StatusFinding } from '../../domain/index.ts';
import type { CheckerData } from '../../view-models/checker.ts';
import { careReasonInWords } from './care-reason-words.ts';
import { Contact } from './Contact.tsx';
import { PageLink } from './PageLink.tsx';
import { dayInWords, fill } from './words.ts';

interface Props {
  readonly finding: StatusFinding;
  readonly data: CheckerData;
  readonly onChange: (id: QuestionId) => void;
}

/** The word of the law for the person: first what it means, then the word, then what to do when it is not sure. */
export function Standing(props: Props) {
  const { finding, data } = props;
  const { standing } = data.words;
  return (
    <section class="standing" aria-labelledby="standing-title" data-finding={finding.kind}>
      <h3 id="standing-title">{finding.kind === 'known' ? standing.title : standing.oneOfTitle}</h3>
      {finding.kind === 'known' ? <Known {...props} finding={finding} /> : <OneOf {...props} finding={finding} />}
      {finding.reasons.length > 0 && (
        <details>
          <summary>{standing.why}</summary>
          <ul>
            {finding.reasons.map((reason) => (
              <li key={reason.code}>
                {careReasonInWords(reason, data)} <span class="small">({reason.provision})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>{standing.disagree}</p>
    </section>
  );
}

function Known({ finding: { status, borderline, next }, data }: Props & { finding: StatusFinding & { kind: 'known' } }) {
  const { standing } = data.words;
  return (
    <>
      <StatusWords status={status} data={data} />
      {borderline && <p class="notice">{standing.borderline}</p>}
      {next && (
        <p>
          {fill(standing.then, { day: dayInWords(next.on, data.dateParts) })} {data.words.status[next.status].word}
        </p>
      )}
    </>
  );
}

function OneOf({ finding: { statuses, ask }, data, onChange }: Props & { finding: StatusFinding & { kind: 'one-of' } }) {
  const { standing, question } = data.words;
  return (
    <>
      <p>{standing.oneOfLead}</p>
      {statuses.map((status) => <StatusWords key={status} status={status} data={data} short />)}
      <p>{standing.oneOfAsk}</p>
      <ul>
        {ask.map((id) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => { onChange(id); }}>{question[id].title}</button>
          </li>
        ))}
      </ul>
      <p>{standing.oneOfWho} <Contact contact={data.contacts['leaving-care-team']} /></p>
    </>
  );
}

interface StatusWordsProps {
  readonly status: CareStatus;
  readonly data: CheckerData;
  readonly short?: boolean;
}

function StatusWords({ status, data: { words, statusPages }, short = false }: StatusWordsProps) {
  const { plain, word, means } = words.status[status];
  return (
    <div class="card" data-status={status}>
      <p><b>{plain}</b></p>
      {!short && <p>{means}</p>}
      {word && <p>{words.standing.word} <mark>{word}</mark></p>}
      <p><PageLink href={statusPages[status]} label={words.standing.link} words={words.result} /></p>
    </div>
  );
}
