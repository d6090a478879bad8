import type { StringColumn } from './string-pool'

/** Up to so many texts an insertion sort is quickest, and from so many a sort by counting. */
const few = 12
const many = 1_000

/** Bytes of a text that one key holds, nine bits each: a byte, or that the text has ended. */
const keyBytes = 3
const digitBits = 9
const digits = 1 << digitBits

/**
 * The places of texts in code-point order of the texts.
 *
 * Ids share long beginnings, so it sorts by one part after another instead of comparing whole texts: many texts by
 * counting the values of three bytes, fewer by one byte (Bentley and Sedgewick 1997, multikey quicksort). Equal
 * texts do not occur: a pool holds each once.
 *
 * @param column - the texts
 * @returns the place of each text, first text first
 */
export function sortStrings(column: StringColumn): Uint32Array {
  const order = new Uint32Array(column.size)
  for (let i = 0; i < order.length; i++) order[i] = i
  // Ranges still to sort, three numbers each: from, to, depth. A stack, since recursion would be as deep as ids are long.
  const open: number[] = [0, order.length, 0]
  const room = order.length >= many ? openRoom(order.length) : undefined
  while (open.length > 0) {
    const depth = open.pop() as number
    const to = open.pop() as number
    const from = open.pop() as number
    if (to - from <= few) {
      sortFew(column, order, from, to, depth)
      continue
    }
    if (room !== undefined && to - from >= many) {
      sortMany(column, order, room, from, to, depth)
      openRuns(room.keys, from, to, depth, open)
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

/** Keys of the texts in order, and room to sort both. */
interface Room {
  readonly keys: Uint32Array
  readonly otherKeys: Uint32Array
  readonly otherOrder: Uint32Array
}

function openRoom(size: number): Room {
  return {
    keys: new Uint32Array(size),
    otherKeys: new Uint32Array(size),
    otherOrder: new Uint32Array(size),
  }
}

/** Sorts a range by its keys: one counting sort a digit, the last digit first. */
function sortMany(
  column: StringColumn,
  order: Uint32Array,
  room: Room,
  from: number,
  to: number,
  depth: number,
): void {
  const { keys, otherKeys, otherOrder } = room
  for (let i = from; i < to; i++) keys[i] = keyAt(column, order[i] as number, depth)
  for (let shift = 0; shift < keyBytes * digitBits; shift += digitBits) {
    const next = new Uint32Array(digits)
    for (let i = from; i < to; i++) {
      const digit = ((keys[i] as number) >>> shift) & (digits - 1)
      next[digit] = (next[digit] as number) + 1
    }
    // Where all have the same digit there is nothing to do.
    if (next[((keys[from] as number) >>> shift) & (digits - 1)] === to - from) continue
    let start = from
    for (let digit = 0; digit < digits; digit++) {
      const count = next[digit] as number
      next[digit] = start
      start += count
    }
    for (let i = from; i < to; i++) {
      const key = keys[i] as number
      const digit = (key >>> shift) & (digits - 1)
      const at = next[digit] as number
      next[digit] = at + 1
      otherKeys[at] = key
      otherOrder[at] = order[i] as number
    }
    keys.set(otherKeys.subarray(from, to), from)
    order.set(otherOrder.subarray(from, to), from)
  }
}

/** Three bytes of a text as one number whose order is theirs; 0 stands for the end. */
function keyAt(column: StringColumn, index: number, depth: number): number {
  let key = 0
  for (let at = depth; at < depth + keyBytes; at++) key = (key << digitBits) | (byteAt(column, index, at) + 1)
  return key
}

/** Leaves texts of equal keys to be sorted by what follows. */
function openRuns(keys: Uint32Array, from: number, to: number, depth: number, open: number[]): void {
  let start = from
  for (let i = from + 1; i <= to; i++) {
    if (i < to && keys[i] === keys[start]) continue
    if (i - start > 1) open.push(start, i, depth + keyBytes)
    start = i
  }
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
