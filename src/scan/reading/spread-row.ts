import { foldHeading } from './fold-text'
import type { Headings } from './headings'
import type { OpenField } from './open-fields'

/** Property names that are remembered at most; rows of a hostile source may each have their own. */
const mostKeys = 10_000

/** The cells of a row by field, the code for which it cannot be read, or undefined where all its cells are empty. */
type SpreadRow = readonly unknown[] | 'not-a-row' | 'unreadable-row' | 'second-heading-row' | undefined

/** Opens what spreads the properties of plain rows over the fields. The cells are overwritten by the next row. */
export function openSpread(fields: readonly OpenField[], headings: Headings): (row: unknown) => SpreadRow {
  const fieldsByKey = new Map<string, readonly number[]>()
  const cells: unknown[] = fields.map(() => undefined)

  function fieldsOf(key: string): readonly number[] {
    let indexes = fieldsByKey.get(key)
    if (indexes === undefined) {
      indexes = headings.fieldsOf(key)
      if (fieldsByKey.size < mostKeys) fieldsByKey.set(key, indexes)
    }
    return indexes
  }

  function spread(row: object): SpreadRow {
    cells.fill(undefined)
    const keys = Object.keys(row)
    let isEmpty = keys.length > 0
    let repeatsHeadings = true
    let kept = 0
    for (const key of keys) {
      const cell: unknown = Reflect.get(row, key)
      const indexes = fieldsOf(key)
      if (isBlank(cell)) continue
      isEmpty = false
      for (const index of indexes) {
        if (cells[index] !== undefined) {
          headings.repeat(key)
          continue
        }
        cells[index] = cell
        kept += 1
        repeatsHeadings &&= typeof cell === 'string' && foldHeading(cell) === foldHeading(key)
      }
    }
    if (isEmpty) return undefined
    return repeatsHeadings && kept > 0 ? 'second-heading-row' : cells
  }

  return (row) => {
    try {
      return typeof row === 'object' && row !== null && !Array.isArray(row) ? spread(row) : 'not-a-row'
    } catch {
      return 'unreadable-row'
    }
  }
}

function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')
}
