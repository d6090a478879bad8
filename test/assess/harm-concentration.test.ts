import { describe, expect, it } from 'vitest'
import { scorePeople } from '../../src/analyse/score-people'
import type { Scores } from '../../src/analyse/scores'
import { harmConcentration } from '../../src/assess/harm-concentration'
import type { OffenceRecord } from '../../src/scan/records/offence-record'
import { asOf, crime, holdingsOf, policyWith } from '../analyse/small-force'

const concentration = (offences: readonly OffenceRecord[]) =>
  harmConcentration(scorePeople(holdingsOf(offences), policyWith(), { asOf }))
const people = (count: number, code: string, from = 0) =>
  Array.from({ length: count }, (_, i) => crime(`C${from + i}`, `P${from + i}`, { offenceCode: code }))

describe('the concentration of harm', () => {
  it('says what share of the harm the top people make', () => {
    // Seven people of 100 and 93 of 4: 700 + 372 = 1,072.
    const { counted, total, top, eightyPercent, gini } = concentration([
      ...people(7, 'B100'),
      ...people(93, 'L4', 7),
    ])
    expect(counted).toBe(100)
    expect(total).toBe(1072)
    expect(top.map((each) => [each.peopleShare, each.people])).toEqual([
      [0.01, 1],
      [0.05, 5],
      [0.07, 7],
      [0.1, 10],
    ])
    // 100, 500, 700 and 700 + 3 × 4 of 1,072
    expect(top.map(({ harmShare }) => harmShare)).toEqual([100 / 1072, 500 / 1072, 700 / 1072, 712 / 1072])
    // 80% of 1,072 is 857.6: 700 and forty times 4 is 860, thirty-nine times is 856.
    expect(eightyPercent).toEqual({ people: 47, peopleShare: 0.47 })
    // Of all 100 × 100 pairs 2 × 7 × 93 differ, by 96: 124,992 / 10,000, by twice the mean of 10.72.
    expect(gini).toBeCloseTo(12.4992 / 21.44, 14)
  })

  it('rounds a share of people up to whole people, and not beyond them', () => {
    const counts = (size: number) => concentration(people(size, 'A10')).top.map((each) => each.people)
    expect(counts(1)).toEqual([1, 1, 1, 1])
    // 0.21, 1.05, 1.47 and 2.1 of 21 people
    expect(counts(21)).toEqual([1, 2, 2, 3])
    // 7% of 100 are seven people, though 0.07 × 100 is 7.000000000000001 in binary fractions.
    expect(counts(100)).toEqual([1, 5, 7, 10])
  })

  it('takes the fewest people for 80%, exactly 80% included', () => {
    expect(concentration(people(5, 'A10')).eightyPercent).toEqual({ people: 4, peopleShare: 0.8 })
    expect(concentration(people(4, 'A10')).eightyPercent).toEqual({ people: 4, peopleShare: 1 })
  })

  it('gives the tied at the edge of a share of people one figure', () => {
    // 100 people of 10 each: whichever is the first, the first is a hundredth.
    const { top } = concentration(people(100, 'A10'))
    expect(top.map(({ harmShare }) => harmShare)).toEqual([0.01, 0.05, 0.07, 0.1])
  })

  it('leaves out people of whom nothing counts, not those whose crimes weigh nothing', () => {
    const offences = [
      crime('C1', 'P1'),
      crime('C2', 'P2', { role: 'victim' }),
      crime('C3', 'P3', { offenceCode: 'N0' }),
    ]
    expect(concentration(offences)).toMatchObject({ counted: 2, total: 10 })
  })

  it('is 0 throughout where nobody counts or nothing weighs', () => {
    const none = { people: 0, peopleShare: 0 }
    expect(concentration([])).toEqual({
      counted: 0,
      total: 0,
      top: [0.01, 0.05, 0.07, 0.1].map((peopleShare) => ({ peopleShare, people: 0, harmShare: 0 })),
      eightyPercent: none,
    })
    const weightless = concentration(people(3, 'N0'))
    expect(weightless).toMatchObject({ counted: 3, total: 0, eightyPercent: none, gini: 0 })
    expect(weightless.top.every(({ harmShare }) => harmShare === 0)).toBe(true)
  })

  it('requires scores', () => {
    expect(() => harmConcentration([] as unknown as Scores)).toThrow(
      'harmConcentration requires scores that scorePeople made',
    )
  })
})
