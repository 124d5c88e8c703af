import type { CouncilContactId, District, Helpline, LocalityTeam } from '../collections/offer.ts';
import { locale, SOURCE_LOCALE } from '../i18n/locales.ts';
import { pathFor } from '../i18n/paths.ts';
import { interfaceStanding } from '../i18n/translator.ts';
import { namesIn, teamView } from './contacts.ts';
import { generatedFound } from './generated-pages.ts';
import { openingHoursInWords } from './opening-hours.ts';
import type { ContactView } from './parts.ts';
import { shellFor, type Shell } from './shell.ts';
import { inEveryLanguage, type SiteContext } from './site.ts';
import { contactData } from './structured-data.ts';

/** The page with everybody a young person can ring. */
export interface ContactPageView {
  readonly shell: Shell;
  readonly groups: readonly ContactGroup[];
}

export interface ContactGroup {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly contacts: readonly ContactView[];
}

const URGENT: readonly CouncilContactId[] = ['duty', 'out-of-hours', 'homelessness'];
const OTHERS: readonly CouncilContactId[] = [
  'advocacy',
  'complaints',
  'looked-after-health-team',
  'virtual-school',
  'housing',
  'council-tax',
  'records',
  'participation',
];

export const contactPages = () => inEveryLanguage((context) => [{ params: {}, view: contactPage(context) }]);

function contactPage(context: SiteContext): ContactPageView {
  const { t, tag, offer } = context;
  return {
    shell: shellFor({
      tag,
      council: offer.council,
      path: ['contact'],
      title: t('contact.title'),
      description: t('contact.lead'),
      standing: interfaceStanding(tag),
      breadcrumbs: [{ label: t('nav.home'), href: pathFor(tag, []) }, { label: t('contact.title') }],
      found: generatedFound(context, 'contact'),
      structured: tag === SOURCE_LOCALE ? contactData(context) : undefined,
    }),
    groups: groups(context),
  };
}

function groups(context: SiteContext): readonly ContactGroup[] {
  const { t, offer } = context;
  const { council, helplines } = offer;
  return [
    { id: 'urgent', title: t('contact.urgent'), contacts: URGENT.map((id) => councilContact(context, id)) },
    {
      id: 'teams',
      title: t('contact.teams'),
      lead: t('contact.teamsLead'),
      contacts: [...council.teams.map((team) => localityTeam(context, team)), councilContact(context, 'leaving-care-team')],
    },
    { id: 'others', title: t('contact.others'), contacts: OTHERS.map((id) => councilContact(context, id)) },
    ...(council.districts.length === 0
      ? []
      : [{ id: 'districts', title: t('contact.districts'), lead: t('contact.districtsLead'), contacts: council.districts.flatMap((each) => district(context, each)) }]),
    { id: 'national', title: t('contact.national'), contacts: helplines.map((each) => helpline(context, each)) },
  ];
}

/** What the team is for, in the reader's language, beside the name the council uses. */
function councilContact(context: SiteContext, id: CouncilContactId): ContactView {
  const team = context.offer.council.contacts[id];
  return { ...teamView(context, team), what: context.t(`contactName.${id}`) };
}

function localityTeam(context: SiteContext, team: LocalityTeam): ContactView {
  return { ...teamView(context, team), area: `${team.area}: ${team.places.join(', ')}` };
}

function district({ t, tag }: SiteContext, { name, web, councilTax, housing }: District): readonly ContactView[] {
  return [
    { name, ...namesIn(tag), what: t('contact.councilTax'), ...councilTax, web },
    { name, ...namesIn(tag), what: t('contact.housing'), ...housing, web },
  ];
}

function helpline({ t, tag }: SiteContext, { name, phone, web, hours, evidence, words }: Helpline): ContactView {
  return {
    name,
    ...namesIn(tag),
    what: words[tag] ?? words.en,
    ...(words[tag] === undefined ? { whatIn: { lang: SOURCE_LOCALE, dir: locale(SOURCE_LOCALE).dir } } : {}),
    phone,
    hours: openingHoursInWords(hours, tag, t),
    ...(web === undefined ? {} : { web }),
    ...(evidence === 'read' ? {} : { note: t('contact.checkNumber') }),
  };
}
