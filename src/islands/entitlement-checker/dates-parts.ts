import type { CheckerWords } from '../../view-models/checker.ts';

type Words = CheckerWords['dates'];

/** A key of the words for dates that holds a sentence. */
export type Label = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words];

/** A box, or a few that belong together, of one part of the form. `name` is its name in the history. */
export type Field =
  | { readonly kind: 'day'; readonly name: string; readonly label: Label }
  /** How it stands: over, still so, or over since a day not known. */
  | { readonly kind: 'ending'; readonly name: 'to'; readonly label: Label; readonly still: Label; readonly unknown?: Label }
  /** `ended`: asked only about something that is over. */
  | { readonly kind: 'yes-no'; readonly name: string; readonly label: Label; readonly ended?: true }
  | { readonly kind: 'tick'; readonly name: string; readonly label: Label }
  | { readonly kind: 'choice'; readonly name: string; readonly label: Label; readonly options: 'otherTypes' | 'detainedTypes' };

/** A part of the history a person can tell. `name` is its name in the history. */
export interface Part {
  readonly name: 'lookedAfter' | 'livedAtHome' | 'detainedOrInHospitalAt16' | 'specialGuardianship' | 'otherAccommodation';
  /** What to tick to open it; a part without one is always open. */
  readonly title?: Label;
  /** The name of one of several, and the button for one more; a part without one comes once. */
  readonly item?: { readonly label: Label; readonly add: Label };
  readonly fields: readonly Field[];
}

export const CARE: Part = {
  name: 'lookedAfter',
  item: { label: 'careItem', add: 'add' },
  fields: [
    { kind: 'day', name: 'from', label: 'from' },
    { kind: 'ending', name: 'to', label: 'to', still: 'still', unknown: 'endUnknown' },
    { kind: 'tick', name: 'shortBreaks', label: 'shortBreaks' },
  ],
};

/** Parts of a life that only some people have. */
export const MORE_PARTS: readonly Part[] = [
  {
    name: 'livedAtHome',
    title: 'home',
    item: { label: 'homeItem', add: 'homeAdd' },
    fields: [
      { kind: 'day', name: 'from', label: 'movedIn' },
      { kind: 'ending', name: 'to', label: 'movedOut', still: 'livesThere' },
      { kind: 'yes-no', name: 'brokeDown', label: 'brokeDown', ended: true },
    ],
  },
  {
    name: 'detainedOrInHospitalAt16',
    title: 'detained',
    fields: [
      { kind: 'choice', name: 'type', label: 'detainedWhere', options: 'detainedTypes' },
      { kind: 'day', name: 'from', label: 'wentIn' },
      { kind: 'ending', name: 'to', label: 'cameOut', still: 'stillIn' },
      { kind: 'yes-no', name: 'lookedAfterImmediatelyBefore', label: 'straightFromCare' },
    ],
  },
  {
    name: 'specialGuardianship',
    title: 'guardianship',
    fields: [
      { kind: 'day', name: 'madeOn', label: 'orderMade' },
      { kind: 'yes-no', name: 'lookedAfterImmediatelyBefore', label: 'orderFromCare' },
      { kind: 'yes-no', name: 'inForce', label: 'orderCounts' },
    ],
  },
  {
    name: 'otherAccommodation',
    title: 'other',
    item: { label: 'otherItem', add: 'otherAdd' },
    fields: [
      { kind: 'choice', name: 'type', label: 'otherWhat', options: 'otherTypes' },
      { kind: 'day', name: 'from', label: 'movedIn' },
      { kind: 'ending', name: 'to', label: 'movedOut', still: 'livesThere' },
    ],
  },
];

export const PARTS: readonly Part[] = [CARE, ...MORE_PARTS];
