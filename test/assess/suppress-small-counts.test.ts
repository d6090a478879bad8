import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suppressSmallCounts } from '../../src/assess/suppress-small-counts'
import { runs } from '../support/arbitraries/runs'

const tied = [true, true, true, true]
/** The table with a cross for what must not be shown. */
const shown = (counts: readonly (readonly number[])[], isTied: readonly boolean[] = tied) =>
  suppressSmallCounts(counts, isTied).map((row, r) => row.map((is, c) => (is ? 'x' : counts[r]?.[c])))

describe('the suppression of small counts', () => {
  it('leaves a table without counts from 1 to 4 as it is', () => {
    const table = [
      [5, 0, 6, 11],
      [0, 0, 0, 0],
    ]
    expect(shown(table)).toEqual(table)
    expect(shown([])).toEqual([])
  })

  it('hides 1 and 4, not 0 and 5', () => {
    expect(shown([[0], [1], [4], [5]], [false])).toEqual([[0], ['x'], ['x'], [5]])
  })

  it('hides a second count of a column, the smallest above 0', () => {
    expect(shown([[3], [0], [9], [7]], [false])).toEqual([['x'], [0], [9], ['x']])
    // Where there is nothing else a 0 goes too.
    expect(shown([[3], [0]], [false])).toEqual([['x'], ['x']])
  })

  it('hides a rectangle where rows are tied: a pair in a row alone could be worked out from the columns', () => {
    const table = [
      [10, 12, 3, 11],
      [20, 20, 20, 20],
      [30, 31, 30, 33],
    ]
    // Of all rectangles around the 3 this one has the least counts: 10 + 20 + 20.
    expect(shown(table)).toEqual([
      ['x', 12, 'x', 11],
      ['x', 20, 'x', 20],
      [30, 31, 30, 33],
    ])
  })

  it('hides what can only be worked out through other hidden counts', () => {
    // Two rectangles that one count joins: that count alone could be worked out.
    const table = [
      [1, 1, 1, 50],
      [1, 1, 50, 50],
      [50, 50, 1, 1],
      [50, 50, 1, 1],
    ]
    const result = shown(table)
    expect(result.flat().filter((cell) => cell === 'x').length).toBeGreaterThan(9)
    expect(workedOut(table, tied)).toEqual([])
  })

  it('leaves a count that nothing stands beside', () => {
    expect(shown([[3]], [false])).toEqual([['x']])
    expect(shown([[2, 3, 1, 0]])).toEqual([['x', 'x', 'x', 0]])
  })

  it('can be undone by no arithmetic, but where there is nothing else to hide', () => {
    const cell = fc.constantFrom(0, 0, 0, 1, 2, 4, 5, 6, 10, 50)
    const tableArbitrary = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
      )
    fc.assert(
      fc.property(tableArbitrary, fc.boolean(), (table, isFirstTied) => {
        const isTied = (table[0] ?? []).map((_, column) => column > 0 || isFirstTied)
        const hidden = suppressSmallCounts(table, isTied)
        const tiedColumns = isTied.filter((is) => is).length
        for (const [, column] of workedOut(table, isTied)) {
          // One row is the totals themselves; one tied column is given by its own sum.
          expect(table.length < 2 || (isTied[column] === true && tiedColumns < 2)).toBe(true)
        }
        table.forEach((cells, r) => {
          cells.forEach((count, c) => {
            if (count > 0 && count < 5) expect(hidden[r]?.[c]).toBe(true)
          })
        })
      }),
      runs(300),
    )
  })
})

/** The hidden cells that the sums of columns and rows determine, by elimination. */
function workedOut(
  counts: readonly (readonly number[])[],
  isTied: readonly boolean[],
): (readonly [number, number])[] {
  const hidden = suppressSmallCounts(counts, isTied)
  const cells = hidden.flatMap((row, r) => row.flatMap((is, c) => (is ? [[r, c] as const] : [])))
  const sums: number[][] = [
    ...isTied.map((_, column) => cells.map(([, c]) => (c === column ? 1 : 0))),
    // On it before less who left and with who joined is on it after: signs that elimination must not depend on.
    ...counts.map((_, row) => cells.map(([r, c]) => (r === row && isTied[c] ? (c % 2 === 0 ? 1 : -1) : 0))),
  ]
  let rank = 0
  const pivots: number[] = []
  for (let c = 0; c < cells.length; c++) {
    const at = sums.findIndex((sum, i) => i >= rank && Math.abs(sum[c] as number) > 1e-9)
    if (at < 0) continue
    const [pivot, other] = [sums[at] as number[], sums[rank] as number[]]
    sums[at] = other
    sums[rank] = pivot.map((value) => value / (pivot[c] as number))
    sums.forEach((sum, i) => {
      if (i === rank) return
      const by = sum[c] as number
      sums[i] = sum.map((value, k) => value - by * ((sums[rank] as number[])[k] as number))
    })
    pivots.push(c)
    rank += 1
  }
  return pivots
    .filter((_, i) => (sums[i] as number[]).filter((value) => Math.abs(value) > 1e-9).length === 1)
    .map((pivot) => cells[pivot] as readonly [number, number])
}
