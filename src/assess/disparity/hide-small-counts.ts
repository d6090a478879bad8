import { type Protection, valueOfForm } from './count-columns'
import { tellingParts, workedOutFrom } from './worked-out-from'

/** A count of people, or that it is too small to be shown. */
export type ShownCount = number | 'suppressed'

/** Tables over the same people: the smallest parts, those who are in one group in every table, and their groups. */
export interface CountedTables<Column extends string> {
  /** By table and group: the parts that make the group. */
  readonly groups: readonly (readonly (readonly number[])[])[]
  /** By column: people of each part. */
  readonly counts: ReadonlyMap<Column, Float64Array>
}

/** By column, table and group: true where the count must not be shown. */
export type HiddenCounts<Column extends string> = ReadonlyMap<Column, readonly (readonly boolean[])[]>

const least = 5

/** Whether so many people are too few to be shown: 1 to 4. */
export function isSmallCount(count: number): boolean {
  return count > 0 && count < least
}

/**
 * Says which counts of tables must not be shown: small ones, and others from which these could be worked out.
 *
 * Convention: the reader is taken to know the total of each column over everyone, every count shown in any of the
 * tables, and which groups make which. A count from 1 to 4 is hidden; so is a column of a group where it would tell
 * another count from 1 to 4, such as who is eligible and not nominated. Then, as long as a small count follows from
 * what is shown by adding and taking away, one more count goes that it follows from: the smallest above 0, a 0 only
 * where there is nothing else. And the hidden groups that make up a known sum are together nobody or at least 5,
 * since their sum is known. What the total alone gives away stays given away.
 *
 * Cost: one elimination over counts × parts, and for each column with something hidden one a round over counts × counts.
 */
export function hideSmallCounts<Column extends string>(
  tables: CountedTables<Column>,
  protections: readonly Protection<Column>[],
): HiddenCounts<Column> {
  const cells = openCells(tables)
  const families = familiesOf(cells)
  return new Map(
    [...tables.counts.keys()].map((column) => {
      const its = protections.filter(({ hide }) => hide === column)
      const hidden = hideColumn(cells, families, its, column)
      let place = 0
      return [column, tables.groups.map((groups) => groups.map(() => hidden.has(place++)))]
    }),
  )
}

/** One group of one table. */
interface Cell<Column> {
  readonly table: number
  readonly parts: readonly number[]
  /** Those of its parts that tell it from other sums, by their own places. */
  readonly telling: readonly number[]
  countOf(column: Column): number
}

/** A sum that may be known, undefined for everyone, and the groups of one table that make it up exactly. */
interface Family {
  readonly parent: number | undefined
  readonly children: readonly number[]
}

/** The places of hidden cells of one column. */
function hideColumn<Column extends string>(
  cells: readonly Cell<Column>[],
  families: readonly Family[],
  protections: readonly Protection<Column>[],
  column: Column,
): ReadonlySet<number> {
  const valueAt = (form: Protection<Column>, place: number) =>
    valueOfForm(form, (cells[place] as Cell<Column>).countOf)
  const small = [...cells.keys()].filter((place) =>
    protections.some((form) => isSmallCount(valueAt(form, place))),
  )
  const hidden = new Set(small)
  const cheapest = (places: readonly number[]): number[] => {
    const priceOf = (place: number) => {
      const count = (cells[place] as Cell<Column>).countOf(column)
      return count === 0 ? Number.POSITIVE_INFINITY : count
    }
    return [...places]
      .sort((a, b) => (priceOf(a) < priceOf(b) ? -1 : priceOf(a) > priceOf(b) ? 1 : a - b))
      .slice(0, 1)
  }
  const joinFamilies = () => {
    for (const { parent, children } of families) {
      if (parent !== undefined && hidden.has(parent)) continue
      for (const form of protections) {
        const together = () =>
          children.filter((place) => hidden.has(place)).reduce((sum, place) => sum + valueAt(form, place), 0)
        const others = () => children.filter((place) => !hidden.has(place) && valueAt(form, place) > 0)
        while (isSmallCount(together()) && others().length > 0)
          for (const place of cheapest(others())) hidden.add(place)
      }
    }
  }
  const everyone = [...new Set(cells.flatMap(({ telling }) => telling))]
  for (let before = -1; hidden.size > 0 && before !== hidden.size; ) {
    before = hidden.size
    joinFamilies()
    const shown = [...cells.keys()].filter((place) => !hidden.has(place))
    const follows = workedOutFrom(everyone.length, [
      everyone,
      ...shown.map((place) => (cells[place] as Cell<Column>).telling),
    ])
    for (const place of small) {
      const from = (follows((cells[place] as Cell<Column>).telling) ?? []).filter((sum) => sum > 0)
      for (const other of cheapest(from.map((sum) => shown[sum - 1] as number))) hidden.add(other)
    }
  }
  return hidden
}

function openCells<Column extends string>({ groups, counts }: CountedTables<Column>): Cell<Column>[] {
  const all = groups.flat()
  const size = 1 + all.flat().reduce((most, part) => Math.max(most, part), 0)
  // Some parts tell as much as all, of which there may be tens of thousands.
  const places = new Map(tellingParts(size, all).map((part, place) => [part, place]))
  return groups.flatMap((its, table) =>
    its.map((parts): Cell<Column> => {
      const sums = new Map(
        [...counts].map(([column, byPart]) => [
          column,
          parts.reduce((sum, part) => sum + (byPart[part] as number), 0),
        ]),
      )
      const telling = parts.flatMap((part) => places.get(part) ?? [])
      return { table, parts, telling, countOf: (column) => sums.get(column) as number }
    }),
  )
}

/** Everyone, and each cell that the groups of another table make up. */
function familiesOf<Column>(cells: readonly Cell<Column>[]): Family[] {
  const tables = [...new Set(cells.map(({ table }) => table))]
  const parents = [undefined, ...cells.keys()]
  return parents.flatMap((parent) =>
    tables.flatMap((table): Family[] => {
      const its = parent === undefined ? undefined : (cells[parent] as Cell<Column>)
      if (its?.table === table) return []
      const wanted = its && new Set(its.parts)
      const touching = [...cells.keys()].filter((place) => {
        const cell = cells[place] as Cell<Column>
        return cell.table === table && cell.parts.some((part) => wanted?.has(part) ?? true)
      })
      const isExact = touching.every((place) =>
        (cells[place] as Cell<Column>).parts.every((part) => wanted?.has(part) ?? true),
      )
      return isExact ? [{ parent, children: touching }] : []
    }),
  )
}
