import { PreludeError } from '../../internal/prelude-error'
import type { Policy } from '../../policy/parse-policy'
import type { BacktestComparator } from './backtest-options'
import type { BacktestContender } from './backtest-result'
import { rivals } from './look-back'
import { bestPossible } from './pooling'

/** Everybody who ranks, in the order of the scores of a look back; two of one id throw `invalid-options`. */
export function contendersOf(
  policies: readonly Policy[],
  comparators: readonly BacktestComparator[],
): BacktestContender[] {
  const contenders: BacktestContender[] = [
    ...policies.map(({ id, version, document }) => {
      // Two versions of one policy are the usual pair to compare.
      const isAlone = policies.filter((other) => other.id === id).length === 1
      return { id: isAlone ? id : `${id}@${version}`, title: document.title, kind: 'policy' as const }
    }),
    ...rivals.map(({ id, title }) => ({ id, title, kind: 'rival' as const })),
    ...comparators.map(({ id, title }) => ({ id, title: title ?? id, kind: 'comparator' as const })),
  ]
  const ids = [...contenders, bestPossible].map(({ id }) => id)
  const problems = ids.flatMap((id, i) => {
    if (ids.indexOf(id) === i) return []
    const comparator = i - policies.length - rivals.length
    const pointer = comparator < 0 || i >= contenders.length ? '' : `/comparators/${comparator}/id`
    return [{ pointer, message: 'another contender has this id' }]
  })
  if (problems.length > 0) {
    throw new PreludeError('invalid-options', 'backtest requires every contender to have an id of its own', {
      problems,
    })
  }
  return contenders
}
