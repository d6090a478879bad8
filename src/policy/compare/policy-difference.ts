/**
 * What a change of a policy can move, the furthest-reaching first.
 *
 * `score`: points, and so ranks and lists. `eligibility`: whom the gates let through. `lists`: who stands on which
 * list. `shown`: what stands beside a name or hangs on it: bands, vulnerability, signposts, flags, the review's
 * date, and measures and groups that only a catalogue can name. `words`: titles, bases and versions.
 */
export type DifferenceEffect = 'score' | 'eligibility' | 'lists' | 'shown' | 'words'

/** One difference between two policy documents, in words. */
export interface PolicyDifference {
  /** Where, as a JSON pointer (RFC 6901): in the later document, or in the earlier one where it is removed. */
  readonly pointer: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly effect: DifferenceEffect
  /** For a reader: "score component harm: weight 1 becomes 2". */
  readonly sentence: string
}

/** The effects, the furthest-reaching first. */
export const differenceEffects: readonly DifferenceEffect[] = [
  'score',
  'eligibility',
  'lists',
  'shown',
  'words',
]

/** The furthest-reaching of some effects; `shown` of none, since a catalogue may still name what no rule uses. */
export function furthestEffect(effects: Iterable<DifferenceEffect>): DifferenceEffect {
  const found = new Set(effects)
  return differenceEffects.find((effect) => found.has(effect)) ?? 'shown'
}
