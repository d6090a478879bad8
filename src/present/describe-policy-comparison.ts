import type { PolicyComparison } from '../analyse/policy-comparison'
import type { PolicyChangeByCharacteristic } from '../assess/policy-change-by-group'
import { PreludeError } from '../internal/prelude-error'
import { escapeMarkdown } from './markdown/escape-markdown'
import { documentSection } from './policy-comparison/document-section'
import { effectSections } from './policy-comparison/effect-sections'
import { listSection } from './policy-comparison/list-section'
import { peopleSection } from './policy-comparison/people-section'

/** What {@link describePolicyComparison} may be told. */
export interface DescribePolicyComparisonOptions {
  /** What {@link policyChangeByGroup} returned. */
  readonly byGroup?: readonly PolicyChangeByCharacteristic[]
  /**
   * `counted` (the default) says how many join and leave for which reason; `named` gives each person's id and
   * numbers, for a place that only those see who may see the lists.
   */
  readonly people?: 'named' | 'counted'
}

/**
 * Says in Markdown what a change of policy does, fit for a comment on a pull request.
 *
 * Ids of people are pseudonyms and still personal data, and a pull request is no place for them: unless told
 * otherwise it counts people and names nobody. Small counts stay: with few people even a count can point to one,
 * so the repository should be as closed as the lists are.
 *
 * @param comparison - what {@link comparePolicies} returned
 * @param options - the effect by group, and whether people are named
 * @returns Markdown that ends with a line break; ids and titles are escaped, long lists are cut with a count
 * @throws PreludeError `invalid-argument` where it is no comparison
 * @example
 * const holdings = gatherHoldings({ offences: [] })
 * const comparison = comparePolicies(holdings, preludePolicy, preludePolicy, { asOf: '2026-03-31' })
 * describePolicyComparison(comparison).split('\n')[0] // => '# Change of policy: prelude 1.0.0 to prelude 1.0.0'
 */
export function describePolicyComparison(
  comparison: PolicyComparison,
  options: DescribePolicyComparisonOptions = {},
): string {
  requireComparison(comparison)
  const { before, after, asOf } = comparison
  const title = escapeMarkdown(`${before.id} ${before.version} to ${after.id} ${after.version}`)
  return [
    `# Change of policy: ${title}`,
    `Both policies on the same records at ${asOf}: nothing but the policy differs. It says what changes, not which policy is better.`,
    documentSection(comparison.differences),
    listSection(comparison),
    peopleSection(comparison, options?.people ?? 'counted'),
    ...effectSections(comparison, options?.byGroup ?? []),
  ]
    .join('\n\n')
    .concat('\n')
}

function requireComparison(comparison: PolicyComparison): void {
  const isComparison =
    typeof comparison === 'object' &&
    comparison !== null &&
    Array.isArray(comparison.lists) &&
    Array.isArray(comparison.differences)
  if (isComparison) return
  throw new PreludeError(
    'invalid-argument',
    'describePolicyComparison requires a comparison that comparePolicies returned',
    { argument: 'comparison' },
  )
}
