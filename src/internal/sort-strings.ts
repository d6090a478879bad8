import type { StringColumn } from './string-pool'

const smallest = 12

/**
 * The places of texts in code-point order of the texts.
 *
 * Ids share long beginnings, so it sorts by one byte after another (Bentley and Sedgewick 1997, multikey
 * quicksort) instead of comparing whole texts. Equal texts do not occur: a pool holds each once.
 *
 * @param column - the texts
 * @returns the place of each text, first text first
 */
export function sortStrings(column: StringColumn): Uint32Array {
  const order = new Uint32Array(column.size)
  for (let i = 0; i < order.length; i++) order[i] = i
  // Ranges still to sort, three numbers each: from, to, depth. A stack, since recursion would be as deep as ids are long.
  const open: number[] = [0, order.length, 0]
  while (open.length > 0) {
    const depth = open.pop() as number
    const to = open.pop() as number
    const from = open.pop() as number
    if (to - from <= smallest) {
      sortFew(column, order, from, to, depth)
      continue
    }
    const pivot = median(column, order, from, to, depth)
    let low = from
    let high = to
    let at = from
    while (at < high) {
      const byte = byteAt(column, order[at] as number, depth)
      if (byte < pivot) swap(order, low++, at++)
      else if (byte > pivot) swap(order, at, --high)
      else at++
    }
    // The pivot is no end, since of texts that differ only one can end at a depth: the middle range goes deeper.
    open.push(from, low, depth)
    open.push(low, high, depth + 1)
    open.push(high, to, depth)
  }
  return order
}

/** The byte of a text, or -1 behind its end. */
function byteAt({ bytes, starts }: StringColumn, index: number, depth: number): number {
  const at = (starts[index] as number) + depth
  return at < (starts[index + 1] as number) ? (bytes[at] as number) : -1
}

function median(column: StringColumn, order: Uint32Array, from: number, to: number, depth: number): number {
  const a = byteAt(column, order[from] as number, depth)
  const b = byteAt(column, order[(from + to) >> 1] as number, depth)
  const c = byteAt(column, order[to - 1] as number, depth)
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}

function sortFew(column: StringColumn, order: Uint32Array, from: number, to: number, depth: number): void {
  for (let i = from + 1; i < to; i++) {
    const moved = order[i] as number
    let j = i - 1
    while (j >= from && isBefore(column, moved, order[j] as number, depth)) {
      order[j + 1] = order[j] as number
      j -= 1
    }
    order[j + 1] = moved
  }
}

function isBefore(column: StringColumn, left: number, right: number, depth: number): boolean {
  for (let at = depth; ; at++) {
    const a = byteAt(column, left, at)
    const b = byteAt(column, right, at)
    if (a !== b) return a < b
  }
}

function swap(order: Uint32Array, i: number, j: number): void {
  const kept = order[i] as number
  order[i] = order[j] as number
  order[j] = kept
}
