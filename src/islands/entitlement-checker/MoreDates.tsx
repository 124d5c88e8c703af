import type { CheckerWords } from '../../view-models/checker.ts';
import { Radios, Tick } from './Choice.tsx';
import { DateField } from './DateField.tsx';
import { NEW_HOME, NEW_OTHER, OTHER_PLACES, type DatesDraft } from './dates-draft.ts';
import { PeriodFields } from './PeriodFields.tsx';
import { Repeated } from './Repeated.tsx';

interface Props {
  readonly draft: DatesDraft;
  readonly errors: ReadonlyMap<string, string>;
  readonly words: CheckerWords['dates'];
  readonly onChange: (changed: Partial<DatesDraft>) => void;
}

/** Parts of a life that only some people have: each opens with a tick. */
export function MoreDates(props: Props) {
  const { draft, words, onChange } = props;
  return (
    <section aria-labelledby="more-title">
      <h3 id="more-title">{words.more}</h3>
      <p>{words.moreHint}</p>
      <Tick label={words.home} checked={draft.backHome} onChange={(backHome) => { onChange({ backHome }); }} />
      {draft.backHome && <Home {...props} />}
      <Tick label={words.detained} checked={draft.wasDetained} onChange={(wasDetained) => { onChange({ wasDetained }); }} />
      {draft.wasDetained && <Detained {...props} />}
      <Tick label={words.guardianship} checked={draft.hadGuardian} onChange={(hadGuardian) => { onChange({ hadGuardian }); }} />
      {draft.hadGuardian && <Guardianship {...props} />}
      <Tick label={words.other} checked={draft.otherPlace} onChange={(otherPlace) => { onChange({ otherPlace }); }} />
      {draft.otherPlace && <OtherPlaces {...props} />}
    </section>
  );
}

function Home({ draft, errors, words, onChange }: Props) {
  return (
    <div class="opened">
      <p class="small">{words.homeHint}</p>
      <Repeated
        items={draft.home}
        empty={NEW_HOME}
        itemLabel={words.homeItem}
        addLabel={words.homeAdd}
        words={words}
        onChange={(home) => { onChange({ home }); }}
      >
        {(period, index, change) => (
          <>
            <PeriodFields
              id={`livedAtHome[${index}]`}
              labels={{ from: words.movedIn, to: words.movedOut, still: words.livesThere }}
              value={period}
              errors={errors}
              words={words}
              onChange={change}
            />
            {period.ending === 'ended' && (
              <Tick label={words.brokeDown} checked={period.brokeDown} onChange={(brokeDown) => { change({ ...period, brokeDown }); }} />
            )}
          </>
        )}
      </Repeated>
    </div>
  );
}

function Detained({ draft: { detained }, errors, words, onChange }: Props) {
  return (
    <fieldset class="opened">
      <legend class="visually-hidden">{words.detained}</legend>
      <Radios
        name="detained.type"
        legend={words.detainedWhere}
        options={[['hospital', words.detainedTypes.hospital], ['detained', words.detainedTypes.detained]]}
        value={detained.type}
        onChange={(type) => { onChange({ detained: { ...detained, type } }); }}
      />
      <PeriodFields
        id="detainedOrInHospitalAt16"
        labels={{ from: words.wentIn, to: words.cameOut, still: words.stillIn }}
        value={detained}
        errors={errors}
        words={words}
        onChange={(changed) => { onChange({ detained: changed }); }}
      />
      <Tick
        label={words.straightFromCare}
        checked={detained.straightFromCare}
        onChange={(straightFromCare) => { onChange({ detained: { ...detained, straightFromCare } }); }}
      />
    </fieldset>
  );
}

function Guardianship({ draft: { guardianship }, errors, words, onChange }: Props) {
  return (
    <fieldset class="opened">
      <legend class="visually-hidden">{words.guardianship}</legend>
      <DateField
        id="specialGuardianship.madeOn"
        label={words.orderMade}
        value={guardianship.madeOn}
        error={errors.get('specialGuardianship.madeOn')}
        words={words}
        onChange={(madeOn) => { onChange({ guardianship: { ...guardianship, madeOn } }); }}
      />
      <Tick
        label={words.orderFromCare}
        checked={guardianship.fromCare}
        onChange={(fromCare) => { onChange({ guardianship: { ...guardianship, fromCare } }); }}
      />
      <Tick
        label={words.orderCounts}
        checked={guardianship.counts}
        onChange={(counts) => { onChange({ guardianship: { ...guardianship, counts } }); }}
      />
    </fieldset>
  );
}

function OtherPlaces({ draft, errors, words, onChange }: Props) {
  return (
    <div class="opened">
      <Repeated
        items={draft.other}
        empty={NEW_OTHER}
        itemLabel={words.otherItem}
        addLabel={words.otherAdd}
        words={words}
        onChange={(other) => { onChange({ other }); }}
      >
        {(period, index, change) => (
          <>
            <Radios
              name={`otherAccommodation[${index}].type`}
              legend={words.otherWhat}
              options={OTHER_PLACES.map((type) => [type, words.otherTypes[type]])}
              value={period.type}
              onChange={(type) => { change({ ...period, type }); }}
            />
            <PeriodFields
              id={`otherAccommodation[${index}]`}
              labels={{ from: words.movedIn, to: words.movedOut, still: words.livesThere }}
              value={period}
              errors={errors}
              words={words}
              onChange={change}
            />
          </>
        )}
      </Repeated>
    </div>
  );
}
