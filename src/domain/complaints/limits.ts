/**
 * The time limits of a complaint under Children Act 1989 s24D or s26 (SI 2006/1738), in working days.
 *
 * Read: reg 2 (working day) and reg 19(4) (panel) as made; the duty list of the Electronic Service Delivery
 * standards for reg 20. Known only from what others print (Family Rights Group, councils, the Ombudsman):
 * regs 14, 15, 17 and 18.
 */
export const COMPLAINT_LIMITS = {
  /** Reg 14: the council tries to put it right. */
  stage1: { due: 10, latest: 20 },
  /** Reg 15: how long after the answer the next stage can be asked for. */
  askForStage2: 20,
  /** Reg 17: an investigation with an independent person. */
  stage2: { due: 25, latest: 65 },
  /** Reg 18: how long after the answer a panel can be asked for. */
  askForStage3: 20,
  /** Reg 19(4): the panel meets within this time of the council receiving the request. */
  panel: 30,
  /** Reg 20: the panel's report, from its meeting. */
  report: 5,
  /** Reg 20: the council's answer, from the day it gets the report. */
  lastAnswer: 15,
} as const;

/** Local Government Act 1974 s26B (read in part): months to go to the Ombudsman, from the day the person knew of the matter. */
export const OMBUDSMAN_MONTHS = 12;
