/** What a mutant changes. */
export type MutantKind =
  | 'number'
  | 'comparison'
  | 'window'
  | 'role'
  | 'group-member'
  | 'selection'
  | 'recency'
  | 'intelligence'
  | 'measure'
  | 'component'
  | 'scale'
  | 'limit'
  | 'band'
  | 'condition'
  | 'gate'
  | 'list'
  | 'signpost'
  | 'review'
  | 'requirement'
  | 'response'
  | 'date'

/**
 * How far a mutant goes: the least step that can matter, a step that nobody could miss, the edge of a comparison,
 * something taken away or put in, or one word exchanged for another.
 */
export type MutantStep = 'small' | 'large' | 'edge' | 'removed' | 'added' | 'swapped'

/** One change of one place of a document: what cases of that document are tried against. */
export interface Mutant {
  /** Stable and unique: the pointer, an arrow, and what stands there now. */
  readonly id: string
  /** The place that is changed, as a JSON pointer. */
  readonly pointer: string
  readonly kind: MutantKind
  readonly step: MutantStep
  /** The change in a sentence: "gate adult: age at least 18 becomes above 18". */
  readonly sentence: string
  /** Why no records can tell it from the original, where that can be proved. */
  readonly equivalent?: string
}
