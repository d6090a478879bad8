/**
 * Writes a text as bytes whose order is the order of its code points, and returns where the bytes end.
 *
 * It is UTF-8, but keeps a lone surrogate as three bytes of its own instead of replacing it: two ids that
 * differ must never become one.
 *
 * @param text - the text
 * @param bytes - where to write; three bytes for each UTF-16 unit must be free
 * @param start - the first byte to write
 * @returns the byte after the last one written
 */
export function writeCodePoints(text: string, bytes: Uint8Array, start: number): number {
  let at = start
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) {
      bytes[at++] = unit
    } else {
      const point = text.codePointAt(i) as number
      if (point > 0xffff) i++
      at = writeWide(point, bytes, at)
    }
  }
  return at
}

/** Reads the text back that {@link writeCodePoints} wrote. */
export function readCodePoints(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  let at = start
  while (at < end) {
    const first = bytes[at] as number
    if (first < 0x80) {
      text += String.fromCharCode(first)
      at += 1
    } else {
      const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
      let point = first & (0xff >> (length + 1))
      for (let i = 1; i < length; i++) point = (point << 6) | ((bytes[at + i] as number) & 0x3f)
      text += String.fromCodePoint(point)
      at += length
    }
  }
  return text
}

/** Orders two texts by code point: the order in which people of equal score are shown. */
export function compareCodePoints(left: string, right: string): number {
  const length = Math.min(left.length, right.length)
  let at = 0
  while (at < length && left.charCodeAt(at) === right.charCodeAt(at)) at += 1
  if (at === length) return left.length - right.length
  // The units that differ may be the second halves of two points: then the points begin one unit before.
  if (at > 0 && (isSecondHalf(left, at) || isSecondHalf(right, at))) at -= 1
  return (left.codePointAt(at) as number) - (right.codePointAt(at) as number)
}

function isSecondHalf(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) as number) > 0xffff
}

function writeWide(point: number, bytes: Uint8Array, start: number): number {
  let at = start
  if (point < 0x800) {
    bytes[at++] = 0xc0 | (point >> 6)
  } else {
    if (point < 0x10000) {
      bytes[at++] = 0xe0 | (point >> 12)
    } else {
      bytes[at++] = 0xf0 | (point >> 18)
      bytes[at++] = 0x80 | ((point >> 12) & 0x3f)
    }
    bytes[at++] = 0x80 | ((point >> 6) & 0x3f)
  }
  bytes[at++] = 0x80 | (point & 0x3f)
  return at
}
