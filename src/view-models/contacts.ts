import { COUNCIL_CONTACT_IDS, type CouncilContactId } from '../collections/schemas/closed-lists.ts';
import type { ContactId, CouncilContact } from '../collections/offer.ts';
import { SOURCE_LOCALE, type LocaleTag } from '../i18n/locales.ts';
import { openingHoursInWords } from './opening-hours.ts';
import type { ContactView } from './parts.ts';
import type { SiteContext } from './site.ts';

/** A contact of the council, or the name of somebody only the person knows ("your college"). */
export function contactView(context: SiteContext, id: ContactId): ContactView {
  const { offer, t } = context;
  if (!isCouncilContact(id)) return { name: t(`contactName.${id}`) };
  return { ...teamView(context, offer.council.contacts[id]), name: offer.council.contacts[id].name };
}

type Reachable = Pick<CouncilContact, 'name' | 'phone' | 'email' | 'hours'> & { readonly address?: string | undefined };

/** How to reach a team. */
export function teamView({ tag, t }: SiteContext, team: Reachable): ContactView {
  return {
    name: team.name,
    ...namesIn(tag),
    phone: team.phone,
    email: team.email,
    hours: openingHoursInWords(team.hours, tag, t),
    ...(team.address === undefined ? {} : { address: team.address }),
  };
}

/** Marks the names of a council or a helpline, which are not translated. */
export function namesIn(tag: LocaleTag): Pick<ContactView, 'nameLang'> {
  return tag === SOURCE_LOCALE ? {} : { nameLang: SOURCE_LOCALE };
}

/** Whether a contact is one of the council's own teams. */
export function isCouncilContact(id: ContactId): id is CouncilContactId {
  return (COUNCIL_CONTACT_IDS as readonly string[]).includes(id);
}
