/** The greatest of the numbers that it is given, so many of them, with the least of those at hand. */
export interface GreatestNumbers {
  /**
   * Takes a number that is greater than the least of these.
   *
   * @returns the least of the greatest, or 0 as long as there is room
   */
  take(value: number): number
  /** How many there are. */
  filled(): number
}

/** Opens a place for the `size` greatest of many positive numbers: a heap with the least on top. */
export function openGreatest(size: number): GreatestNumbers {
  const heap = new Float64Array(size)
  let filled = 0
  return {
    take(value) {
      if (filled < size) {
        heap[filled++] = value
        if (filled === size) heap.sort()
      } else sink(heap, value)
      return filled < size ? 0 : (heap[0] as number)
    },
    filled: () => filled,
  }
}

/** Replaces the least by a greater number and lets it sink to where it belongs. */
function sink(heap: Float64Array, value: number): void {
  let at = 0
  for (;;) {
    let child = at * 2 + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && (heap[child + 1] as number) < (heap[child] as number)) child += 1
    if ((heap[child] as number) >= value) break
    heap[at] = heap[child] as number
    at = child
  }
  heap[at] = value
}
