/** One person's claim to one response, by places in lists. */
export interface Claim {
  readonly response: number
  readonly person: number
  /** The response's kind by its place in the order of kinds: the lower goes first. */
  readonly kind: number
  /** Whole and above 0. */
  readonly priority: number
}
