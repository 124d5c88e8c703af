import type { Entitlement, NonEmpty, Role } from '../domain/index.ts';
import type { ContactId, EntitlementEntry, HowMuch, Rate } from './offer.ts';

/** The facts of an entry that the rules need. An amount the council names takes the place of the national one. */
export function toDomainEntitlement(entry: EntitlementEntry, rates: readonly Rate[]): Entitlement {
  const { facts, local } = entry;
  const rateId = rateOf(local?.facts.howMuch) ?? rateOf(facts.howMuch);
  const rows = rates.filter(({ id }) => id === rateId).map(({ id, amount, from, until }) => ({ id, amount, from, until }));
  return {
    id: entry.id,
    force: facts.force,
    legalState: facts.legalState,
    who: facts.who,
    notWho: facts.notWho,
    rates: rateId === undefined ? undefined : rows,
    whoCanTell: whoCanTell(local?.facts.ask ?? facts.ask, facts.decides.role),
  };
}

function rateOf(howMuch: HowMuch | undefined): string | undefined {
  return typeof howMuch === 'object' && 'rate' in howMuch ? howMuch.rate : undefined;
}

/** First the one the page says to ask, then the one who decides. */
function whoCanTell(ask: ContactId, decides: Role): NonEmpty<Role> {
  const asked = ROLE_OF_CONTACT[ask];
  return asked === decides ? [asked] : [asked, decides];
}

const ROLE_OF_CONTACT: Readonly<Record<ContactId, Role>> = {
  'leaving-care-team': 'leaving-care-team',
  duty: 'leaving-care-team',
  'out-of-hours': 'leaving-care-team',
  complaints: 'complaints-team',
  advocacy: 'advocate',
  'virtual-school': 'virtual-school',
  housing: 'housing-team',
  'council-tax': 'council-tax-team',
  participation: 'personal-adviser',
  records: 'records-team',
  'looked-after-health-team': 'looked-after-health-team',
  homelessness: 'housing-team',
  'personal-adviser': 'personal-adviser',
  'social-worker': 'social-worker',
  college: 'college',
  university: 'university',
  jobcentre: 'jobcentre',
  employer: 'employer',
  gp: 'gp',
  'foster-carer': 'foster-carer',
  solicitor: 'solicitor',
};
