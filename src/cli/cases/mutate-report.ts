import {
  type Mutant,
  type MutationResult,
  type MutationRun,
  mutatePolicy,
  type PolicyCase,
} from '../../testing/index'
import { unusable } from '../cli-error'
import { firstOf } from '../text/first-of'
import { translated } from '../translated'
import type { AllowedMutant } from './read-allowed'
import type { PlacedCase } from './read-case-files'
import type { RulesUnderTest } from './read-rules'
import { placeText, type Sourced } from './sourced'

/** A change of the rules that no case tells from them. */
export interface Survivor extends Mutant {
  readonly document: 'policy' | 'catalogue'
  /** Where it stands; undefined for what is bundled. */
  readonly file: string | undefined
  readonly line: number | undefined
  /** The case that is missing, in words. */
  readonly missing: string
  /** Why it may survive; undefined where nobody has said so. */
  readonly why: string | undefined
}

/** What cases told of changed rules. */
export interface MutateReport {
  readonly rules: RulesUnderTest
  readonly killed: number
  readonly equivalent: number
  readonly survivors: readonly Survivor[]
  /** Survivors of which nobody has said why. */
  readonly unexplained: readonly Survivor[]
  /** Entries of `--allow` that name nothing which survives. */
  readonly stale: readonly AllowedMutant[]
  /** Of the unexplained, where they were asked for and found. */
  readonly drafts: readonly PolicyCase[]
  /** Killed or explained among all that can be told apart, 0 to 1; 1 where there are none. */
  readonly share: number
  /** How much of them must be, in per cent. */
  readonly required: number
  readonly passed: boolean
}

/** What a trial of changed rules is held to. */
export interface MutateDemands {
  readonly allowed: readonly AllowedMutant[]
  /** In per cent. */
  readonly required: number
  /** Whether missing cases are drafted. */
  readonly drafts: boolean
}

/**
 * Runs the cases against every mutant of the rules.
 *
 * @throws an error where a case fails under the rules as they stand: then changing them tells nothing
 */
export function mutateRules(
  rules: RulesUnderTest,
  { allowed, required, drafts }: MutateDemands,
): MutateReport {
  const { results, killed, equivalent } = runOf(rules, drafts)
  const open = results.filter(({ status }) => status === 'survived')
  const reasonOf = (result: MutationResult) => allowed.find((each) => isAllowed(result, each))?.why
  const survivors = open.map((result) => survivorOf(result, rules, reasonOf(result)))
  const unexplained = survivors.filter(({ why }) => why === undefined)
  const total = killed + survivors.length
  const settled = total - unexplained.length
  return {
    rules,
    killed,
    equivalent,
    survivors,
    unexplained,
    stale: allowed.filter((each) => !open.some((result) => isAllowed(result, each))),
    drafts: open.flatMap((result) => (reasonOf(result) === undefined ? (result.draft ?? []) : [])),
    share: 1 - unexplained.length / Math.max(1, total),
    required,
    passed: settled * 100 >= required * total,
  }
}

function runOf({ policy, catalogue, cases }: RulesUnderTest, drafts: boolean): MutationRun {
  const policyCases = cases.map(({ policyCase }) => policyCase)
  try {
    return mutatePolicy(policy.value, policyCases, {
      drafts,
      ...(catalogue && { catalogue: catalogue.value }),
    })
  } catch (error) {
    throw translated(error, 'failing-cases', ({ cases: failing }) => {
      const faults = failing.map((index) => {
        const { file, lineOf, policyCase } = cases[index] as PlacedCase
        return { file, line: lineOf(''), message: `fails: ${policyCase.name}` }
      })
      return unusable(
        'a change tells nothing where cases fail without it; prelude check says why:',
        firstOf(faults.map(({ file, line, message }) => `${placeText(file, line)} ${message}`)),
        faults,
      )
    })
  }
}

function survivorOf(
  { mutant, document, missing }: MutationResult,
  { policy, catalogue }: RulesUnderTest,
  why: string | undefined,
): Survivor {
  const { file, lineOf } = (document === 'policy' ? policy : catalogue) as Sourced<unknown>
  return {
    ...mutant,
    document,
    file,
    line: lineOf(mutant.pointer),
    missing: missing as string,
    why,
  }
}

function isAllowed({ mutant, document }: MutationResult, allowed: AllowedMutant): boolean {
  return allowed.id === mutant.id && (allowed.document ?? document) === document
}
