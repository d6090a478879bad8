import type { Grouping } from './grouping'
import type { CountedTables } from './hide-small-counts'

/** Counts people by the smallest parts: those who are in the same group of every table. */
export function countTables<Column extends string>(
  groupings: readonly Grouping[],
  members: ReadonlyMap<Column, Uint8Array>,
  people: number,
): CountedTables<Column> {
  const places = new Map<string, number>()
  const parts = Int32Array.from({ length: people }, (_, place) => {
    const key = groupings.map(({ groupOf }) => groupOf[place]).join()
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, places.size)
    return places.size - 1
  })
  const groups = groupings.map((grouping) => grouping.groups.map((): number[] => []))
  for (const [key, part] of places) {
    key.split(',').forEach((group, table) => {
      groups[table]?.[Number(group)]?.push(part)
    })
  }
  const counts = new Map(
    [...members].map(([column, flags]) => {
      const byPart = new Float64Array(places.size)
      flags.forEach((flag, place) => {
        const part = parts[place] as number
        byPart[part] = (byPart[part] as number) + flag
      })
      return [column, byPart]
    }),
  )
  return { groups, counts }
}
