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
  const basis = basisOf(size, sums)
  return (parts) => {
    const { uses, isNought } = reduce(parts, basis, size, sums.length)
    if (!isNought) return undefined
    return [...uses.keys()].filter((place) => Math.abs(uses[place] as number) > nearNought)
  }
}

/**
 * The parts that tell sums apart: whatever follows from sums over all parts follows from the same sums over these
 * alone, and these are no more than the sums are, however many parts there are.
 */
export function tellingParts(size: number, sums: readonly (readonly number[])[]): number[] {
  return basisOf(size, sums).map(({ pivot }) => pivot)
}

function basisOf(size: number, sums: readonly (readonly number[])[]): Reduced[] {
  const basis: Reduced[] = []
  sums.forEach((parts, place) => {
    const { rest, uses, pivot, isNought } = reduce(parts, basis, size, sums.length)
    if (isNought) return
    uses[place] = 1
    const by = rest[pivot] as number
    basis.push({ rest: rest.map((value) => value / by), uses: uses.map((value) => value / by), pivot })
  })
  return basis
}

function reduce(parts: readonly number[], basis: readonly Reduced[], size: number, sums: number) {
  const rest = new Float64Array(size)
  const uses = new Float64Array(sums)
  for (const part of parts) rest[part] = 1
  for (const each of basis) {
    const times = rest[each.pivot] as number
    if (times === 0) continue
    take(rest, each.rest, times)
    take(uses, each.uses, times)
  }
  let pivot = 0
  for (let at = 1; at < size; at++) {
    if (Math.abs(rest[at] as number) > Math.abs(rest[pivot] as number)) pivot = at
  }
  return { rest, uses, pivot, isNought: Math.abs(rest[pivot] as number) < nearNought }
}

function take(from: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < from.length; i++) from[i] = (from[i] as number) - times * (what[i] as number)
}
