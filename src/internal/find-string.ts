import { readCodePoints, writeCodePoints } from './code-points'
import type { StringColumn } from './string-pool'

/** The place of a text in a column that is in code-point order, or -1; anything but a text has none. */
export function findString(column: StringColumn, text: unknown): number {
  if (typeof text !== 'string') return -1
  const bytes = new Uint8Array(text.length * 3)
  const length = writeCodePoints(text, bytes, 0)
  let low = 0
  let high = column.size
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(column, middle, bytes, length) < 0) low = middle + 1
    else high = middle
  }
  return low < column.size && compare(column, low, bytes, length) === 0 ? low : -1
}

/** The text of a place. */
export function stringAt({ bytes, starts }: StringColumn, place: number): string {
  return readCodePoints(bytes, starts[place] as number, starts[place + 1] as number)
}

function compare({ bytes, starts }: StringColumn, place: number, text: Uint8Array, length: number): number {
  const from = starts[place] as number
  const size = (starts[place + 1] as number) - from
  for (let i = 0; i < size && i < length; i++) {
    const difference = (bytes[from + i] as number) - (text[i] as number)
    if (difference !== 0) return difference
  }
  return size - length
}
