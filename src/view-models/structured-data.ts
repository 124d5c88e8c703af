import type {
  ContactPoint,
  GovernmentOrganization,
  GovernmentService,
  OpeningHoursSpecification,
  PropertyValue,
  Service,
  Thing,
  WithContext,
} from 'schema-dts';
import type { ContactId, Council, CouncilContact, EntitlementEntry, OpeningHours, Organisation, Weekday } from '../collections/offer.ts';
import { legalObstacle } from '../domain/index.ts';
import { pathFor } from '../i18n/paths.ts';
import { isCouncilContact } from './contacts.ts';
import { pagePathOf, type SiteContext } from './site.ts';
import { pageText } from './text.ts';

/**
 * What pages tell search engines and assistants about themselves, in the words of schema.org. Only the
 * English pages say it: a draft of a translation is not to be passed on as fact.
 */

/** What a page tells machines. */
export type StructuredData = WithContext<Thing>;

/** "Support for young people leaving care" in the Local Government Services List, kept at standards.esd.org.uk. */
export const LEAVING_CARE_SERVICE = 918;

/**
 * An entitlement as a service. `undefined` where it is not in force on the day the site speaks for:
 * what cannot be had is not announced.
 */
export function entitlementData(context: SiteContext, entry: EntitlementEntry): StructuredData | undefined {
  const { t, offer, on } = context;
  const { facts, words, local } = entry;
  if (legalObstacle(facts.legalState, on) !== undefined) return undefined;
  const { plain } = pageText(context).in(entry.contentLocale);
  const provider = providerOf(offer.council, facts.decides.organisation);
  const service = {
    name: plain(words.title),
    description: plain(words.summary),
    url: absolute(context, pathFor(context.tag, pagePathOf(entry))),
    serviceType: t(`topic.${entry.topic}.name`),
    audience: { '@type': 'PeopleAudience', audienceType: 'Care leavers', ...ages(facts.when) },
    areaServed: { '@type': 'AdministrativeArea', name: LOCAL.includes(facts.decides.organisation) ? offer.council.shortName : 'England' },
    ...channel(offer.council, local?.facts.ask ?? facts.ask, facts.form),
    ...(facts.lgsl === undefined ? {} : { identifier: serviceNumber(facts.lgsl) }),
  } as const;
  const data: WithContext<GovernmentService | Service> =
    provider === undefined
      ? { '@context': 'https://schema.org', '@type': 'Service', ...service }
      : { '@context': 'https://schema.org', '@type': 'GovernmentService', ...service, provider };
  return data;
}

/** Who decides for the council's area alone. */
const LOCAL: readonly Organisation[] = ['council', 'district'];

/** The council, as the one who publishes the offer: for the home page. */
export function offerData({ t, offer: { council } }: SiteContext): StructuredData {
  const data: WithContext<GovernmentService> = {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: `${council.name} local offer for care leavers`,
    description: t('home.lead'),
    url: council.web,
    serviceType: 'Local offer for care leavers',
    audience: { '@type': 'PeopleAudience', audienceType: 'Care leavers', suggestedMinAge: 16, suggestedMaxAge: 24 },
    areaServed: { '@type': 'AdministrativeArea', name: council.shortName },
    provider: organisation(council),
    identifier: serviceNumber(LEAVING_CARE_SERVICE),
  };
  return data;
}

/** The council and everybody at it who can be rung: for the contact page. */
export function contactData({ t, offer: { council } }: SiteContext): StructuredData {
  const teams = council.teams.map((team) => contactPoint(team, `${t('contactName.leaving-care-team')}, ${team.area}`));
  const others = Object.entries(council.contacts).map(([id, contact]) => contactPoint(contact, t(`contactName.${id as keyof Council['contacts']}`)));
  const data: WithContext<GovernmentOrganization> = {
    '@context': 'https://schema.org',
    ...organisation(council),
    contactPoint: [...teams, ...others],
  };
  return data;
}

function organisation({ name, web }: Council): GovernmentOrganization & object {
  return { '@type': 'GovernmentOrganization', name, url: web };
}

/** Who provides what they decide about. Colleges, employers and landlords have no name here; a district is not the council. */
function providerOf(council: Council, by: Organisation): GovernmentOrganization | undefined {
  switch (by) {
    case 'council':
      return organisation(council);
    case 'district':
      return council.kind === 'single-tier' ? organisation(council) : undefined;
    case 'dwp':
      return { '@type': 'GovernmentOrganization', name: 'Department for Work and Pensions' };
    case 'nhs':
      return { '@type': 'GovernmentOrganization', name: 'National Health Service' };
    case 'home-office':
      return { '@type': 'GovernmentOrganization', name: 'Home Office' };
    case 'college':
    case 'university':
    case 'employer':
    case 'landlord':
    case 'court':
    case 'other':
      return undefined;
  }
}

function ages({ from, until }: EntitlementEntry['facts']['when']): { readonly suggestedMinAge?: number; readonly suggestedMaxAge?: number } {
  return {
    ...(from !== undefined && 'age' in from ? { suggestedMinAge: from.age } : {}),
    // It holds until the birthday, so the last age is the one before.
    ...(until !== undefined && 'birthday' in until ? { suggestedMaxAge: until.birthday - 1 } : {}),
  };
}

function channel(council: Council, ask: ContactId, form: string | undefined): Pick<GovernmentService & object, 'availableChannel'> {
  const phone = isCouncilContact(ask) ? council.contacts[ask].phone : undefined;
  if (phone === undefined && form === undefined) return {};
  return {
    availableChannel: {
      '@type': 'ServiceChannel',
      ...(phone === undefined ? {} : { servicePhone: { '@type': 'ContactPoint', telephone: phone } }),
      ...(form === undefined ? {} : { serviceUrl: form }),
    },
  };
}

function contactPoint({ name, phone, email, hours }: Pick<CouncilContact, 'name' | 'phone' | 'email' | 'hours'>, contactType: string): ContactPoint {
  return { '@type': 'ContactPoint', name, contactType, telephone: phone, email, ...openings(hours) };
}

function openings(hours: OpeningHours): { readonly hoursAvailable?: readonly OpeningHoursSpecification[] } {
  if (hours === 'unknown') return {};
  const times = hours === 'always' ? [{ days: Object.keys(DAYS) as readonly Weekday[], from: '00:00', to: '23:59' }] : hours;
  return {
    hoursAvailable: times.map(({ days, from, to }) => ({ '@type': 'OpeningHoursSpecification', dayOfWeek: days.map((day) => DAYS[day]), opens: from, closes: to })),
  };
}

const DAYS = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const satisfies Record<Weekday, string>;

function serviceNumber(value: number): PropertyValue {
  return { '@type': 'PropertyValue', propertyID: 'LGSL', value, url: `http://id.esd.org.uk/service/${value}` };
}

function absolute({ offer }: SiteContext, path: string): string {
  return new URL(path, offer.council.web).href;
}
