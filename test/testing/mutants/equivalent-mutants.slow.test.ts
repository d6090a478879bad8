import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { nominateCohort } from '../../../src/analyse/nominate-cohort'
import { scorePeople } from '../../../src/analyse/score-people'
import { type Policy, parsePolicy } from '../../../src/policy/parse-policy'
import { preludePolicy } from '../../../src/policy/prelude-policy'
import { recommendResponses } from '../../../src/respond/recommend-responses'
import { thamesValleyCatalogue } from '../../../src/respond/thames-valley-catalogue'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import type { Holdings } from '../../../src/scan/holdings'
import { catalogueMutants } from '../../../src/testing/mutants/catalogue-mutants'
import { type PolicyMutant, policyMutants } from '../../../src/testing/mutants/policy-mutants'
import { type Case, caseArbitrary } from '../../support/arbitraries/case'
import { runs } from '../../support/arbitraries/runs'
import { madeUpTable, richDocument } from './made-up'

/** All that a policy decides of people: points, bands, lists, and what is not known of whom. No sentences. */
function decisions(holdings: Holdings, policy: Policy, { asOf, register, referrals }: Case) {
  const scores = scorePeople(holdings, policy, { asOf })
  const { lists, undetermined, notEligible, withoutArea, signposts, ...cohort } = nominateCohort(
    holdings,
    policy,
    {
      asOf,
      register,
      referrals,
    },
  )
  return {
    scores: [...scores],
    lists: lists.map(({ id, area, present, nominees }) => ({
      id,
      area,
      present,
      nominees: nominees.map((nominee) => ({
        personId: nominee.personId,
        gates: nominee.gates.map(({ status }) => status),
        flags: nominee.flags,
        ...('rank' in nominee && {
          rank: nominee.rank,
          tied: nominee.tied,
          score: nominee.score,
          band: nominee.band,
        }),
      })),
    })),
    undetermined,
    notEligible,
    withoutArea,
    signposts,
    reviewBy: cohort.reviewBy,
    referrals: cohort.referrals.map(({ personId, status }) => ({ personId, status })),
  }
}

function expectEqualDecisions(given: Case, policy: Policy, mutants: readonly PolicyMutant[]): void {
  const equivalent = mutants.filter((mutant) => mutant.equivalent !== undefined)
  if (equivalent.length === 0) return
  const holdings = gatherHoldings(given.force)
  const expected = decisions(holdings, policy, given)
  for (const mutant of equivalent) {
    expect(decisions(holdings, mutant.policy(), given), mutant.id).toEqual(expected)
  }
}

it('declares equivalent only what decides the same of everybody, in generated policies and forces', () => {
  fc.assert(
    fc.property(caseArbitrary, (given) => {
      const policy = parsePolicy(given.document, { harmTables: [given.table] })
      expectEqualDecisions(given, policy, policyMutants(policy))
    }),
    runs(20),
  )
})

it('makes only valid mutants of generated policies', () => {
  fc.assert(
    fc.property(caseArbitrary, ({ document, table }) => {
      for (const mutant of policyMutants(parsePolicy(document, { harmTables: [table] }))) {
        expect(() => mutant.policy(), mutant.id).not.toThrow()
      }
    }),
    runs(5),
  )
})

const fixedPolicies = {
  bundled: preludePolicy,
  rich: parsePolicy(richDocument, { harmTables: [madeUpTable] }),
}

it.each(Object.entries(fixedPolicies))(
  'declares equivalent only what decides the same of everybody under the %s policy',
  (_, policy) => {
    const mutants = policyMutants(policy)
    fc.assert(
      fc.property(caseArbitrary, (given) => expectEqualDecisions(given, policy, mutants)),
      runs(20),
    )
  },
)

it('declares equivalent only changes of a catalogue that advise the same', () => {
  const mutants = catalogueMutants(thamesValleyCatalogue).filter(({ equivalent }) => equivalent !== undefined)
  const advice = (holdings: Holdings, { asOf }: Case, catalogue: typeof thamesValleyCatalogue) =>
    recommendResponses(
      Array.from(scorePeople(holdings, preludePolicy, { asOf }).personIds),
      holdings,
      preludePolicy,
      catalogue,
      { asOf },
    ).map(({ personId, responseId, status, missing, requires, dueBy }) => ({
      personId,
      responseId,
      status,
      missing,
      requires: requires.map(({ condition }) => condition).sort(),
      dueBy,
    }))
  expect(mutants.length).toBeGreaterThan(0)
  fc.assert(
    fc.property(caseArbitrary, (given) => {
      const holdings = gatherHoldings(given.force)
      const expected = advice(holdings, given, thamesValleyCatalogue)
      for (const mutant of mutants)
        expect(advice(holdings, given, mutant.catalogue()), mutant.id).toEqual(expected)
    }),
    runs(15),
  )
})
