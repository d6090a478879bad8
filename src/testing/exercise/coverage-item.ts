import type { Component } from '../../policy/schema/score-schema'

type ScoreKind = 'component' | 'scale-step' | 'cap' | 'band'

/** What kind of thing cases can exercise. */
export type CoverageKind =
  | ScoreKind
  | `vulnerability-${ScoreKind}`
  | 'limit'
  | 'unlisted-weight'
  | 'gate'
  | 'list'
  | 'list-condition'
  | 'condition'
  | 'signpost'
  | 'response'
  | 'response-block'
  | 'response-in-force'
  | 'response-confirmation'
  | 'response-agreement'
  | 'response-due'

/** One thing that cases can exercise, and the cases that do. */
export interface CoverageItem {
  readonly kind: CoverageKind
  /** The document in which it stands. */
  readonly document: 'policy' | 'catalogue'
  /** Where it stands there, as a JSON pointer. */
  readonly pointer: string
  /** What it is, in words: `gate age-10 unknown`. */
  readonly what: string
  /** The places, from 0, of the cases that exercise it, ascending. */
  readonly exercisedBy: readonly number[]
  /** Which case would exercise it, in words; absent where one does. */
  readonly missing?: string
}

/** What cases exercise of a policy, and of a catalogue where one was given. */
export interface PolicyCoverage {
  readonly policy: { readonly id: string; readonly version: string }
  /** In the order of the documents: first of the policy, then of the catalogue. */
  readonly items: readonly CoverageItem[]
  /** How many of the items at least one case exercises. */
  readonly exercised: number
  readonly total: number
  /** Exercised items among all, 0 to 1; 1 where there is nothing to exercise. */
  readonly share: number
}

/** Which of the two scores of a policy. */
export type Rule = 'score' | 'vulnerability'

/** The kind of a part of the score, or of vulnerability. */
export function scoreKind(rule: Rule, kind: ScoreKind): CoverageKind {
  return rule === 'score' ? kind : `vulnerability-${kind}`
}

/** A component in words: `component harm`. */
export function sayComponent(rule: Rule, { id }: Component): string {
  return rule === 'score' ? `component ${id}` : `component ${id} of vulnerability`
}
