import { compareCodePoints } from '../../internal/code-points'
import type { ComponentExplanation, ScoreExplanation } from '../score-explanation'

/** What a score rests on, as shares of it. */
export interface ScoreShares {
  readonly suspicionShare: number
  readonly largestCrimeShare: number
  /** The crime that makes the largest share. */
  readonly largestCrime: string | undefined
}

/**
 * The shares of a score that rest on suspicion alone, and on its largest crime.
 *
 * Formula: a component's points are shared out in proportion to its contributions' amounts; suspicion is what
 * comes from the role suspect and from intelligence. To the thousandth.
 */
export function scoreShares({ components, total }: ScoreExplanation): ScoreShares {
  let suspicion = 0
  const byCrime = new Map<string, number>()
  for (const component of components) {
    for (const contribution of component.contributions) {
      const points = pointsOf(component, contribution.amount)
      if (contribution.nature === 'assessment' || contribution.role === 'suspect') suspicion += points
      if (contribution.nature === 'fact') {
        byCrime.set(contribution.crimeId, (byCrime.get(contribution.crimeId) ?? 0) + points)
      }
    }
  }
  const [largest] = [...byCrime].sort(([a, x], [b, y]) => y - x || compareCodePoints(a, b))
  return {
    suspicionShare: shareOf(suspicion, total),
    largestCrimeShare: shareOf(largest?.[1] ?? 0, total),
    largestCrime: largest?.[0],
  }
}

function pointsOf({ points, measure }: ComponentExplanation, amount: number): number {
  return measure ? (points * amount) / measure : 0
}

function shareOf(part: number, total: number): number {
  return total === 0 ? 0 : Math.min(1, Math.floor((part / total) * 1000 + 0.5) / 1000)
}
