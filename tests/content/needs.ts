/** What meets a demand: a page of the content or of the site, for every council; or a file of the project. */
type MetBy = { readonly page: string } | { readonly file: string };

interface Need {
  /** The demand, in a few words. */
  readonly demand: string;
  readonly metBy: readonly MetBy[];
}

const pages = (...ids: readonly string[]): readonly MetBy[] => ids.map((page) => ({ page }));
const file = (path: string): MetBy => ({ file: path });

/**
 * The 59 demands of five council and Ofsted reports on care leavers, and what in the project meets each.
 * The number is the one used in the project's papers.
 */
export const NEEDS: Readonly<Record<`R${number}`, Need>> = {
  R1: { demand: 'A clearly defined, advertised and implemented local offer', metBy: pages('local-offer', 'posters') },
  R2: { demand: 'Personal advisers up to 25', metBy: pages('check', 'support-from-21', 'closing-and-coming-back') },
  R3: { demand: 'The seven corporate parenting principles', metBy: [...pages('our-promise'), file('src/collections/schemas/principles.ts')] },
  R4: { demand: 'Clear guidance on the local offer, one source of truth', metBy: [...pages('what-changed', 'briefings'), file('content/README.md')] },
  R5: { demand: 'Training for personal advisers on the local offer', metBy: pages('training', 'briefings', 'what-changed') },
  R6: { demand: 'A local offer that is well understood', metBy: [...pages('words', 'feedback'), file('src/collections/checks/reading-grade.ts')] },
  R7: { demand: 'Regular advice on entitlements and complaints', metBy: pages('visit-pack', 'how-to-complain') },
  R8: { demand: 'Routine feedback from young people', metBy: pages('end-of-visit-card', 'feedback', 'have-your-say') },
  R9: { demand: 'Reach those not in touch', metBy: pages('lost-touch', 'posters', 'feedback', 'search') },
  R10: { demand: 'A back-up plan in every pathway plan', metBy: pages('pathway-plan', 'my-back-up-plan') },
  R11: { demand: 'A copy of the pathway plan', metBy: pages('pathway-plan', 'end-of-visit-card') },
  R12: { demand: 'What should happen at 15½, 16, 17, 18, 21 and 25', metBy: pages('what-happens-when', 'needs-assessment') },
  R13: { demand: 'Health passports completed', metBy: pages('health-passport', 'health-passport-blank', 'health-passport-card') },
  R14: { demand: 'Education, training and work', metBy: pages('finding-work', 'college-and-esol', 'university', 'apprenticeship-bursary', 'search') },
  R15: { demand: 'In touch, and in suitable homes', metBy: pages('contact', 'is-my-place-suitable', 'where-you-can-live') },
  R16: { demand: 'Exploitation, county lines, modern slavery', metBy: pages('keeping-safe', 'help-now') },
  R17: { demand: 'Prevent homelessness', metBy: pages('at-risk-of-losing-your-home', 'homeless') },
  R18: { demand: 'A repository of good practice', metBy: [...pages('open-data'), file('LICENSE'), file('content/README.md')] },
  R19: { demand: 'An accessible overview with signposts to other services', metBy: pages('local-offer', 'a-z', 'open-data') },
  R20: { demand: 'What to expect from staff, entitlements, money, home, access to services', metBy: pages('local-offer', 'personal-adviser', 'contact') },
  R21: { demand: 'Care leavers help to design the local offer', metBy: pages('have-your-say', 'how-this-was-made', 'you-said-we-did') },
  R22: { demand: 'Other ways to be heard than council meetings', metBy: pages('have-your-say', 'you-said-we-did') },
  R23: { demand: 'Entitlements spelled out in the plan', metBy: pages('check', 'pathway-plan') },
  R24: { demand: 'Plans updated after significant events', metBy: pages('plan-review-dates', 'pathway-plan') },
  R25: { demand: 'Access to health records; dental checks', metBy: pages('health-records', 'gp-dentist-optician') },
  R26: { demand: 'Staying put is well promoted', metBy: pages('staying-put') },
  R27: { demand: 'Secure tenancies; bed and breakfast only as a last resort', metBy: pages('getting-a-tenancy', 'where-you-can-live') },
  R28: { demand: 'Training flats', metBy: pages('where-you-can-live') },
  R29: { demand: 'Clear support for unaccompanied young people', metBy: pages('arriving-alone', 'while-you-wait', 'if-you-get-status', 'if-you-are-refused') },
  R30: { demand: 'Training for personal advisers', metBy: pages('training', 'for-advisers') },
  R31: { demand: 'No contact wanted is respected', metBy: pages('lost-touch', 'closing-and-coming-back') },
  R32: { demand: 'The offer by e-mail or on paper', metBy: [...pages('local-offer', 'print'), file('.tooling/commands/pdf.ts')] },
  R33: { demand: 'Promote the offer', metBy: pages('posters') },
  R34: { demand: 'More specific services for unaccompanied young people', metBy: pages('arriving-alone', 'interpreters', 'finding-family') },
  R35: { demand: 'Young people placed outside the area', metBy: pages('living-in-another-area', 'check') },
  R36: { demand: 'Come back as often as needed until 25', metBy: pages('closing-and-coming-back') },
  R37: { demand: 'Eligible, relevant, former relevant explained', metBy: pages('check', 'your-status', 'eligible', 'relevant', 'former-relevant', 'qualifying') },
  R38: { demand: 'Detained on the 16th birthday counts', metBy: [...pages('check', 'relevant'), file('src/domain/care-status/predicates.ts')] },
  R39: { demand: 'Visits at least every two months', metBy: pages('personal-adviser') },
  R40: { demand: 'Used with young people on a tablet or phone', metBy: pages('visit-pack', 'check') },
  R41: { demand: 'Adult services and a personal adviser, both', metBy: pages('disabled') },
  R42: { demand: 'Virtual college; adult mental health link', metBy: pages('mental-health', 'college-and-esol') },
  R43: { demand: 'Equality duty', metBy: [...pages('accessibility'), file('.github/templates/equality-impact-assessment.md'), file('tests/e2e/every-page.spec.ts')] },
  R44: { demand: 'Open questions, not only ratings', metBy: pages('end-of-visit-card', 'feedback') },
  R45: { demand: 'Simple language with no jargon', metBy: [...pages('words'), file('src/collections/checks/jargon.ts')] },
  R46: { demand: 'Plans reviewed every six months', metBy: pages('plan-review-dates') },
  R47: { demand: 'The voice of young people, in their words', metBy: pages('my-views', 'you-said-we-did') },
  R48: { demand: 'Told why a case is closed, and heard about it', metBy: pages('closing-and-coming-back', 'complaint-letter') },
  R49: { demand: 'Complaints are visible and followed', metBy: [...pages('how-to-complain', 'complaint-stages', 'complaint-letter'), file('.github/templates/complaints-by-month.csv')] },
  R50: { demand: 'Care leavers who are parents', metBy: pages('being-a-parent', 'end-of-visit-card') },
  R51: { demand: 'Leaving custody, placed out of area, gangs', metBy: pages('leaving-prison', 'in-custody', 'living-in-another-area', 'keeping-safe') },
  R52: { demand: 'Pathway plans made together', metBy: pages('my-views', 'pathway-plan') },
  R53: { demand: 'Texts and e-mails go on file', metBy: pages('visit-pack', 'check') },
  R54: { demand: 'Health passports shared and understood', metBy: pages('health-passport', 'health-passport-for-carers') },
  R55: { demand: 'Emotional wellbeing: the offer and how long it takes', metBy: pages('mental-health') },
  R56: { demand: 'Diverse needs and identity', metBy: pages('identity-faith-and-culture', 'lgbtq', 'my-back-up-plan') },
  R57: { demand: 'Better part in making and reviewing plans', metBy: pages('my-views', 'plan-review-dates', 'advocate') },
  R58: { demand: 'The voice of young people leads to change', metBy: pages('you-said-we-did', 'feedback') },
  R59: { demand: 'Schemes for work and homes, not only cash', metBy: [...pages('where-you-can-live', 'finding-work', 'jobs-with-the-council'), file('src/domain/entitlements/entitlement.ts')] },
};
