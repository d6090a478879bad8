import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Nominee } from '../../src/analyse/cohort'
import { nominateCohort } from '../../src/analyse/nominate-cohort'
import { caseArbitrary } from '../support/arbitraries/case'
import { prepareCase } from '../support/arbitraries/prepare-case'
import { runs } from '../support/arbitraries/runs'
import { settleAreas } from '../support/arbitraries/settle-areas'
import { naiveCohort } from '../support/naive/cohort'

const settledCaseArbitrary = caseArbitrary.map(settleAreas)

describe('nominateCohort beside the naive implementation', () => {
  it('makes the same lists, with the same people, ranks, ties, scores and bands', () => {
    fc.assert(
      fc.property(settledCaseArbitrary, (given) => {
        const { holdings, policy, world, register } = prepareCase(given)
        const cohort = nominateCohort(holdings, policy, { asOf: given.asOf, register: given.register })
        const lists = cohort.lists.map(({ id, area, nominees }) => ({
          id,
          ...(area !== undefined && { area }),
          nominees: nominees.map(place),
        }))
        expect(lists).toEqual(naiveCohort(world, register).lists)
      }),
      runs(300),
    )
  })

  it('leaves the same people undetermined, missing the same things', () => {
    fc.assert(
      fc.property(settledCaseArbitrary, (given) => {
        const { holdings, policy, world, register } = prepareCase(given)
        const cohort = nominateCohort(holdings, policy, { asOf: given.asOf, register: given.register })
        expect(cohort.undetermined).toEqual(naiveCohort(world, register).undetermined)
      }),
      runs(300),
    )
  })

  it('counts the same people as considered, not eligible and without an area', () => {
    fc.assert(
      fc.property(settledCaseArbitrary, (given) => {
        const { holdings, policy, world, register } = prepareCase(given)
        const cohort = nominateCohort(holdings, policy, { asOf: given.asOf, register: given.register })
        const naive = naiveCohort(world, register)
        expect(cohort.notEligible).toEqual(naive.notEligible)
        expect(cohort.considered).toBe(naive.considered)
        expect(cohort.withoutArea).toBe(naive.withoutArea)
        expect(cohort.unlisted).toEqual(naive.unlisted)
        expect(cohort.reviewBy).toBe(naive.reviewBy)
      }),
      runs(150),
    )
  })

  it('makes the same lists whoever is referred', () => {
    fc.assert(
      fc.property(settledCaseArbitrary, (given) => {
        const { holdings, policy } = prepareCase(given)
        const { asOf, referrals, register } = given
        const referred = nominateCohort(holdings, policy, { asOf, referrals, register })
        const cohort = nominateCohort(holdings, policy, { asOf, register })
        expect(referred.lists.map(({ nominees }) => nominees.map(place))).toEqual(
          cohort.lists.map(({ nominees }) => nominees.map(place)),
        )
        expect(referred.undetermined).toEqual(cohort.undetermined)
      }),
      runs(50),
    )
  })
})

function place({ personId, rank, tied, score, band }: Nominee) {
  return {
    personId,
    ...(rank !== undefined && { rank }),
    ...(tied !== undefined && { tied }),
    ...(score !== undefined && { score }),
    ...(band !== undefined && { band }),
  }
}
