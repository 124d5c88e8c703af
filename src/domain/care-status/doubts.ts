/**
 * Points on which the law is open, was not read in full, or turns on a single day.
 * The rules are run once under the usual reading, and once with each doubt read the other way:
 * when that gives another status, the finding is borderline and names the doubt and its provision.
 */
export const DOUBTS = {
  /** Nights are counted, not days: 91 nights take 92 days (C1). */
  'doubt-nights': 'SI 2010/959 reg 40(1)',
  /** Leaving on the 16th birthday itself is too early (C3). */
  'doubt-left-on-16th-birthday': 'CA1989 Sch2 para19B(2)(b)',
  /** Short breaks under regulation 48 count as looked after once they are over. */
  'doubt-short-breaks': 'SI 2010/959 regs 40(2), 48',
  /** A stay under a legal basis the rules do not know, or a short break outside regulation 48, does not count. */
  'doubt-legal-basis': 'CA1989 s22(1)',
  /** A stay the law leaves out (s17, a Home Office hotel) should have been care, and counts. */
  'doubt-should-have-been-care': 'CA1989 s20',
  /** The six months at home begin only when care has ended. */
  'doubt-home-before-leaving-care': 'SI 2010/2571 reg 3(5)',
  /** Whole months are complete only the day after the corresponding day. */
  'doubt-months-to-the-day': 'SI 2010/2571 reg 3(5)',
  /** "Would be one if he were under eighteen" looks at life today, not at the day before 18. */
  'doubt-home-after-18': 'CA1989 s23C(1)(a)',
  /** Moving out is a breakdown even if nobody called it one. */
  'doubt-moved-out': 'SI 2010/2571 reg 3(7)',
  /** Six months at home do not end being relevant by detention or hospital at 16. */
  'doubt-detained-then-home': 'SI 2010/2571 reg 3(2)',
  /** Adoption ends every leaving care duty. */
  'doubt-adopted': 'CA1989 s24(1B)',
  /** A special guardianship order takes the place of being a relevant child. */
  'doubt-special-guardianship': 'CA1989 s24(1A)',
  /** A person still in the other place at 18 does not qualify until they leave it. */
  'doubt-still-there': 'CA1989 s24(1B)(b)',
  /** Education help at 21 to 24 is for everyone who qualified, not only for those once looked after. */
  'doubt-education-help': 'CA1989 s24B(3)',
  /** Education help at 21 to 24 is for full-time students only. */
  'doubt-part-time': 'CA1989 s24B(5)',
  /** Support goes on past 25 until an agreed course ends. */
  'doubt-past-25': 'CA1989 ss23C(7), 23CA',
  /** Care in another nation counts here too. */
  'doubt-other-nation': 'CA1989 ss16B, 24(2)(a)',
  /** The date of birth is disputed. */
  'doubt-age': 'CA1989 Sch2 para19B(2)(a)',
} as const;

export type DoubtCode = keyof typeof DOUBTS;
export const DOUBT_CODES = Object.keys(DOUBTS) as readonly DoubtCode[];

/** How the rules are read: in the usual way, or with one doubt read the other way. */
export type Reading = 'usual' | DoubtCode;
