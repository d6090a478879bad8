import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainScore } from '../../src/analyse/explain-score'
import type { ComponentExplanation, CrimeContribution } from '../../src/analyse/score-explanation'
import { scorePeople } from '../../src/analyse/score-people'
import { caseArbitrary } from '../support/arbitraries/case'
import { prepareCase } from '../support/arbitraries/prepare-case'
import { runs } from '../support/arbitraries/runs'
import { type NaiveComponent, scorePerson } from '../support/naive/score'

describe('explainScore', () => {
  it('shows contributions that add up to each measure, to the thousandth', () => {
    fc.assert(
      fc.property(caseArbitrary, (given) => {
        const { holdings, policy, world } = prepareCase(given)
        for (const personId of world.personIds) {
          const explanation = explainScore(holdings, policy, { asOf: given.asOf, personId })
          for (const component of [
            ...explanation.components,
            ...(explanation.vulnerability?.components ?? []),
          ]) {
            const amounts = component.contributions.map(({ amount }) => thousandths(amount))
            expect(sum(amounts)).toBe(thousandths(component.measure ?? 0))
          }
        }
      }),
      runs(50),
    )
  })

  it('shows points that add up to the total, and they are those of scorePeople', () => {
    fc.assert(
      fc.property(caseArbitrary, (given) => {
        const { holdings, policy, world } = prepareCase(given)
        const scores = scorePeople(holdings, policy, { asOf: given.asOf })
        for (const personId of world.personIds) {
          const explanation = explainScore(holdings, policy, { asOf: given.asOf, personId })
          const score = scores.get(personId)
          expect(explanation.total).toBe(score?.total)
          expect(explanation.incomplete).toBe(score?.incomplete)
          expect(pointsOf(explanation.components)).toEqual(score?.components)
          expect(sumOfPoints(explanation.components)).toBe(thousandths(explanation.total))
          expect(explanation.vulnerability?.total).toBe(score?.vulnerability?.total)
          expect(explanation.vulnerability?.band).toBe(score?.vulnerability?.band)
          const { vulnerability } = explanation
          if (vulnerability === undefined) continue
          expect(pointsOf(vulnerability.components)).toEqual(score?.vulnerability?.components)
          expect(sumOfPoints(vulnerability.components)).toBe(thousandths(vulnerability.total))
        }
      }),
      runs(50),
    )
  })

  it('shows the same measures, scales and limits, and for harm the same crimes, as the naive implementation', () => {
    fc.assert(
      fc.property(caseArbitrary, (given) => {
        const { holdings, policy, world } = prepareCase(given)
        for (const personId of world.personIds) {
          const { components, band } = explainScore(holdings, policy, { asOf: given.asOf, personId })
          const naive = scorePerson(world, personId)
          expect(band).toBe(naive.band)
          expect(components.map(stepsOf)).toEqual(naive.components.map(expectedSteps))
          components.forEach((component, i) => {
            const expected = naive.components[i]
            if (expected?.kind !== 'harm' && expected?.kind !== 'peak-harm') return
            expect(shownCrimes(component)).toEqual(expectedCrimes(expected))
          })
        }
      }),
      runs(50),
    )
  })
})

function thousandths(units: number): number {
  return Math.round(units * 1000)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function pointsOf(components: readonly ComponentExplanation[]) {
  return Object.fromEntries(components.map(({ id, points }) => [id, points]))
}

function sumOfPoints(components: readonly ComponentExplanation[]): number {
  return sum(Object.values(pointsOf(components)).map(thousandths))
}

function stepsOf({ id, measure, scaled, points, limitedTo }: ComponentExplanation) {
  return { id, measure, scaled, points, limitedTo }
}

function expectedSteps({ id, measured: { value }, scaled, points, limited }: NaiveComponent) {
  return {
    id,
    measure: value === undefined ? undefined : value / 1000,
    scaled: scaled / 1000,
    points: points / 1000,
    limitedTo: limited ? points / 1000 : undefined,
  }
}

function shownCrimes({ contributions }: ComponentExplanation): string[] {
  return contributions
    .map((contribution) => contribution as CrimeContribution)
    .map(({ crimeId, code, on, role, amount }) => JSON.stringify([crimeId, code, on, role, amount]))
    .sort()
}

function expectedCrimes({ measured }: NaiveComponent): string[] {
  return measured.amounts
    .map(({ crimeId, code, on, role, amount }) => JSON.stringify([crimeId, code, on, role, amount / 1000]))
    .sort()
}
