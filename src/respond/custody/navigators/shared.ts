import type { Predicate } from '../../../policy/schema/predicate-schema'

/** Whole years between two bounds, and an arrest within 28 days: own judgement, as for DIVERT. */
export function arrestedAged(atLeast: number, atMost: number): Predicate {
  return {
    all: [
      { measure: { kind: 'age' }, atLeast, atMost },
      {
        measure: { kind: 'custody-count', title: 'times in a custody suite', within: { days: 28 } },
        atLeast: 1,
      },
    ],
  }
}

/** What the 28 days rest on. */
export const withinFourWeeks = {
  kind: 'judgement',
  title: 'Own judgement: in custody within the last 28 days',
  note: 'As for DIVERT in the Thames Valley catalogue. Decision record 0024.',
} as const

/** Whose these offers are. */
export const elsewhere = 'Not an offer in Thames Valley: an example of how another area words its own.'
