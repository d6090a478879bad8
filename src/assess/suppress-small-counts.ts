const least = 5

/** One cell of a table, by row and column. */
type Cell = readonly [row: number, column: number]

/**
 * Says which cells of a table of counts must not be shown: 1 to 4, and others from which these could be worked out.
 *
 * Convention: the reader is taken to know the total of each column, and one sum that ties the cells of a row. Then
 * a hidden cell can be worked out exactly, unless a chain of other hidden cells leads from its row to its column,
 * each sharing its row or its column with the next. Where there is none, the cells of the chain that costs the
 * least are hidden too: the sum of their counts, a 0 only where there is nothing else. A cell with no such chain at
 * all can always be worked out, and says no more than the totals.
 *
 * @param counts - rows of whole numbers
 * @param isTied - by column: whether it takes part in the sum that ties a row
 * @returns true for each cell that must not be shown
 */
export function suppressSmallCounts(
  counts: readonly (readonly number[])[],
  isTied: readonly boolean[],
): boolean[][] {
  const hidden = counts.map((row) => row.map((count) => count > 0 && count < least))
  const small = cellsOf(counts).filter(([row, column]) => hidden[row]?.[column])
  for (const cell of small) {
    for (const [row, column] of cheapestChain(counts, hidden, isTied, cell)) {
      ;(hidden[row] as boolean[])[column] = true
    }
  }
  return hidden
}

function cellsOf(counts: readonly (readonly number[])[]): Cell[] {
  return counts.flatMap((row, r) => row.map((_, c): Cell => [r, c]))
}

/** The chain of cells from a cell's row to its column that costs the least to hide; none where there is none. */
function cheapestChain(
  counts: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  isTied: readonly boolean[],
  cell: Cell,
): Cell[] {
  const dear = 1 + counts.flat().reduce((sum, count) => sum + count, 0)
  const links = cellsOf(counts)
    .filter(([row, column]) => row !== cell[0] || column !== cell[1])
    .map((each) => {
      const [row, column] = each
      const count = counts[row]?.[column] as number
      const cost = hidden[row]?.[column] ? 0 : count === 0 ? dear : count
      return { cell: each, cost, ends: endsOf(each, isTied) }
    })
  const [start, goal] = endsOf(cell, isTied)
  const reached = new Map([[start, { cost: 0, chain: [] as Cell[] }]])
  for (let isSettled = false; !isSettled; ) {
    isSettled = true
    for (const { cell: through, cost, ends } of links) {
      for (const [from, to] of [ends, [ends[1], ends[0]] as const]) {
        const before = reached.get(from)
        if (before === undefined) continue
        const total = before.cost + cost
        if (total >= (reached.get(to)?.cost ?? Number.POSITIVE_INFINITY)) continue
        reached.set(to, { cost: total, chain: [...before.chain, through] })
        isSettled = false
      }
    }
  }
  return reached.get(goal)?.chain ?? []
}

/** What a cell takes part in: the sum of its row, where its column is tied, and the total of its column. */
function endsOf([row, column]: Cell, isTied: readonly boolean[]): readonly [string, string] {
  return [isTied[column] ? `row ${row}` : 'no row', `column ${column}`]
}
