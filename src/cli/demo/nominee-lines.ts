import type { ScoreExplanation } from '../../index'
import type { Advice } from '../inputs/advise'
import { explanationLines } from '../screens/explanation-lines'
import { indent } from '../text/indent'
import type { Page } from '../text/page'

/** One nominee's score as a table, with what would change the nomination. */
export function nomineeLines(explanation: ScoreExplanation, { cohort, policy }: Advice, page: Page): string[] {
  const nominee = cohort.lists[0]?.nominees.find(({ personId }) => personId === explanation.personId)
  return [
    ...explanationLines(explanation, policy, page),
    ...indent((nominee?.wouldChange ?? []).map((sentence) => `${sentence}.`).join(' '), page.width, 0),
  ]
}
