/** One expectation of a case that did not hold. */
export interface PolicyCaseFailure {
  /** Where the expectation stands in its case, as a JSON pointer. */
  readonly pointer: string
  /** What was looked at: `score`, `gate adult`, `response knife-referral`. */
  readonly what: string
  readonly expected: string
  readonly actual: string
  /** What led to it, line by line: the contributions, the sentence of the condition, the reasons. */
  readonly because: readonly string[]
}

/** What one case came to. */
export interface PolicyCaseResult {
  /** Its place among the cases, from 0. */
  readonly index: number
  readonly name: string
  readonly passed: boolean
  /** Empty where it passed. */
  readonly failures: readonly PolicyCaseFailure[]
}

/** What all cases came to. */
export interface PolicyCaseRun {
  readonly policy: { readonly id: string; readonly version: string }
  /** In the order of the cases. */
  readonly results: readonly PolicyCaseResult[]
  readonly passed: number
  readonly failed: number
}
