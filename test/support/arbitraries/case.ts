import * as fc from 'fast-check'
import type { Referral, RegisterEntry } from '../../../src/analyse/cohort'
import type { HarmTable } from '../../../src/policy/harm-table'
import type { PolicyDocument } from '../../../src/policy/policy-schema'
import type { Force } from '../naive/world'
import { asOfArbitrary, dateArbitrary, turnArbitrary } from './dates'
import { forceArbitrary } from './force'
import { harmTableArbitrary } from './harm-table'
import { personIdArbitrary } from './offences'
import { documentArbitrary } from './policy'

/** All that one nomination needs. */
export interface Case {
  readonly asOf: string
  readonly force: Force
  readonly document: PolicyDocument
  readonly table: HarmTable
  readonly register: readonly RegisterEntry[]
  readonly referrals: readonly Referral[]
}

/** A force, a policy, a date, and what panel and partners have said. */
export const caseArbitrary: fc.Arbitrary<Case> = asOfArbitrary.chain((asOf) =>
  fc.record({
    asOf: fc.constant(asOf),
    force: forceArbitrary(asOf),
    document: documentArbitrary,
    table: harmTableArbitrary,
    register: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, registerArbitrary(asOf)),
    referrals: fc.array(
      fc.record({
        personId: personIdArbitrary,
        referredOn: dateArbitrary(asOf),
        referredBy: fc.constant('partner'),
      }),
      { maxLength: 1 },
    ),
  }),
)

function registerArbitrary(asOf: string): fc.Arbitrary<RegisterEntry[]> {
  const date = turnArbitrary(asOf)
  return fc.uniqueArray(
    fc.record(
      {
        personId: personIdArbitrary,
        status: fc.constantFrom('in-programme', 'declined', 'removed'),
        decidedOn: date,
        until: date,
      },
      { requiredKeys: ['personId', 'status', 'decidedOn'] },
    ) as fc.Arbitrary<RegisterEntry>,
    { selector: ({ personId }) => personId, maxLength: 2 },
  )
}
