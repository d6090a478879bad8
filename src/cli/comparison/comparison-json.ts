import { describeCause } from '../../analyse/compare/describe-change'
import type { ChangeCause, ListChange, ListComparison } from '../../index'
import { headOf } from '../cases/check-json'
import { countBy } from '../text/count-by'
import type { ComparisonReport, Effect } from './compare-rules'

/**
 * A comparison of policies as JSON.
 *
 * Shape: `format` (`prelude-diff-1`, which changes where a key changes its meaning or goes), `before` and `after`
 * (`{ id, version, title, file }`, `file` null for what is bundled), `differences` (`{ pointer, kind, effect,
 * sentence, file, line }`; the place of what was removed is in the earlier file) and `effect`, null where no records
 * were given: `{ asOf, people, scores, lists, byAgeBand, byArea, byGroup, notEligible, undetermined, referrals }`,
 * each as `comparePolicies` and `policyChangeByGroup` have it, but `lists` with numbers of people (`joined`, `left`,
 * `stayed`, `moved`) and `reasons` (`{ how, reason, people }`), and `referrals` a number. Where people are to be named
 * a list also has `changes` (`{ joined, left, moved, stayed }`), and `effect` has `changedReferrals`.
 */
export function comparisonJson({ before, after, differences, effect, people }: ComparisonReport): string {
  const document = {
    format: 'prelude-diff-1',
    before: headOf(before),
    after: headOf(after),
    differences: differences.map((difference) => {
      const side = difference.kind === 'removed' ? before : after
      return { ...difference, file: side.file ?? null, line: side.lineOf(difference.pointer) ?? null }
    }),
    effect: effect === undefined ? null : effectOf(effect, people === 'named'),
  }
  return JSON.stringify(document, undefined, 2)
}

function effectOf({ comparison, byGroup }: Effect, isNamed: boolean) {
  const { asOf, people, scores, lists, byAgeBand, byArea, notEligible, undetermined, referrals } = comparison
  return {
    asOf,
    people,
    scores,
    lists: lists.map((list) => listOf(list, isNamed)),
    byAgeBand,
    byArea,
    byGroup,
    notEligible,
    undetermined,
    referrals: referrals.length,
    ...(isNamed && { changedReferrals: referrals }),
  }
}

function listOf(list: ListComparison, isNamed: boolean) {
  const { joined, left, moved, stayed, ...rest } = list
  return {
    ...rest,
    joined: joined.length,
    left: left.length,
    stayed: stayed.length,
    moved: moved.length,
    reasons: [...reasonsOf('joins', joined), ...reasonsOf('leaves', left), ...reasonsOf('moves', moved)],
    ...(isNamed && { changes: { joined, left, moved, stayed } }),
  }
}

/** How many for each first reason, without any number of one person. */
function reasonsOf(how: 'joins' | 'leaves' | 'moves', changes: readonly ListChange[]) {
  const reasons = changes.map(({ causes }) => describeCause(withoutNumbers(causes[0] as ChangeCause), how))
  return countBy(reasons).map(([reason, people]) => ({ how, reason, people }))
}

function withoutNumbers(cause: ChangeCause): ChangeCause {
  if (cause.kind !== 'component') return cause
  const { before: _, after: __, ...rest } = cause
  return rest
}
