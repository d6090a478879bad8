/** Below this a remainder is nought: sums of noughts and ones leave none that small. */
const nearNought = 1e-7

/** A combination of sums, reduced so that each has a part of its own. */
interface Reduced {
  readonly rest: Float64Array
  readonly pivot: number
  /** How often each sum goes into it. */
  readonly uses: Float64Array
}

/**
 * Opens the question which sums another sum can be worked out from, by adding and taking away.
 *
 * Sums are over the same small parts, which nobody knows; the reader knows the sums. By elimination.
 *
 * @param size - how many parts there are
 * @param sums - the parts of each sum that is known
 * @returns for the parts of another sum the places of the sums that it follows from; undefined where it does not
 */
export function workedOutFrom(
  size: number,
  sums: readonly (readonly number[])[],
): (parts: readonly number[]) => number[] | undefined {
  const basis: Reduced[] = []
  const reduce = (parts: readonly number[]) => {
    const rest = new Float64Array(size)
    const uses = new Float64Array(sums.length)
    for (const part of parts) rest[part] = 1
    for (const each of basis) {
      const times = rest[each.pivot] as number
      if (times === 0) continue
      take(rest, each.rest, times)
      take(uses, each.uses, times)
    }
    const pivot = rest.reduce(
      (best, value, at) => (Math.abs(value) > Math.abs(rest[best] as number) ? at : best),
      0,
    )
    return { rest, uses, pivot, isNought: Math.abs(rest[pivot] as number) < nearNought }
  }
  sums.forEach((parts, place) => {
    const { rest, uses, pivot, isNought } = reduce(parts)
    if (isNought) return
    uses[place] = 1
    const by = rest[pivot] as number
    basis.push({ rest: rest.map((value) => value / by), uses: uses.map((value) => value / by), pivot })
  })
  return (parts) => {
    const { uses, isNought } = reduce(parts)
    if (!isNought) return undefined
    return [...uses.keys()].filter((place) => Math.abs(uses[place] as number) > nearNought)
  }
}

function take(from: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < from.length; i++) from[i] = (from[i] as number) - times * (what[i] as number)
}
