import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestClaims } from '../../../src/respond/capacity/best-claims'
import type { Claim } from '../../../src/respond/capacity/claim'

interface Problem {
  readonly claims: readonly Claim[]
  readonly offers: readonly number[]
  readonly limits: readonly number[]
}

/** Small problems with many ties where `most` is small: every subset of their claims can be tried. */
const problems = (most: number) =>
  fc
    .record({
      kinds: fc.array(fc.nat(2), { minLength: 1, maxLength: 4 }),
      people: fc.integer({ min: 1, max: 5 }),
    })
    .chain(({ kinds, people }) =>
      fc.record({
        offers: fc.tuple(...kinds.map(() => fc.nat(3))),
        limits: fc.tuple(...Array.from({ length: people }, () => fc.integer({ min: 1, max: 2 }))),
        claims: fc.uniqueArray(
          fc
            .record({
              response: fc.nat(kinds.length - 1),
              person: fc.nat(people - 1),
              priority: fc.integer({ min: 1, max: most }),
            })
            .map((claim) => ({ ...claim, kind: kinds[claim.response] as number })),
          { maxLength: 10, selector: ({ response, person }) => `${response} ${person}` },
        ),
      }),
    )

const fits = ({ claims, offers, limits }: Problem, met: readonly boolean[]) => {
  const count = (of: (claim: Claim) => boolean) => claims.filter((claim, i) => met[i] && of(claim)).length
  return (
    offers.every((places, response) => count((claim) => claim.response === response) <= places) &&
    limits.every((limit, person) => count((claim) => claim.person === person) <= limit)
  )
}

/** The aims in order: totals of kinds 0 to 2, claims met, least sum of places. */
const reached = ({ claims }: Problem, met: readonly boolean[]) => {
  const sum = (of: (claim: Claim, place: number) => number) =>
    claims.reduce((total, claim, place) => total + (met[place] ? of(claim, place) : 0), 0)
  return [
    ...[0, 1, 2].map((kind) => sum((claim) => (claim.kind === kind ? claim.priority : 0))),
    sum(() => 1),
    -sum((_, place) => place),
  ]
}

const compare = (left: readonly number[], right: readonly number[]) => {
  const at = left.findIndex((value, i) => value !== right[i])
  return at === -1 ? 0 : (left[at] as number) - (right[at] as number)
}

const bestByTrying = (problem: Problem) => {
  let best = reached(problem, [])
  for (let subset = 1; subset < 2 ** problem.claims.length; subset++) {
    const met = problem.claims.map((_, place) => ((subset >> place) & 1) === 1)
    if (!fits(problem, met)) continue
    const value = reached(problem, met)
    if (compare(value, best) > 0) best = value
  }
  return best
}

const claim = (person: number, response: number, kind: number, priority: number): Claim => ({
  person,
  response,
  kind,
  priority,
})

describe('the best claims', () => {
  it.each([
    ['that all tie', 1],
    ['with many ties', 3],
    ['with few ties', 1_000_000_000],
  ])('are as good as the best found by trying all, of claims %s', (_, most) => {
    fc.assert(
      fc.property(problems(most), (problem) => {
        const met = bestClaims(problem.claims, problem.offers, problem.limits)
        expect(fits(problem, met)).toBe(true)
        expect(reached(problem, met)).toEqual(bestByTrying(problem))
      }),
      { numRuns: 400 },
    )
  })

  it('give a later kind no more than the earlier leaves, however great its priority', () => {
    const claims = [claim(0, 0, 0, 1), claim(0, 1, 1, 1_000_000_000)]
    expect(bestClaims(claims, [1, 1], [1])).toEqual([true, false])
  })

  it('choose, of those that tie in an earlier kind, the best for a later one', () => {
    // Either may have response 0; only person 0 may have response 1.
    const claims = [claim(0, 0, 0, 5), claim(1, 0, 0, 5), claim(0, 1, 1, 2)]
    expect(bestClaims(claims, [1, 1], [1, 1])).toEqual([false, true, true])
  })

  it('use more places where totals tie', () => {
    // 10 for one or 5 for each of two: both total 10.
    const claims = [claim(0, 0, 0, 10), claim(0, 1, 0, 5), claim(1, 0, 0, 5)]
    expect(bestClaims(claims, [1, 1], [1, 1])).toEqual([false, true, true])
  })

  it('are none of none', () => {
    expect(bestClaims([], [], [])).toEqual([])
    expect(bestClaims([claim(0, 0, 0, 1)], [0], [1])).toEqual([false])
  })
})
