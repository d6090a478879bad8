import { explainScore, type Nominee, type ScoreExplanation } from '../../index'
import type { Advice } from '../inputs/advise'

const mostRecords = 6

/**
 * The nominee of a list who shows most of how a score is made in a table that fits a screen: the most components,
 * then the most kinds of factor, then the highest rank.
 */
export function chooseNominee(nominees: readonly Nominee[], { holdings, policy, asOf }: Advice): ScoreExplanation | undefined {
  const explanations = nominees.map(({ personId }) => explainScore(holdings, policy, { asOf, personId }))
  const short = explanations.filter((explanation) => recordsOf(explanation) <= mostRecords)
  const [best] = [...(short.length > 0 ? short : explanations)].sort((a, b) => richness(b) - richness(a))
  return best
}

function recordsOf({ components }: ScoreExplanation): number {
  return components.reduce((sum, { contributions }) => sum + contributions.length, 0)
}

function richness({ components, notCounted }: ScoreExplanation): number {
  const counting = components.filter(({ points }) => points > 0).length
  const factors = new Set(
    components.flatMap(({ contributions }) =>
      contributions.flatMap((its) => ('factors' in its ? Object.values<number>(its.factors).filter((factor) => factor !== 1) : [])),
    ),
  ).size
  return 100 * counting + 10 * factors + notCounted.length
}
