import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CountColumn,
  type CountForm,
  columnsOfForm,
  protectionsOf,
  valueOfForm,
} from '../../../src/assess/disparity/count-columns'
import { hideSmallCounts, isSmallCount } from '../../../src/assess/disparity/hide-small-counts'
import { runs } from '../../support/arbitraries/runs'
import { recoverable } from './recoverable'

/** One column, of which counts from 1 to 4 are hidden. */
const alone = [{ plus: ['considered'], hide: 'considered' }] as const

/** The tables of parts with a cross for what is hidden. */
function shown(
  groups: readonly (readonly (readonly number[])[])[],
  counts: readonly number[],
): (number | 'x')[][] {
  const tables = { groups, counts: new Map([['considered' as const, Float64Array.from(counts)]]) }
  const hidden = hideSmallCounts(tables, alone).get('considered') ?? []
  return groups.map((its, t) =>
    its.map((parts, g) => (hidden[t]?.[g] ? 'x' : parts.reduce((sum, part) => sum + (counts[part] ?? 0), 0))),
  )
}
const oneTable = (counts: readonly number[]) => shown([counts.map((_, part) => [part])], counts)[0]

describe('the hiding of small counts', () => {
  it('hides nothing where no count is from 1 to 4', () => {
    expect(oneTable([5, 0, 12])).toEqual([5, 0, 12])
  })

  it('hides a second count, the smallest above 0, and a 0 only where there is nothing else', () => {
    expect(oneTable([1, 9, 0, 7])).toEqual(['x', 9, 0, 'x'])
    expect(oneTable([4, 0])).toEqual(['x', 'x'])
  })

  it('hides so many that the hidden together are at least 5, since their sum is known', () => {
    // 1 and 2 are 3 together: the 6 goes too. 1 and 4 are 5.
    expect(oneTable([1, 2, 6, 9])).toEqual(['x', 'x', 'x', 9])
    expect(oneTable([1, 4, 6, 9])).toEqual(['x', 'x', 6, 9])
  })

  it('gives away no more than the total where a group is everyone', () => {
    expect(oneTable([3])).toEqual(['x'])
  })

  it('hides in another table what a hidden count would be the rest of', () => {
    // Young women 2, old women 6, young men 7, old men 20. The 2 of the second table cannot stay hidden by the 6
    // and the 7 alone: women are 8, so that the 6 tells the 2.
    const groups = [
      [
        [0, 1],
        [2, 3],
      ],
      [[0], [1], [2], [3]],
    ]
    // 2 is the rest of women less 6: of 8 and 6 the 6 goes. Then 2 and 6 are women, 8, which stays.
    expect(shown(groups, [2, 6, 7, 20])).toEqual([
      [8, 27],
      ['x', 'x', 7, 20],
    ])
  })

  it('hides what goes with a small part of a known group', () => {
    // Of 20 women 1 and 2 are hidden, 3 together: 17 of them goes too, since 20 is known.
    const groups = [
      [
        [0, 1, 2],
        [3, 4],
      ],
      [[0], [1], [2], [3], [4]],
    ]
    expect(shown(groups, [1, 2, 17, 30, 40])).toEqual([
      [20, 70],
      ['x', 'x', 'x', 30, 40],
    ])
  })

  it('hides a group of one table that is a group of another', () => {
    // The first table's 3 is the second table's 3: all that tells it is hidden.
    const groups = [
      [[0], [1, 2]],
      [[0], [1], [2]],
    ]
    expect(shown(groups, [3, 10, 20])).toEqual([
      ['x', 'x'],
      ['x', 'x', 20],
    ])
  })

  it('can be undone by no adding and taking away', () => {
    const count = fc.constantFrom(0, 0, 1, 2, 3, 4, 5, 6, 9, 30)
    const tablesArbitrary = fc.integer({ min: 1, max: 12 }).chain((parts) =>
      fc.record({
        counts: fc.array(fc.tuple(count, count, count, count), { minLength: parts, maxLength: parts }),
        groupings: fc.array(fc.array(fc.nat({ max: 3 }), { minLength: parts, maxLength: parts }), {
          minLength: 1,
          maxLength: 3,
        }),
        isCrossed: fc.boolean(),
      }),
    )
    const protections = protectionsOf(false, false)
    fc.assert(
      fc.property(tablesArbitrary, ({ counts, groupings, isCrossed }) => {
        const keys = [
          ...groupings.map((of) => of.map(String)),
          ...(isCrossed ? [counts.map((_, part) => groupings.map((of) => of[part]).join())] : []),
        ]
        const groups = keys.map((of) =>
          [...new Set(of)].sort().map((key) => of.flatMap((its, part) => (its === key ? [part] : []))),
        )
        // Nested as people are: nominated adults are nominated and adults, and all are eligible and considered.
        const column = (of: (row: readonly [number, number, number, number]) => number) =>
          Float64Array.from(counts, of)
        const columns = new Map<CountColumn, Float64Array>([
          ['considered', column(([a, b, c, d]) => a + b + c + d)],
          ['eligible', column(([, b, c, d]) => b + c + d)],
          ['adults', column(([, , c, d]) => c + d)],
          ['nominated', column(([, b, , d]) => b + d)],
          ['adultsNominated', column(([, , , d]) => d)],
        ])
        const hidden = hideSmallCounts({ groups, counts: columns }, protections)
        const sumOf = (form: CountForm, parts: readonly number[]) =>
          valueOfForm(form, (name) => parts.reduce((sum, part) => sum + (columns.get(name)?.[part] ?? 0), 0))
        const vectorOf = (form: CountForm, parts: readonly number[]) =>
          new Map(
            columnsOfForm(form).flatMap((name) =>
              parts.map((part): [string, number] => [`${name} ${part}`, form.plus.includes(name) ? 1 : -1]),
            ),
          )
        const everyone = counts.map((_, part) => part)
        const known = [...columns.keys()].flatMap((name) => [
          vectorOf({ plus: [name] }, everyone),
          ...groups.flatMap((its, t) =>
            its.flatMap((parts, g) =>
              hidden.get(name)?.[t]?.[g] ? [] : [vectorOf({ plus: [name] }, parts)],
            ),
          ),
        ])
        const follows = recoverable(known)
        for (const its of groups) {
          for (const parts of its) {
            for (const form of protections) {
              const value = sumOf(form, parts)
              // A group that is everyone of whom there is anything to tell is told by the total.
              if (!isSmallCount(value) || parts.length === everyone.length) continue
              expect(follows(vectorOf(form, parts))).toBe(false)
            }
          }
        }
      }),
      runs(200),
    )
  })
})
