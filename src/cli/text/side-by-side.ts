// biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of a terminal begin with one
const marks = /\u001b\[[\d;]*m/g

/** Two blocks of lines beside each other, the second from a column on. */
export function sideBySide(left: readonly string[], right: readonly string[], from: number): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const first = left[index] ?? ''
    const second = right[index] ?? ''
    return `${first}${' '.repeat(Math.max(0, from - first.replace(marks, '').length))}${second}`.trimEnd()
  })
}
