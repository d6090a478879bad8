import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainScore } from '../../src/analyse/explain-score'
import { nominateCohort } from '../../src/analyse/nominate-cohort'
import { scorePeople } from '../../src/analyse/score-people'
import { deepFreeze } from '../../src/internal/deep-freeze'
import { gatherHoldings } from '../../src/scan/gather-holdings'
import { caseArbitrary } from '../support/arbitraries/case'
import { everythingOf } from '../support/arbitraries/everything-of'
import { prepareCase } from '../support/arbitraries/prepare-case'
import { runs } from '../support/arbitraries/runs'

describe('what is handed in', () => {
  it('may be frozen to the last leaf and is not changed', () => {
    fc.assert(
      fc.property(caseArbitrary, (given) => {
        const copy = structuredClone(given)
        const frozen = deepFreeze(structuredClone(given))
        expect(everythingOf(frozen)).toEqual(everythingOf(given))
        expect(given).toEqual(copy)
        expect(frozen).toEqual(copy)
      }),
      runs(40),
    )
  })

  it('gives the same answer again from the same holdings, whatever was asked in between', () => {
    fc.assert(
      fc.property(caseArbitrary, caseArbitrary, (given, other) => {
        const { holdings } = prepareCase(given)
        const before = everythingOf(given, holdings)
        everythingOf({ ...other, force: given.force }, holdings)
        expect(everythingOf(given, holdings)).toEqual(before)
      }),
      runs(20),
    )
  })

  it('may be any iterables', () => {
    fc.assert(
      fc.property(caseArbitrary, (given) => {
        const once = Object.fromEntries(
          Object.entries(given.force).map(([kind, records]) => [
            kind,
            (records as readonly unknown[]).values(),
          ]),
        )
        const holdings = gatherHoldings(once as unknown as typeof given.force)
        expect(everythingOf(given, holdings)).toEqual(everythingOf(given))
      }),
      runs(15),
    )
  })

  it('is not shared with what comes out: writing to a result changes no later one', () => {
    fc.assert(
      fc.property(caseArbitrary, (given) => {
        const { holdings, policy, world } = prepareCase(given)
        const { asOf } = given
        const scores = scorePeople(holdings, policy, { asOf })
        const before = [...scores]
        scores.totals.fill(-1)
        expect([...scores]).toEqual(before)
        expect([...scorePeople(holdings, policy, { asOf })]).toEqual(before)
        const [personId] = world.personIds
        if (personId === undefined) return
        const first = explainScore(holdings, policy, { asOf, personId })
        expect(explainScore(holdings, policy, { asOf, personId })).not.toBe(first)
        expect(nominateCohort(holdings, policy, { asOf })).toEqual(nominateCohort(holdings, policy, { asOf }))
      }),
      runs(30),
    )
  })
})
