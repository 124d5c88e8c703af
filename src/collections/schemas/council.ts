import { z } from 'astro/zod';
import { COUNCIL_CONTACT_IDS, COUNCIL_KINDS, type CouncilContactId } from './closed-lists.ts';
import { day } from './day.ts';
import { openingHours } from './opening-hours.ts';
import { email, id, phone, webAddress, words } from './parts.ts';

/** A team of the council that people can ring or write to. */
const contact = z.strictObject({
  /** The name of the team. */
  name: words,
  /** Its number, in quotes. */
  phone,
  /** Its e-mail address. */
  email,
  /** Days and times somebody answers. */
  hours: openingHours,
  /** Where to find it. */
  address: words.optional(),
});
export type CouncilContact = z.output<typeof contact>;

/** A leaving care team of one part of the council's area. */
const team = z.strictObject({
  /** Id of the team. */
  id,
  /** Its name. */
  name: words,
  /** The area it serves, in words. */
  area: words,
  /** Towns and villages it serves. */
  places: z.array(words).min(1, { error: 'needs at least one place' }),
  /** Its number, in quotes. */
  phone,
  /** Its e-mail address. */
  email,
  /** Where to find it. */
  address: words,
  /** Days and times somebody answers. */
  hours: openingHours,
});
export type LocalityTeam = z.output<typeof team>;

/** Phone and e-mail of an office of a district. */
const office = z.strictObject({
  /** Its number, in quotes. */
  phone,
  /** Its e-mail address. */
  email,
});

/** A district council; only in two-tier areas. */
const district = z.strictObject({
  /** Id of the district. */
  id,
  /** Its name. */
  name: words,
  /** Its web address. */
  web: webAddress,
  /** Its council tax office. */
  councilTax: office,
  /** Its housing office. */
  housing: office,
});
export type District = z.output<typeof district>;

const contactShape = Object.fromEntries(COUNCIL_CONTACT_IDS.map((contactId) => [contactId, contact])) as Record<
  CouncilContactId,
  typeof contact
>;

/** council.yaml: everything about the council that is not a page. */
export const council = z.strictObject({
  /** Id of the council: the name of its folder. */
  id,
  /** Its full name. */
  name: words,
  /** Its name in a sentence. */
  shortName: words,
  /** `true` for an invented council; the site says so on every page. */
  sample: z.boolean(),
  /** `two-tier` (with districts) or `single-tier`. */
  kind: z.enum(COUNCIL_KINDS),
  /** Its colours. */
  colours: z.strictObject({
    /** One hex colour, like "#1d5b63". Contrast is checked. */
    brand: z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'is not a colour. Write # and six numbers or letters a to f, like "#1d5b63"' }),
  }),
  /** Its web address. */
  web: webAddress,
  /** Languages of its portal, English first: [en, ar]. */
  languages: z.array(words).min(1, { error: 'needs at least `en`' }),
  /** Leaving care teams by area. */
  teams: z.array(team).min(1, { error: 'needs at least one team' }),
  /** Districts; `[]` for a single-tier council. */
  districts: z.array(district),
  /** The people to ask, by contact id. All are needed. */
  contacts: z.strictObject(contactShape),
  /** How many days feedback is kept; then it is deleted by itself. The privacy page says it. */
  feedbackDays: z.int({ error: 'is not a number of days. Write a whole number, like 365' }).min(1, { error: 'is too short: write at least 1' }).max(3650, { error: 'is longer than ten years' }).default(365),
  /** Laws whose first day the council knows before laws.yaml does: the id of the law, and the day. */
  lawsInForce: z.array(z.strictObject({ law: id, from: day })).default([]),
});
export type CouncilData = z.output<typeof council>;
