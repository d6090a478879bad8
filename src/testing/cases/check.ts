import type { CaseExpectation } from './case-expectation-schema'
import type { CaseObservation } from './observe-case'

/** An expectation that did not hold; why is worked out when somebody asks. */
export interface Mismatch {
  /** Keys from the expectation's root. */
  readonly path: readonly (string | number)[]
  readonly what: string
  readonly expected: string
  readonly actual: string
  because(): readonly string[]
}

/** Looks at a part of an expectation. */
export type Check = (
  expectation: CaseExpectation,
  observed: CaseObservation,
  place: number,
) => Iterable<Mismatch>

/** Nothing more to say. */
export function noReason(): readonly string[] {
  return []
}

/** The mismatch where the policy lacks what is expected of it. */
export function absent(
  about: Pick<Mismatch, 'path' | 'what'>,
  expected: string,
  lacks: string,
  owner: 'policy' | 'catalogue' = 'policy',
): Mismatch {
  return { ...about, expected, actual: `the ${owner} ${lacks}`, because: noReason }
}

/** Whether two lists name the same, in whatever order. */
export function namesTheSame(expected: readonly string[], actual: readonly string[]): boolean {
  return new Set([...expected, ...actual]).size === actual.length && new Set(expected).size === actual.length
}

/** Names for a reader. */
export function namesText(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ')
}
