import type { BankHolidays, CareStatus, Day, LegalState, Topic } from '../domain/index.ts';
import type { CouncilData } from './schemas/council.ts';
import type { EntitlementData } from './schemas/entitlement.ts';
import type { HelplineData } from './schemas/helpline.ts';
import type { HowMuch } from './schemas/how-much.ts';
import type { ContactId } from './schemas/closed-lists.ts';
import type { RateData } from './schemas/rate.ts';
import type { SheetData } from './schemas/sheet.ts';
import type { Source } from './schemas/source.ts';
import type { YouSaidData } from './schemas/you-said.ts';

export type { CouncilContact, District, LocalityTeam } from './schemas/council.ts';
export type {
  ContactId,
  CouncilContactId,
  Organisation,
  RefusalRoute,
  SourceLevel,
  Weekday,
} from './schemas/closed-lists.ts';
export type { HowMuch } from './schemas/how-much.ts';
export type { OpeningHours } from './schemas/opening-hours.ts';
export type { Source } from './schemas/source.ts';

export type Council = CouncilData;
export type Rate = RateData;
export type Helpline = HelplineData;

/** Everything one council offers, in one language: national pages with the council's part, and its own. */
export interface Offer {
  readonly council: Council;
  /** The language asked for. Each entry says which language its words are in. */
  readonly locale: string;
  readonly entitlements: readonly EntitlementEntry[];
  readonly guides: readonly GuideEntry[];
  readonly terms: readonly TermEntry[];
  /** What young people said, newest first. In English. */
  readonly youSaid: readonly YouSaidEntry[];
  readonly helplines: readonly Helpline[];
  /** Dated rows, national and the council's. Ids of the two never meet. */
  readonly rates: readonly Rate[];
  readonly holidays: BankHolidays;
}

/** How the words of an entry stand in the language asked for. */
export type TranslationState =
  /** The language asked for is English. */
  | { readonly kind: 'source' }
  /** There is no translation; the words are English. */
  | { readonly kind: 'missing' }
  /** Made by a machine, checked by nobody. */
  | { readonly kind: 'machine-draft' }
  /** Made or checked by a person in this role, on this day when one is recorded. */
  | { readonly kind: 'reviewed'; readonly by: string; readonly on?: Day | undefined }
  /** The English has changed since. */
  | { readonly kind: 'out-of-date' };

/** A heading of the body. Ids come from the English headings, so they are the same in every language. */
export interface Heading {
  readonly id: string;
  /** 2 to 6. */
  readonly depth: number;
  /** As written, with its tokens still in it. */
  readonly text: string;
}

/** Words of one file, rendered. */
export interface Rendered {
  /** The body as HTML, with tokens and `page:` and `term:` links still in it. */
  readonly html: string;
  readonly headings: readonly Heading[];
  /** The language the words are in: the one asked for, or `en`. */
  readonly contentLocale: string;
  readonly translation: TranslationState;
  /** Path of the file the words come from, from the project folder. */
  readonly sourcePath: string;
}

/** Where statements come from and who looks after them. */
export interface Provenance {
  readonly sources: readonly Source[];
  readonly owner: string;
  readonly reviewBy: Day;
  readonly changed: readonly { readonly on: Day; readonly what: string }[];
}

/** An address of the site: `/<topic>/<id>/`; with the topic `start`, `/<id>/`. */
export interface Addressed {
  readonly id: string;
  readonly topic: Topic;
}

export interface EntitlementEntry extends Addressed, Rendered {
  readonly facts: EntitlementFacts;
  readonly words: EntitlementWords;
  /** What is sent to people who read English, whatever language the rest is in. */
  readonly english: Pick<EntitlementWords, 'title' | 'message' | 'writeInPlan'> & {
    /** What a letter of complaint quotes. */
    readonly quote: string;
    readonly training: readonly TrainingQuestion[];
  };
  /** What the council adds to a national entry. */
  readonly local?: LocalEntitlement | undefined;
  /** `true` for an entry only this council has. */
  readonly councilOnly: boolean;
}

/** For the training of personal advisers. */
export interface TrainingQuestion {
  readonly question: string;
  readonly answer: string;
}

/** Facts: the same in every language. */
export interface EntitlementFacts
  extends Provenance,
    Pick<
      EntitlementData,
      'kind' | 'force' | 'who' | 'notWho' | 'howMuch' | 'decides' | 'unlocks' | 'principles' | 'lgsl' | 'sensitive' | 'offlineFirst'
    > {
  readonly legalState: LegalState;
  readonly when: Pick<NonNullable<EntitlementData['when']>, 'from' | 'until'>;
  /** Who to ask. */
  readonly ask: ContactId;
  /** Web address of a form. */
  readonly form?: string | undefined;
  /** The route when the answer is no. */
  readonly refusalRoute: EntitlementData['ifRefused']['route'];
}

/** Words: tokens are still in them. Lines of lists may hold links too. */
export interface EntitlementWords {
  readonly title: string;
  readonly summary: string;
  readonly searchTerms: readonly string[];
  readonly steps: readonly string[];
  readonly bring: readonly string[];
  readonly deadline?: string | undefined;
  readonly refusalSteps: readonly string[];
  readonly message: { readonly first: string; readonly noAnswer: string };
  readonly writeInPlan: string;
  readonly traps: readonly string[];
}

/** What a council adds to a national entitlement: stands under "In <council>". */
export interface LocalEntitlement extends Rendered {
  readonly facts: Provenance & {
    readonly howMuch?: HowMuch | undefined;
    readonly ask?: ContactId | undefined;
    /** Working days until the council answers. */
    readonly targetDays?: number | undefined;
  };
  readonly words: {
    readonly summary?: string | undefined;
    readonly steps?: readonly string[] | undefined;
    readonly bring?: readonly string[] | undefined;
    readonly waitingTime?: string | undefined;
    readonly traps?: readonly string[] | undefined;
  };
}

export interface GuideEntry extends Addressed, Rendered {
  readonly facts: GuideFacts;
  readonly words: { readonly title: string; readonly summary: string; readonly searchTerms: readonly string[] };
  readonly local?: LocalGuide | undefined;
  /** What stands in English whatever language the rest is in. */
  readonly english: { readonly title: string };
  /** A sheet to fill by hand; in English, with its tokens still in it. */
  readonly sheet?: SheetData | undefined;
  readonly councilOnly: boolean;
}

export interface GuideFacts extends Provenance {
  /** The status this guide is the page of. */
  readonly aboutStatus?: CareStatus | undefined;
  /** Each heading is a moment, first to last. */
  readonly timeline: boolean;
  /** Place in the list of its topic. */
  readonly order?: number | undefined;
  readonly principles: readonly number[];
  readonly sensitive: boolean;
  readonly offlineFirst: boolean;
}

/** What a council adds to a national guide: stands under "In <council>". */
export interface LocalGuide extends Rendered {
  readonly facts: Provenance;
  readonly words: { readonly summary?: string | undefined };
}

/** One thing young people said, and what came of it. Tokens and links are still in its words. */
export interface YouSaidEntry extends YouSaidData {
  /** The name of its file: the day, and a few words. */
  readonly id: string;
  readonly html: string;
}

export interface TermEntry extends Rendered {
  readonly id: string;
  readonly words: { readonly title: string; readonly short: string; readonly alsoSaid: readonly string[] };
  /** The English word, to show beside a translated one. */
  readonly englishTitle: string;
}
