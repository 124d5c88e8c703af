import { COUNCIL_CONTACT_IDS, type CouncilContactId } from '../collections/schemas/closed-lists.ts';
import type { EntitlementEntry } from '../collections/offer.ts';
import { contactView } from './contacts.ts';
import type { LetterRoute } from './letter-text.ts';
import type { ContactView } from './parts.ts';
import type { SiteContext } from './site.ts';

/** Who gets a letter: said in a line, with the team of the council where it is one. */
export interface LetterContact {
  readonly sendTo: string;
  readonly contact?: ContactView;
  /** Which district it is, only the person knows: the page of all contacts has them. */
  readonly isDistricts?: true;
}

/** @param entry what the letter is about; missing when it is about something else */
export function letterContact(context: SiteContext, route: LetterRoute, entry?: EntitlementEntry): LetterContact {
  const { t } = context;
  const team = (id: CouncilContactId): LetterContact => ({ sendTo: t(`letter.sendTo.${route}`), contact: contactView(context, id) });
  switch (route) {
    case 'children-act-complaint':
      return team('complaints');
    case 'housing-review':
      return team('homelessness');
    case 'corporate-complaint':
      return isDistricts(context, entry) ? { sendTo: t('letter.sendTo.district'), isDistricts: true } : team(teamOf(entry) ?? 'complaints');
    case 'health-complaint': {
      const own = teamOf(entry);
      return own === undefined ? { sendTo: t(`letter.sendTo.${route}`) } : team(own);
    }
    case 'benefit-appeal':
    case 'provider-complaint':
      return { sendTo: t(`letter.sendTo.${route}`) };
  }
}

/** In a county, the districts decide about council tax and the housing list. */
function isDistricts({ offer }: SiteContext, entry: EntitlementEntry | undefined): boolean {
  return offer.council.kind === 'two-tier' && entry?.facts.decides.organisation === 'district';
}

/** The council's team that an entry sends people to, if it is one. */
function teamOf(entry: EntitlementEntry | undefined): CouncilContactId | undefined {
  const ask = entry?.local?.facts.ask ?? entry?.facts.ask;
  return COUNCIL_CONTACT_IDS.find((id) => id === ask);
}
