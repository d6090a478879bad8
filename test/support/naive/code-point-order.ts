/** Compares two strings code point by code point, where `<` would compare UTF-16 units. */
export function byCodePoint(a: string, b: string): number {
  const left = [...a].map((character) => character.codePointAt(0) ?? 0)
  const right = [...b].map((character) => character.codePointAt(0) ?? 0)
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

/** The distinct strings, in code-point order. */
export function distinct(strings: Iterable<string>): string[] {
  return [...new Set(strings)].sort(byCodePoint)
}
