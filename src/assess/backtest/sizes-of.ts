import type { Policy } from '../../policy/parse-policy'

/** Sizes that readers know from other places, besides those of the lists. */
const usualSizes = [10, 20, 50, 100, 200]

/** How many of the highest ranked are looked at: the sizes of the policies' lists and the usual ones, ascending. */
export function sizesOf(policies: readonly Policy[]): number[] {
  const own = policies.flatMap(({ document }) => (document.lists ?? []).map(({ size }) => size))
  const sizes = [...usualSizes, ...own].filter((size): size is number => size !== undefined)
  return [...new Set(sizes)].sort((a, b) => a - b)
}
