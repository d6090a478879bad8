import type { Region } from './sum-into'

/** The regions that edges divide numbers from 0 into: below the first, each edge itself, and what lies between. */
export function regionsOf(edges: readonly number[], grain: number): Region[] {
  const ascending = [...new Set(edges)].sort((a, b) => a - b)
  return [0, ...ascending].flatMap((edge, index): Region[] => {
    const next = ascending[index]
    const between: Region = [
      index === 0 ? 0 : edge + grain,
      next === undefined ? Number.POSITIVE_INFINITY : next - grain,
    ]
    const own: Region[] = index === 0 ? [] : [[edge, edge]]
    return between[0] <= between[1] ? [...own, between] : own
  })
}
