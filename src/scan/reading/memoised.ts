/** Places in the memory: several times as many as a column of codes, words or places has texts. */
const places = 1 << 12

/**
 * The same function with a bounded memory: few texts make up most columns.
 *
 * A `Map` would hash every cell; here a text's length and four of its characters say where it would be, and it is
 * compared with what is there. A text that was driven out is read again.
 */
export function memoised<Result>(read: (text: string) => Result): (text: string) => Result {
  const texts: (string | undefined)[] = new Array(places).fill(undefined)
  const results: (Result | undefined)[] = new Array(places).fill(undefined)
  return (text) => {
    const place = placeOf(text)
    if (texts[place] === text) return results[place] as Result
    const result = read(text)
    texts[place] = text
    results[place] = result
    return result
  }
}

function placeOf(text: string): number {
  const length = text.length
  if (length === 0) return 0
  const middle = length >> 1
  const ends = text.charCodeAt(0) * 31 + text.charCodeAt(length - 1)
  const inside = text.charCodeAt(middle) * 31 + text.charCodeAt(middle >> 1)
  return (Math.imul(ends * 961 + inside, 0x9e3779b1) + length * 0x85ebca6b) >>> 20
}
