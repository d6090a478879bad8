/**
 * How many of 1,000 people have each trait that can trip an analysis up.
 *
 * Basis: own judgement. They are common enough that a sample of some hundred people has each at least once.
 */
export const personTraits = {
  /** Nobody knows the birth date. */
  birthUnknown: 44,
  /** Born on 29 February. */
  leapDayBirth: 8,
  /** Died within the period. */
  died: 8,
  /** Another operation must be asked before anybody approaches them. */
  deconflict: 9,
  /** Approaching them carries a known risk. */
  approachRisk: 24,
  /** Two records of one person were merged; of those with a career. */
  merged: 22,
  /** Likely to be wronged at all, by whether they are on no pathway, on one of groups, or on another. */
  everVictim: { none: 900, group: 560, other: 320 },
  /** No home area is recorded. */
  homeUnknown: 25,
  /** Has no person record at all. */
  noPersonRecord: 12,
  /** Of children on the lines pathway, those that others exploit. */
  exploitedChild: 620,
  /** Of adults on the lines pathway, those that exploit others. */
  exploiterAdult: 480,
} as const
