import { compareDefinitions } from './compare/compare-definitions'
import { compareGates } from './compare/compare-gates'
import { compareHarmTables } from './compare/compare-harm-tables'
import { compareListRules } from './compare/compare-lists'
import type { Sides } from './compare/compare-measures'
import { compareScoreRules } from './compare/compare-score-rules'
import { compareHeads, compareReviews, compareSignposts } from './compare/compare-surroundings'
import type { PolicyDifference } from './compare/policy-difference'
import { usesOf } from './compare/uses-of'
import type { Policy } from './parse-policy'
import { requirePolicy } from './require-policy'

/**
 * Says in words how two policies differ, and what each difference can move.
 *
 * For the review of a change before it decides about anybody. It compares what the documents mean: components,
 * gates, lists, bands, groups, measures and signposts by id and not by place, codes and conditions in any order,
 * a measure written out in place as the same measure under an id, two years as 24 months. It looks at no record:
 * what a change does to the lists is for `comparePolicies`.
 *
 * Convention: what a difference can move is what its rule is for, not whether anybody is moved.
 *
 * @param before - the earlier policy, from {@link parsePolicy}
 * @param after - the later policy
 * @returns the differences in the document's order; empty where the two mean the same in the same words
 * @throws PreludeError `invalid-argument` where either is no parsed policy
 * @example
 * const { document } = preludePolicy
 * const [first, ...others] = document.score.components
 * const score = { ...document.score, components: [{ ...first, weight: 2 }, ...others] }
 * const after = parsePolicy({ ...document, score })
 * comparePolicyDocuments(preludePolicy, after)[0]?.sentence // => 'score component harm: weight 1 becomes 2'
 */
export function comparePolicyDocuments(before: Policy, after: Policy): PolicyDifference[] {
  requirePolicy('comparePolicyDocuments', before)
  requirePolicy('comparePolicyDocuments', after)
  const sides: Sides = {
    before: { document: before.document, harmTable: before.harmTable, other: after.document },
    after: { document: after.document, harmTable: after.harmTable, other: before.document },
  }
  const uses = { before: usesOf(before.document), after: usesOf(after.document) }
  const rules = (key: 'score' | 'vulnerability') =>
    compareScoreRules(key, before.document[key], after.document[key], sides)
  return [
    ...compareHeads(sides),
    ...compareHarmTables(sides.before, sides.after),
    ...compareDefinitions(sides, uses),
    ...rules('score'),
    ...rules('vulnerability'),
    ...compareGates(sides),
    ...compareListRules(sides),
    ...compareSignposts(sides),
    ...compareReviews(sides, uses),
  ]
}
