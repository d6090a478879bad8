import type { FindingOfRule } from './finding'

/**
 * One finding for a matter that stands in many places of a policy: at the first, saying how many others.
 *
 * A fault of the data shows wherever a policy touches it; ten findings for one fault hide the next.
 */
export function firstOfPlaces(
  pointers: readonly string[],
  { severity, message, mend }: Omit<FindingOfRule, 'pointer'>,
): FindingOfRule[] {
  const [pointer, ...others] = pointers
  if (pointer === undefined) return []
  const more = others.length === 1 ? ' (and in one other place)' : ` (and in ${others.length} other places)`
  return [{ severity, pointer, message: others.length === 0 ? message : message + more, mend }]
}
