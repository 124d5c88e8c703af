import type { CareStatus, QuestionId, StatusFinding } from '../../domain/index.ts';
import { careReasonInWords } from './care-reason-words.ts';
import { Folded } from './Folded.tsx';
import type { Knowledge } from './knowledge.ts';
import { PagePart } from './PagePart.tsx';
import { QuestionLinks } from './QuestionLinks.tsx';

interface Props {
  readonly finding: StatusFinding;
  readonly data: Knowledge;
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
              <li key={reason.code} data-reason={reason.code}>
                {careReasonInWords(reason, data)} <span class="small" lang="en" dir="ltr">({reason.provision})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>{standing.disagree}</p>
    </section>
  );
}

function Known({ finding: { status, borderline }, data }: Props & { readonly finding: StatusFinding & { readonly kind: 'known' } }) {
  return (
    <>
      <Status id={status} data={data} />
      {borderline && <p class="notice" data-borderline>{data.words.assumed['status-borderline']}</p>}
    </>
  );
}

function OneOf({ finding: { statuses, ask }, data, onChange }: Props & { readonly finding: StatusFinding & { readonly kind: 'one-of' } }) {
  const { words: { standing }, parts } = data;
  return (
    <>
      <p>{standing.oneOfLead}</p>
      <p>{standing.oneOfAsk}</p>
      <QuestionLinks ids={ask} parts={parts} onChange={onChange} />
      <p>{standing.oneOfWho}</p>
      <Folded count={statuses.length} words={data.words.group}>
        {statuses.map((id) => <Status key={id} id={id} data={data} />)}
      </Folded>
    </>
  );
}

function Status({ id, data: { parts } }: { readonly id: CareStatus; readonly data: Knowledge }) {
  const part = parts.statuses.get(id);
  return part ? <PagePart key={id} body={part.body} /> : null;
}
