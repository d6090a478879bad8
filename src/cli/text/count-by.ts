import { countText } from './numbers'

/** How often each text comes, the commonest first; equal ones in the order of their letters. */
export function countBy<Text extends string>(texts: Iterable<Text>): (readonly [Text, number])[] {
  const counts = new Map<Text, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}

/** Counts in words, each kept on one line: 11 code-is-date, 9 unknown-role. */
export function countsText(counts: readonly (readonly [string, number])[]): string {
  return counts.map(([text, count]) => `${countText(count)}\u00a0${text}`).join(', ')
}
