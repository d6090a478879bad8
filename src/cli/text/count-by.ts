/** How often each text comes, the commonest first; equal ones in the order of their letters. */
export function countBy<Text extends string>(texts: Iterable<Text>): (readonly [Text, number])[] {
  const counts = new Map<Text, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}
