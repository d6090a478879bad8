import type { ScoreExplanation } from '../../index'
import type { Advice } from '../inputs/advise'
import { explanationLines } from '../screens/explanation-lines'
import { indent } from '../text/indent'
import type { Page } from '../text/page'

/** One nominee's score as a table, with what would change the nomination. */
export function nomineeLines(
  explanation: ScoreExplanation,
  { cohort, policy }: Advice,
  page: Page,
): string[] {
  const [changes = []] = cohort.lists
    .flatMap(({ nominees }) => nominees)
    .filter(({ personId }) => personId === explanation.personId)
    .map(({ wouldChange }) => wouldChange)
  return [
    ...explanationLines(explanation, policy, page),
    ...indent(changes.map((sentence) => `${sentence}.`).join(' '), page.width, 0),
  ]
}
