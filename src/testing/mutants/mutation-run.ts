import type { PolicyCase } from '../cases/policy-case-schema'
import type { Mutant } from './mutant'

/** What cases made of one mutant. */
export interface MutationResult {
  readonly mutant: Mutant
  /** Whose mutant it is. */
  readonly document: 'policy' | 'catalogue'
  /** `equivalent` where it is proved that no case could tell it. */
  readonly status: 'killed' | 'survived' | 'equivalent'
  /** The place of a case that fails under the mutant, from 0; others may too. */
  readonly killedBy?: number
  /** Of a survivor: the case that is missing, in words. */
  readonly missing?: string
  /** Of a survivor, where drafts are asked for and one was found: a case that tells it, to be decided on before it is kept. */
  readonly draft?: PolicyCase
}

/** What cases made of every mutant of a policy. */
export interface MutationRun {
  readonly policy: { readonly id: string; readonly version: string }
  /** In the order of the policy, then of the catalogue. */
  readonly results: readonly MutationResult[]
  readonly killed: number
  readonly survived: number
  readonly equivalent: number
  /** Killed among killed and survived, 0 to 1; 1 where there is neither. */
  readonly share: number
}
