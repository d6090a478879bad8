import { describe, expect, it } from 'vitest'
import { comparePolicies } from '../../src/analyse/compare-policies'
import type { PolicyComparison } from '../../src/analyse/policy-comparison'
import { policyChangeByGroup } from '../../src/assess/policy-change-by-group'
import { isPreludeError } from '../../src/internal/prelude-error'
import { type EqualityHoldings, gatherEquality } from '../../src/scan/gather-equality'
import type { GatherHoldingsInput } from '../../src/scan/gather-holdings'
import type { Holdings } from '../../src/scan/holdings'
import type { EqualityRecord } from '../../src/scan/records/equality-record'
import { asOf, crime, holdingsOf, policyWith } from '../analyse/small-force'

/** P1 to P30: odd ones weigh 10, even ones 20.5, but P1 to P6 are under 18 and weigh 100. */
const numbers = Array.from({ length: 30 }, (_, i) => i + 1)
const offences = numbers.map((i) =>
  crime(`C${i}`, `P${i}`, { offenceCode: i <= 6 ? 'B100' : i % 2 === 0 ? 'A20' : 'A10' }),
)
const people = numbers.map((i) => ({ personId: `P${i}`, bornOn: i <= 6 ? '2010-01-01' : '1990-01-01' }))
const force = {
  lists: [
    { id: 'force', size: 12 },
    { id: 'again', size: 12 },
  ],
}
const adult = {
  id: 'adult',
  require: { measure: { kind: 'age' }, atLeast: 18 },
  whenUnknown: 'undetermined',
} as const

function prepare(more: Partial<GatherHoldingsInput> = {}): {
  holdings: Holdings
  comparison: PolicyComparison
} {
  const holdings = holdingsOf(offences, { people, ...more })
  const [before, after] = [policyWith(force), policyWith({ ...force, gates: [adult] })]
  return { holdings, comparison: comparePolicies(holdings, before, after, { asOf }) }
}

const { holdings, comparison } = prepare()
const byGroup = (records: readonly EqualityRecord[]) =>
  policyChangeByGroup(comparison, gatherEquality(records), holdings)

describe('a change of policy by group', () => {
  it('counts people in the holdings, on any list before and after, joined and left', () => {
    // Before: P1 to P6, and by tie all twelve of 20.5: 18 people. After: the twelve.
    expect(comparison.people).toMatchObject({ before: 18, after: 12, joined: 0, left: 6 })
    expect(byGroup(numbers.map((i) => ({ personId: `P${i}`, sex: i <= 15 ? 'F' : 'M' })))).toEqual([
      {
        characteristic: 'sex',
        groups: [
          // F: P1 to P6, and of 20.5 P8, 10, 12 and 14. The four after are hidden, and could be worked out from
          // the 8 of M; the two in each row from those on before: 10 + 8 + 8 is the least that hides them.
          { group: 'F', people: 15, before: 'suppressed', after: 'suppressed', joined: 0, left: 6 },
          { group: 'M', people: 15, before: 'suppressed', after: 'suppressed', joined: 0, left: 0 },
          { people: 0, before: 0, after: 0, joined: 0, left: 0 },
        ],
      },
    ])
  })

  it('shows counts from 5, and people of whom it is not recorded', () => {
    const records = numbers
      .filter((i) => i <= 16)
      .map((i) => ({ personId: `P${i}`, ethnicity: 'B1', sex: undefined }))
    // P1 to P6 and P8 to P16 even, five of them: 11 before, 5 after. The rest: 7 of 20.5 and 7 of 10.
    expect(byGroup(records)).toEqual([
      {
        characteristic: 'ethnicity',
        groups: [
          { group: 'B1', people: 16, before: 11, after: 5, joined: 0, left: 6 },
          { people: 14, before: 7, after: 7, joined: 0, left: 0 },
        ],
      },
      {
        characteristic: 'sex',
        groups: [{ people: 30, before: 18, after: 12, joined: 0, left: 6 }],
      },
    ])
  })

  it('counts who joins where the change is taken back', () => {
    const [before, after] = [policyWith({ ...force, gates: [adult] }), policyWith(force)]
    const back = comparePolicies(holdings, before, after, { asOf })
    const equality = gatherEquality(numbers.map((i) => ({ personId: `P${i}`, sex: 'M' })))
    expect(policyChangeByGroup(back, equality, holdings)[0]?.groups[0]).toEqual({
      group: 'M',
      people: 30,
      before: 12,
      after: 18,
      joined: 6,
      left: 0,
    })
  })

  it('leaves out records of people whom the holdings do not hold', () => {
    expect(byGroup([{ personId: 'somebody else', religion: 'none' }])).toEqual([])
    expect(byGroup([])).toEqual([])
  })

  it('finds a person under an old id, and lets the record of the current id stand', () => {
    const aliases = [
      { from: 'OLD1', to: 'P1' },
      { from: 'OLD2', to: 'P2' },
    ]
    const merged = prepare({ aliases })
    const records = [
      { personId: 'P2', sex: 'F' },
      { personId: 'OLD1', sex: 'M' },
      { personId: 'OLD2', sex: 'M' },
      ...numbers.filter((i) => i > 2).map((i) => ({ personId: `P${i}`, sex: i <= 10 ? 'M' : 'F' })),
    ]
    const [sex] = policyChangeByGroup(merged.comparison, gatherEquality(records), merged.holdings)
    // P1 by an old id and P3 to P10 are M: nine; P2 by the current id and P11 to P30 are F.
    expect(sex?.groups.map(({ group, people: count }) => [group, count])).toEqual([
      ['F', 21],
      ['M', 9],
      [undefined, 0],
    ])
  })

  it('is refused for anything but a comparison, equality holdings and holdings', () => {
    const codeOf = (...given: readonly unknown[]) => {
      try {
        policyChangeByGroup(...(given as Parameters<typeof policyChangeByGroup>))
        return 'taken'
      } catch (error) {
        return isPreludeError(error, 'invalid-argument')
          ? error.info.argument
          : isPreludeError(error)
            ? error.code
            : 'another error'
      }
    }
    const equality = gatherEquality([])
    expect(codeOf(null, equality, holdings)).toBe('comparison')
    expect(codeOf('comparison', equality, holdings)).toBe('comparison')
    expect(codeOf({}, equality, holdings)).toBe('comparison')
    expect(codeOf(comparison, new Map(), holdings)).toBe('equality')
    expect(codeOf(comparison, null as unknown as EqualityHoldings, holdings)).toBe('equality')
    expect(codeOf(comparison, 'equality', holdings)).toBe('equality')
    expect(codeOf(comparison, equality, {})).toBe('invalid-holdings')
    expect(codeOf(comparison, equality, holdings)).toBe('taken')
  })
})
