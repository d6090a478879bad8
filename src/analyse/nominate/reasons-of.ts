import { ownValue } from '../../internal/own-value'
import type { Analysis } from '../analysis'
import type { ConditionResult } from '../conditions/judge-person'
import type { ComponentExplanation, CrimeContribution, ScoreExplanation } from '../score-explanation'

const roleWords = ['convicted', 'charged', 'suspect', 'victim', 'witness'] as const

/** Why a person is nominated, in sentences that hold no score. */
export function reasonsOf(
  analysis: Analysis,
  { components }: ScoreExplanation,
  where: ConditionResult | undefined,
): string[] {
  return [
    ...components.filter(({ points }) => points > 0).flatMap((component) => reasonOf(analysis, component)),
    ...(where === undefined ? [] : metLeaves(where)),
  ]
}

function reasonOf({ policy }: Analysis, { title, contributions }: ComponentExplanation): string[] {
  const crimes = contributions.filter((its): its is CrimeContribution => its.nature === 'fact')
  if (crimes.length > 0) {
    const byRole = roleWords.flatMap((role) => {
      const count = new Set(crimes.filter((its) => its.role === role).map(({ crimeId }) => crimeId)).size
      return count === 0 ? [] : [`${count} as ${role}`]
    })
    const offences = [...new Set(crimes.map(({ code }) => code))].map(
      (code) => `${(ownValue(policy.harmTable.offences, code) ?? 'code').toLowerCase()} (${code})`,
    )
    return [`${title} rests on crimes on record: ${byRole.join(', ')}; ${offences.join(', ')}`]
  }
  const reports = contributions.reduce((sum, its) => sum + ('reports' in its ? its.reports : 1), 0)
  return reports === 0
    ? []
    : [`${title} rests on ${reports} ${reports === 1 ? 'report' : 'reports'}: assessments, not facts`]
}

/** The conditions that a list's condition rests on, without the joins between them. */
function metLeaves({ status, sentence, parts }: ConditionResult): string[] {
  if (status !== 'met') return []
  if (parts === undefined) return [sentence]
  const leaves = parts.flatMap(metLeaves)
  return leaves.length > 0 ? leaves : [sentence]
}
