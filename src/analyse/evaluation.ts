/** What a condition comes to: Kleene's three values. */
export type Status = 'met' | 'unmet' | 'unknown'

/** What a condition came to for one person, said in a sentence. */
export interface Evaluation {
  readonly status: Status
  /** For a reader: "knife crimes in the 24 months to 2026-03-31: 3, at least 2 required". */
  readonly sentence: string
  /** The conditions within, for `all`, `any` and `not`. */
  readonly parts?: readonly Evaluation[]
}
