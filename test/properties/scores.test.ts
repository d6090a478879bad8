import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scorePeople } from '../../src/analyse/score-people'
import type { PersonScore, VulnerabilityScore } from '../../src/analyse/scores'
import { caseArbitrary } from '../support/arbitraries/case'
import { prepareCase } from '../support/arbitraries/prepare-case'
import { runs } from '../support/arbitraries/runs'
import { type NaiveScore, type NaiveTotal, scorePerson, unlistedCrimes } from '../support/naive/score'

describe('scorePeople beside the naive implementation', () => {
  it('gives every person the same total, components, vulnerability and completeness', () => {
    fc.assert(
      fc.property(caseArbitrary, (given) => {
        const { holdings, policy, world } = prepareCase(given)
        const scores = scorePeople(holdings, policy, { asOf: given.asOf })
        const expected = world.personIds.map((personId) => expectedScore(scorePerson(world, personId)))
        expect(scores.personIds).toEqual(world.personIds)
        expect([...scores]).toEqual(expected)
        expect([...scores.totals]).toEqual(expected.map(({ total }) => total))
        expect(world.personIds.map((personId) => scores.get(personId))).toEqual(expected)
      }),
      runs(300),
    )
  })

  it('counts the same crimes by each code that the table lacks', () => {
    fc.assert(
      fc.property(caseArbitrary, (given) => {
        const { holdings, policy, world } = prepareCase(given)
        const scores = scorePeople(holdings, policy, { asOf: given.asOf })
        const naive = world.personIds.map((personId) => scorePerson(world, personId))
        expect(sorted(scores.unlisted)).toEqual(sorted(unlistedCrimes(naive)))
      }),
      runs(100),
    )
  })
})

function expectedScore(score: NaiveScore): PersonScore {
  const { personId, vulnerability, incomplete } = score
  return {
    personId,
    ...inUnits(score),
    ...(vulnerability && { vulnerability: withBand(vulnerability) }),
    incomplete,
  }
}

function withBand(total: NaiveTotal): VulnerabilityScore {
  return { ...inUnits(total), ...(total.band !== undefined && { band: total.band }) }
}

function inUnits({ total, components }: NaiveTotal) {
  return {
    total: total / 1000,
    components: Object.fromEntries(components.map(({ id, points }) => [id, points / 1000])),
  }
}

function sorted(counts: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1))
}
