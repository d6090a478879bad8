/** The first ten of some lines; where there are more, nine and how many more. */
export function firstOf(lines: readonly string[]): readonly string[] {
  return lines.length > 10 ? [...lines.slice(0, 9), `and ${lines.length - 9} more`] : lines
}
