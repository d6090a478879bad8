import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankPeople } from '../../src/analyse/rank-people'
import { scorePeople } from '../../src/analyse/score-people'
import type { PolicyDocument } from '../../src/policy/policy-schema'
import type { Measure } from '../../src/policy/schema/measure-schema'
import type { Component } from '../../src/policy/schema/score-schema'
import type { OffenceRecord } from '../../src/scan/records/offence-record'
import { type Case, caseArbitrary } from '../support/arbitraries/case'
import { offenceArbitrary } from '../support/arbitraries/offences'
import { listedCodes } from '../support/arbitraries/pools'
import { prepareCase } from '../support/arbitraries/prepare-case'
import { runs } from '../support/arbitraries/runs'
import { currentId } from '../support/naive/world'

describe('more recorded harm', () => {
  it('never lowers the score of the person who is recorded for it', () => {
    fc.assert(
      fc.property(withMore, ([generated, record]) => {
        const given = { ...generated, document: withoutDescent(generated.document) }
        const personId = currentId(given.force, record.personId)
        const before = totalsOf(given).get(personId) ?? 0
        const after = totalsOf({ ...given, force: withOffence(given, record) }).get(personId) ?? 0
        expect(after).toBeGreaterThanOrEqual(before)
      }),
      runs(100),
    )
  })

  it('changes nobody else, where no component shares harm among those involved', () => {
    fc.assert(
      fc.property(withMore, ([generated, record]) => {
        const given = { ...generated, document: withoutSharing(generated.document) }
        const personId = currentId(given.force, record.personId)
        const before = totalsOf(given)
        const after = totalsOf({ ...given, force: withOffence(given, record) })
        for (const [id, total] of before) if (id !== personId) expect(after.get(id)).toBe(total)
      }),
      runs(80),
    )
  })
})

describe('a greater weight in the harm table', () => {
  it('never lowers anybody', () => {
    const greater = fc.tuple(
      caseArbitrary,
      fc.constantFrom(...listedCodes),
      fc.oneof(fc.constantFrom(0.0001, 0.0005, 1), fc.integer({ min: 0, max: 100_000 })),
    )
    fc.assert(
      fc.property(greater, ([generated, code, more]) => {
        const given = { ...generated, document: withoutDescent(generated.document) }
        const weight = Math.min((given.table.weights[code] ?? 0) + more, 1_000_000)
        const table = { ...given.table, weights: { ...given.table.weights, [code]: weight } }
        const before = totalsOf(given)
        for (const [id, total] of totalsOf({ ...given, table })) {
          expect(total).toBeGreaterThanOrEqual(before.get(id) ?? 0)
        }
      }),
      runs(100),
    )
  })
})

describe('doubling every component weight', () => {
  it('doubles every total and keeps the ranking, where the arithmetic is exact', () => {
    fc.assert(
      fc.property(caseArbitrary, fc.constantFrom(1, 2, 3, 10), (generated, factor) => {
        const single = { ...generated, document: withWholeWeights(generated.document, factor) }
        const double = { ...generated, document: withWholeWeights(generated.document, 2 * factor) }
        const before = [...totalsOf(single)]
        expect([...totalsOf(double)]).toEqual(before.map(([id, total]) => [id, 2 * total]))
        expect(rankingOf(double)).toEqual(rankingOf(single))
      }),
      runs(80),
    )
  })
})

const withMore = caseArbitrary.chain((given) => {
  const suspected = offenceArbitrary(given.asOf).filter(({ role }) => role !== 'victim')
  return fc.tuple(fc.constant(given), suspected)
})

function withOffence({ force }: Case, record: OffenceRecord): Case['force'] {
  return { ...force, offences: [...force.offences, record] }
}

function totalsOf(given: Case): Map<string, number> {
  const { holdings, policy } = prepareCase(given)
  const scores = scorePeople(holdings, policy, { asOf: given.asOf })
  return new Map([...scores].map(({ personId, total }) => [personId, total]))
}

function rankingOf(given: Case) {
  const { holdings, policy } = prepareCase(given)
  const ranking = rankPeople(scorePeople(holdings, policy, { asOf: given.asOf }))
  return [...ranking].map(({ total: _, ...place }) => place)
}

function withComponents(document: PolicyDocument, components: readonly Component[]): PolicyDocument {
  return { ...document, score: { ...document.score, components } }
}

/** Steps may descend and days since the last crime fall with a new one: neither belongs in these promises. */
function withoutDescent(document: PolicyDocument): PolicyDocument {
  const components = document.score.components
    .filter(({ measure }) => measure !== 'last-crime' && (measure as Measure).kind !== 'days-since-last')
    .map(({ scale, ...rest }) => (scale && scale.kind !== 'steps' ? { ...rest, scale } : rest))
  return withComponents(document, components)
}

function withoutSharing(document: PolicyDocument): PolicyDocument {
  const components = document.score.components.map((component): Component => {
    const { measure } = component
    if (typeof measure === 'string' || !('select' in measure) || measure.select === undefined)
      return component
    const { coInvolvement: _, ...select } = measure.select
    return { ...component, measure: { ...measure, select } as Measure }
  })
  return withComponents(document, components)
}

function withWholeWeights(document: PolicyDocument, weight: number): PolicyDocument {
  const components = document.score.components.map((component): Component => {
    const whole = { ...component, weight }
    return whole.limit ? { ...whole, limit: { component: whole.limit.component, share: 1 } } : whole
  })
  return withComponents(document, components)
}
