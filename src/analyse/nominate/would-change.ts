import { stringAt } from '../../internal/find-string'
import { roles } from '../../scan/vocabulary'
import type { Analysis } from '../analysis'
import type { ConditionResult } from '../conditions/judge-person'
import { roleOfRow } from '../passes/role-of-row'
import type { ListContext } from './describe-nominee'
import type { ScoreShares } from './score-shares'
import { staysListed } from './stays-listed'
import { type Without, whatIf } from './what-if'

const suspect = roles.indexOf('suspect')

/**
 * What would change a nomination, in sentences: found by scoring the person again, not guessed.
 *
 * Somebody who is on no list (a referral) has no place there to lose, so only the unknown is told.
 */
export function wouldChange(
  analysis: Analysis,
  place: number,
  { list, total }: Pick<ListContext, 'list' | 'total'>,
  { suspicionShare, largestCrime }: ScoreShares,
  gates: readonly ConditionResult[],
): string[] {
  const { involvements, crimeIds } = analysis.columns
  const sentences: string[] = []
  const tell = (condition: string, without: Without) => {
    if (list === undefined) return
    const { total: after, isFit } = whatIf(analysis, place, list, without)
    const stays = isFit && staysListed(list.head, list.rule, total, after)
    sentences.push(`${condition}, the person would ${stays ? 'still' : 'not'} be on this list`)
  }
  if (suspicionShare > 0) {
    tell('If nothing that rests on suspicion alone stood', {
      row: (row) => roleOfRow(involvements, row) === suspect,
      report: () => true,
    })
  }
  if (largestCrime !== undefined) {
    tell('Without the crime that weighs most', {
      row: (row) => stringAt(crimeIds, involvements.crime[row] as number) === largestCrime,
      report: () => false,
    })
  }
  for (const { status, sentence } of gates) {
    if (status === 'unknown') sentences.push(`To learn this could end the nomination: ${sentence}`)
  }
  return sentences
}
