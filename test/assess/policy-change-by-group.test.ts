import * as fc from 'fast-check'
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
import { runs } from '../support/arbitraries/runs'
import { recoverable } from './disparity/recoverable'

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

const hidden = { before: 'suppressed', after: 'suppressed', joined: 'suppressed', left: 'suppressed' }
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
          // F: P1 to P6, and of 20.5 P8, 10, 12 and 14: four after, and the same four stayed. Each could be worked
          // out from the 8 of M and the totals.
          { group: 'F', people: 15, ...hidden },
          { group: 'M', people: 15, ...hidden },
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

  it('hides who left where those who stayed would be told by it, though each count is 5 and more', () => {
    // P1 to P6 leave, and of the twelve of 20.5 two are with them: 8 before, 6 left, so that 2 stayed.
    const isWithThem = (i: number) => i <= 6 || i === 8 || i === 10 || i % 2 === 1
    const records = numbers.map((i) => ({ personId: `P${i}`, sex: isWithThem(i) ? 'F' : 'M' }))
    const [sex] = byGroup(records)
    expect(sex?.groups.map(({ group, left }) => [group, left])).toEqual([
      ['F', 'suppressed'],
      ['M', 'suppressed'],
      [undefined, 0],
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

  it('tells nobody a count from 1 to 4 by adding and taking away what it shows', () => {
    // How many there are of each sex and ethnicity, and what becomes of them.
    const states = ['stayed', 'left', 'joined', 'neither'] as const
    const kinds = ['F', 'M', undefined].flatMap((sex) =>
      ['A', 'B'].flatMap((ethnicity) => states.map((state) => ({ sex, ethnicity, state }))),
    )
    const size = fc.constantFrom(0, 1, 3, 6, 8)
    const everybody = holdingsOf([], {
      people: Array.from({ length: 8 * kinds.length }, (_, i) => ({ personId: `P${i + 1}` })),
    })
    const counted = {
      people: states,
      before: ['stayed', 'left'],
      after: ['stayed', 'joined'],
      joined: ['joined'],
      left: ['left'],
      stayed: ['stayed'],
      neither: ['neither'],
    } as const
    type Counted = keyof typeof counted
    const characteristics = ['ethnicity', 'sex'] as const
    const seen = { small: 0, shown: 0 }
    fc.assert(
      fc.property(fc.array(size, { minLength: kinds.length, maxLength: kinds.length }), (sizes) => {
        const given = sizes.flatMap((count, i) =>
          Array.from({ length: count }, () => kinds[i] as (typeof kinds)[number]),
        )
        while (given.length < 8 * kinds.length)
          given.push({ sex: undefined, ethnicity: 'A', state: 'neither' })
        const idsOf = (state: (typeof states)[number]) =>
          given.flatMap((each, i) => (each.state === state ? [{ personId: `P${i + 1}` }] : []))
        const stayed = idsOf('stayed').map(({ personId }) => personId)
        const lists = [{ stayed, joined: idsOf('joined'), left: idsOf('left') }]
        const records = given.map(({ sex, ethnicity }, i) => ({ personId: `P${i + 1}`, sex, ethnicity }))
        const equality = gatherEquality(records as readonly EqualityRecord[])
        const tables = policyChangeByGroup({ lists } as unknown as PolicyComparison, equality, everybody)
        // Unknown is how many of each state are among those who are alike, none of them too.
        const sumOf = (column: Counted, isIn: (each: (typeof given)[number]) => boolean) => {
          const its: readonly string[] = counted[column]
          const all = given.filter(isIn)
          const unknowns = all.flatMap(({ sex, ethnicity }) =>
            its.map((state): [string, number] => [`${sex} ${ethnicity} ${state}`, 1]),
          )
          return { sum: new Map(unknowns), count: all.filter(({ state }) => its.includes(state)).length }
        }
        const known: ReadonlyMap<string, number>[] = []
        const small: ReadonlyMap<string, number>[] = []
        for (const column of ['people', 'before', 'after', 'joined', 'left'] as const) {
          known.push(sumOf(column, () => true).sum)
        }
        for (const { characteristic, groups } of tables) {
          const name = characteristic as (typeof characteristics)[number]
          for (const row of groups) {
            for (const column of Object.keys(counted) as Counted[]) {
              const { sum, count } = sumOf(column, (each) => each[name] === row.group)
              const value = column === 'stayed' || column === 'neither' ? 'suppressed' : row[column]
              if (value !== 'suppressed') {
                expect(value).toBe(count)
                known.push(sum)
              }
              // Of a group that is everyone the total tells.
              const isEveryone = given.every((each) => each[name] === row.group)
              if (count > 0 && count < 5 && !isEveryone) small.push(sum)
            }
          }
        }
        const follows = recoverable(known)
        for (const sum of small) expect(follows(sum)).toBe(false)
        seen.small += small.length
        seen.shown += known.length - 5
      }),
      runs(60),
    )
    expect(seen.small).toBeGreaterThan(100)
    expect(seen.shown).toBeGreaterThan(100)
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
    const others = holdingsOf(offences.slice(0, 5), { people: people.slice(0, 5) })
    expect(codeOf(comparison, equality, others)).toBe('holdings')
    expect(codeOf(comparison, equality, holdings)).toBe('taken')
  })
})
