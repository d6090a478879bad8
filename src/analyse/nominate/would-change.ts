import { stringAt } from '../../internal/find-string'
import { roles } from '../../scan/vocabulary'
import type { Analysis } from '../analysis'
import { roleOfRow } from '../passes/role-of-row'
import type { ConditionResult } from '../conditions/judge-person'
import type { ListContext } from './describe-nominee'
import type { ScoreShares } from './score-shares'
import { type WhatIf, whatIf } from './what-if'

const suspect = roles.indexOf('suspect')

/** What would change a nomination, in sentences: found by scoring the person again, not guessed. */
export function wouldChange(
  analysis: Analysis,
  place: number,
  { where, nextBelow }: ListContext,
  { suspicionShare, largestCrime }: ScoreShares,
  gates: readonly ConditionResult[],
): string[] {
  const { involvements, crimeIds } = analysis.columns
  const stays = ({ total, status }: WhatIf) => status === 'met' && total > nextBelow
  const tell = (condition: string, outcome: WhatIf) =>
    `${condition}, the person would ${stays(outcome) ? 'still' : 'not'} be on this list`
  const sentences: string[] = []
  if (suspicionShare > 0) {
    const outcome = whatIf(analysis, place, where, {
      row: (row) => roleOfRow(involvements, row) === suspect,
      reports: true,
    })
    sentences.push(tell('If nothing that rests on suspicion alone stood', outcome))
  }
  if (largestCrime !== undefined) {
    const outcome = whatIf(analysis, place, where, {
      row: (row) => stringAt(crimeIds, involvements.crime[row] as number) === largestCrime,
      reports: false,
    })
    sentences.push(tell('Without the crime that weighs most', outcome))
  }
  for (const { status, sentence } of gates) {
    if (status === 'unknown') sentences.push(`To learn this could end the nomination: ${sentence}`)
  }
  return sentences
}
