import { explainScore, type Nominee, type ScoreExplanation } from '../../index'
import type { Advice } from '../inputs/advise'
import { amountText } from '../screens/amount-text'

const mostRecords = 6

/**
 * The nominee of a list who shows most of how a score is made in a table that fits a screen: the most components,
 * then the most kinds of amount, then the highest rank; none of no nominees.
 */
export function chooseNominee(
  nominees: readonly Nominee[],
  { holdings, policy, asOf }: Advice,
): readonly ScoreExplanation[] {
  return nominees
    .map(({ personId }) => explainScore(holdings, policy, { asOf, personId }))
    .sort((a, b) => Number(isShort(b)) - Number(isShort(a)) || richness(b) - richness(a))
    .slice(0, 1)
}

function isShort({ components }: ScoreExplanation): boolean {
  return components.reduce((sum, { contributions }) => sum + contributions.length, 0) <= mostRecords
}

function richness({ components, notCounted }: ScoreExplanation): number {
  const counting = components.filter(({ points }) => points > 0).length
  const factors = new Set(components.flatMap(({ contributions }) => contributions.map(amountText))).size
  return 100 * counting + 10 * factors + notCounted.length
}
