import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankPeople } from '../../src/analyse/rank-people'
import { scorePeople } from '../../src/analyse/score-people'
import { caseArbitrary } from '../support/arbitraries/case'
import { prepareCase } from '../support/arbitraries/prepare-case'
import { runs } from '../support/arbitraries/runs'
import { rankScores } from '../support/naive/rank'
import { scorePerson } from '../support/naive/score'

describe('rankPeople beside the naive implementation', () => {
  it('gives the same order, competition ranks, ties and percentiles', () => {
    fc.assert(
      fc.property(caseArbitrary, (given) => {
        const { holdings, policy, world } = prepareCase(given)
        const ranking = [...rankPeople(scorePeople(holdings, policy, { asOf: given.asOf }))]
        const naive = rankScores(world.personIds.map((personId) => scorePerson(world, personId)))
        expect(ranking).toEqual(naive)
      }),
      runs(150),
    )
  })

  it('never ranks anybody above a person of a higher total', () => {
    fc.assert(
      fc.property(caseArbitrary, (given) => {
        const { holdings, policy } = prepareCase(given)
        const ranking = [...rankPeople(scorePeople(holdings, policy, { asOf: given.asOf }))]
        ranking.forEach((place, i) => {
          const above = ranking[i - 1]
          if (above === undefined) expect(place.rank).toBe(1)
          else if (above.total === place.total) expect(place.rank).toBe(above.rank)
          else expect([above.total > place.total, place.rank]).toEqual([true, i + 1])
        })
      }),
      runs(80),
    )
  })
})
