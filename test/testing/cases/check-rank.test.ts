import { describe, expect, it } from 'vitest'
import type { CaseExpectation } from '../../../src/testing/cases/case-expectation-schema'
import type { CasePerson } from '../../../src/testing/cases/case-person-schema'
import { barePolicy, caseOf, crime, failuresOf, linesOf } from './small-policy'

const withBlades = (times: number, more: CasePerson = {}): CasePerson => ({
  age: 30,
  area: 'North',
  crimes: [crime({ times })],
  ...more,
})
const person = withBlades(3)
const ranked = (
  rank: CaseExpectation['rank'],
  others: Record<string, CasePerson>,
  policy?: typeof barePolicy,
) => failuresOf(caseOf(person, { rank: rank ?? {} }, { others }), policy && { policy })

describe('a rank by score', () => {
  const others = { More: withBlades(4), Same: withBlades(3), Fewer: withBlades(2), Nothing: {} }

  it('holds above, below and tied with others', () => {
    expect(ranked({ above: ['Fewer', 'Nothing'], below: ['More'], tiedWith: ['Same'] }, others)).toEqual([])
  })

  it('asks for no gate and no list', () => {
    const gone = { Sam: { ...withBlades(2), age: 12, died: { ago: { days: 1 } } } }
    expect(ranked({ above: ['Sam'] }, gone)).toEqual([])
  })

  it('fails with where the person stands and both totals', () => {
    const failures = ranked({ above: ['Fewer', 'More'], below: ['Same'], tiedWith: ['Fewer'] }, others)
    expect(failures).toEqual([
      {
        pointer: '/expect/rank/above/1',
        what: 'rank',
        expected: 'above More',
        actual: 'below',
        // 3 × 10 + 20 and 4 × 10 + 20.
        because: ['person: 50 (harm 30, blades 20, reports 0)', 'More: 60 (harm 40, blades 20, reports 0)'],
      },
      {
        pointer: '/expect/rank/below/0',
        what: 'rank',
        expected: 'below Same',
        actual: 'tied',
        because: ['person: 50 (harm 30, blades 20, reports 0)', 'Same: 50 (harm 30, blades 20, reports 0)'],
      },
      {
        pointer: '/expect/rank/tiedWith/0',
        what: 'rank',
        expected: 'tied with Fewer',
        actual: 'above',
        because: ['person: 50 (harm 30, blades 20, reports 0)', 'Fewer: 40 (harm 20, blades 20, reports 0)'],
      },
    ])
  })

  it('fails where the case has nobody of this name', () => {
    expect(linesOf(ranked({ above: ['Sma'] }, others))).toEqual([
      '/expect/rank/above/0 rank: above Sma ≠ the case has nobody of this name',
    ])
  })
})

describe('a rank on a list', () => {
  it('holds among those who stand on it', () => {
    expect(ranked({ list: 'force', above: ['Sam'] }, { Sam: withBlades(2) })).toEqual([])
    expect(ranked({ list: 'force', tiedWith: ['Sam'] }, { Sam: withBlades(3) })).toEqual([])
    expect(linesOf(ranked({ list: 'force', above: ['Sam'] }, { Sam: withBlades(4) }))).toEqual([
      '/expect/rank/above/0 rank on list force: above Sam ≠ below',
    ])
  })

  it('fails where the other is not on the list, with the reason', () => {
    const [failure] = ranked({ list: 'force', above: ['Sam'] }, { Sam: withBlades(2, { age: 17 }) })
    expect(failure).toMatchObject({ expected: 'above Sam', actual: 'Sam is not on the list' })
    expect(failure?.because).toContain('gate adult: unmet: age at 2026-03-31: 17, at least 18 required')
  })

  it('fails where the person is not, with the reason', () => {
    const others = { Sam: withBlades(2) }
    const child = { ...caseOf({}, {}).person, ...person, age: 17 }
    const [failure] = failuresOf(caseOf(child, { rank: { list: 'force', above: ['Sam'] } }, { others }))
    expect(failure).toMatchObject({
      pointer: '/expect/rank/list',
      what: 'rank on list force',
      expected: 'a rank',
      actual: 'not on the list',
    })
    expect(failure?.because).toContain('gate adult: unmet: age at 2026-03-31: 17, at least 18 required')
  })

  it('compares those of one area only', () => {
    const tied = withBlades(3)
    expect(ranked({ list: 'area', tiedWith: ['Sam'] }, { Sam: tied })).toEqual([])
    expect(
      linesOf(ranked({ list: 'area', above: ['Sam'] }, { Sam: withBlades(1, { area: 'South' }) })),
    ).toEqual([
      "/expect/rank/above/0 rank on list area: above Sam ≠ Sam is ranked on another area's part of the list",
    ])
  })

  it('fails where the list is unranked or there is none', () => {
    const grave = { crimes: [crime({ code: '8N' })] }
    const others = { Sam: grave }
    for (const [list, policy, lack] of [
      ['shared', undefined, 'the list has no ranks'],
      ['froce', undefined, 'the policy has no list of this id'],
      ['force', barePolicy, 'the policy has no list of this id'],
    ] as const) {
      const given = caseOf(grave, { rank: { list, above: ['Sam'] } }, { others })
      expect(failuresOf(given, policy && { policy })).toEqual([
        {
          pointer: '/expect/rank/list',
          what: `rank on list ${list}`,
          expected: 'a rank',
          actual: lack,
          because: [],
        },
      ])
    }
  })
})
