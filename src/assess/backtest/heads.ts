import type { ScoreGroups } from './score-groups'

/** The first so many by a score, by position in the pool. */
export interface Head {
  /** The sum of the weights of everybody in it. */
  readonly size: number
  /** How many have any weight. */
  readonly reached: number
  readonly parts: readonly HeadPart[]
}

/** People who are as surely in a head: 1 above its edge; of those tied at the edge the share for whom there is room. */
export interface HeadPart {
  readonly positions: Uint32Array
  readonly weight: number
}

/**
 * Takes the head of everybody, or of some.
 *
 * Convention: at the edge everybody tied has the same chance, so what follows is the exact mean of all ways to break
 * the tie; nothing is drawn.
 *
 * @param asked - at least 1
 * @param among - positions; everybody, where left out
 * @returns a head of the size asked for; of everybody, where there are fewer
 */
export function takeHead({ groupOf, counts }: ScoreGroups, asked: number, among?: Uint32Array): Head {
  const people = among === undefined ? groupOf.length : among.length
  const size = Math.min(asked, people)
  const tied = among === undefined ? counts : countGroups(groupOf, counts.length, among)
  let edge = counts.length - 1
  let above = 0
  while (above + (tied[edge] as number) < size) above += tied[edge--] as number
  const sure = new Uint32Array(above)
  const atEdge = new Uint32Array(tied[edge] as number)
  let sureCount = 0
  let edgeCount = 0
  for (let i = 0; i < people; i++) {
    const position = among === undefined ? i : (among[i] as number)
    const group = groupOf[position] as number
    if (group > edge) sure[sureCount++] = position
    else if (group === edge) atEdge[edgeCount++] = position
  }
  return {
    size,
    reached: above + atEdge.length,
    parts: [
      { positions: sure, weight: 1 },
      { positions: atEdge, weight: (size - above) / atEdge.length },
    ],
  }
}

/** People who are surely the head. */
export function headOf(positions: Uint32Array): Head {
  return { size: positions.length, reached: positions.length, parts: [{ positions, weight: 1 }] }
}

/** Heads of different people as one. */
export function joinHeads(heads: readonly Head[]): Head {
  return {
    size: heads.reduce((sum, { size }) => sum + size, 0),
    reached: heads.reduce((sum, { reached }) => sum + reached, 0),
    parts: heads.flatMap(({ parts }) => parts),
  }
}

function countGroups(groupOf: Uint32Array, groups: number, among: Uint32Array): Uint32Array {
  const counts = new Uint32Array(groups)
  for (let i = 0; i < among.length; i++) {
    const group = groupOf[among[i] as number] as number
    counts[group] = (counts[group] as number) + 1
  }
  return counts
}
