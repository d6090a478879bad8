import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scorePeople } from '../../../src/analyse/score-people'
import { highestHarmPolicy as policy } from '../../../src/policy/presets/highest-harm-policy'
import { asOf, crime, holdingsOf, listed, nomineesOf, totalOf, weight } from './preset-records'

const robberies = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).flatMap(([personId, count]) =>
    Array.from({ length: count }, () => crime('34B', { personId, role: 'charged' })),
  )
const set = (counts: Readonly<Record<string, number>>) => listed(policy, 'highest-harm', robberies(counts))

describe('the smallest set that makes 80 % of harm', () => {
  it('stops where 80 % is reached', () => {
    expect(set({ A: 6, B: 2, C: 1, D: 1 })).toEqual(['A', 'B'])
  })

  it('goes on where it is not', () => {
    // 5 + 2 of 10 is 70 %: C and D tie at the edge, and both come in.
    expect(set({ A: 5, B: 2, C: 1, D: 1, E: 1 })).toEqual(['A', 'B', 'C', 'D', 'E'])
    expect(set({ A: 7, B: 2, C: 1 })).toEqual(['A', 'B'])
  })

  it('is one person who makes it alone', () => {
    expect(set({ A: 8, B: 1, C: 1 })).toEqual(['A'])
  })

  it('is nobody where there is no harm', () => {
    expect(listed(policy, 'highest-harm', [crime('34B', { personId: 'A' })])).toEqual([])
  })

  it('reaches 80 %, and would not without those who enter last', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(counts, (numbers) => {
        const crimes = robberies(Object.fromEntries(numbers.map((count, i) => [`P${i}`, count])))
        const scores = scorePeople(holdingsOf(crimes), policy, { asOf })
        const listedTotals = listed(policy, 'highest-harm', crimes).map((id) => scores.get(id)?.total ?? 0)
        const sum = (totals: readonly number[]) => totals.reduce((all, one) => all + one, 0)
        const goal = 0.8 * sum([...scores.totals])
        const least = Math.min(...listedTotals)
        expect(sum(listedTotals)).toBeGreaterThanOrEqual(goal - 0.001)
        expect(sum(listedTotals.filter((total) => total > least))).toBeLessThan(goal)
      }),
      { numRuns: 50 },
    )
  })

  it('has no order, and holds children from ten', () => {
    const people = [
      { personId: 'A', bornOn: '2012-01-01' },
      { personId: 'B', bornOn: '2016-04-01' },
    ]
    const nominees = nomineesOf(policy, 'highest-harm', robberies({ C: 3, A: 9, B: 9 }), people)
    // B is nine years old: neither listed nor part of the harm that is shared out. 9 of 12 is 75 %.
    expect(nominees.map(({ personId }) => personId)).toEqual(['A', 'C'])
    expect(nominees.filter((nominee) => 'rank' in nominee || 'score' in nominee)).toEqual([])
  })
})

describe('detected crime of one year', () => {
  it('is what a person was charged with or convicted of', () => {
    const of = (role: 'suspect' | 'charged' | 'convicted') => totalOf(policy, 'P', [crime('34B', { role })])
    expect([of('suspect'), of('charged'), of('convicted')]).toEqual([0, weight.robbery, weight.robbery])
  })

  it('is of any kind', () => {
    // 2952.941 + 13.511.
    const crimes = [crime('19C', { role: 'charged' }), crime('105A', { role: 'charged' })]
    expect(totalOf(policy, 'P', crimes)).toBe(2966.452)
  })

  it('goes a year back', () => {
    const on = (occurredOn: string) => totalOf(policy, 'P', [crime('34B', { role: 'charged', occurredOn })])
    expect([on('2025-03-31'), on('2025-04-01')]).toEqual([0, weight.robbery])
  })
})
