import { describeMeasure } from '../../analyse/explain/describe-measure'
import { explainMeasure } from '../../analyse/explain/explain-measure'
import { explainPerson } from '../../analyse/explain/explain-person'
import type { ComponentExplanation, Contribution, ScoreExplanation } from '../../analyse/score-explanation'
import type { Measure } from '../../policy/schema/measure-schema'
import type { CaseObservation } from './observe-case'

/** How many contributions a failure shows before it only counts the rest. */
const mostShown = 12

/** What a score is made of, line by line, with what did not count. */
export function scoreBecause(observed: CaseObservation, place: number): string[] {
  const explanation = explainPerson(observed.analysis, place)
  return [...explanation.components.flatMap(componentLines), ...notCountedLines(explanation)]
}

/** What one component of the score or of vulnerability is made of. */
export function componentBecause(
  observed: CaseObservation,
  place: number,
  rule: 'score' | 'vulnerability',
  id: string,
): string[] {
  const explanation = explainPerson(observed.analysis, place)
  const { components } = rule === 'score' ? explanation : (explanation.vulnerability as ScoreExplanation)
  return [
    ...components.filter((component) => component.id === id).flatMap(componentLines),
    ...(rule === 'score' ? notCountedLines(explanation) : []),
  ]
}

/** What a measure is made of. */
export function measureBecause(observed: CaseObservation, measure: Measure, place: number): string[] {
  const { contributions, notCounted } = explainMeasure(observed.analysis, measure, place)
  const reasons = [...new Set(notCounted.values())].map(
    (reason) => `not counted: ${[...notCounted.values()].filter((its) => its === reason).length} ${reason}`,
  )
  return [describeMeasure(measure, observed.analysis.asOf), ...contributionLines(contributions), ...reasons]
}

function componentLines(component: ComponentExplanation): string[] {
  const { id, title, measure, scaled, weight, points, limitedTo } = component
  const value = measure === undefined ? 'unknown' : `${measure}`
  const scaledText = measure === scaled || measure === undefined ? '' : `, scaled to ${scaled}`
  const limited = limitedTo === undefined ? '' : ', which its limit leaves'
  return [
    `${id}: ${title}: ${value}${scaledText}, × ${weight} = ${points} points${limited}`,
    ...contributionLines(component.contributions),
  ]
}

function contributionLines(contributions: readonly Contribution[]): string[] {
  const lines = contributions.slice(0, mostShown).map((contribution) => `  ${contributionText(contribution)}`)
  const more = contributions.length - lines.length
  return more > 0 ? [...lines, `  and ${more} more`] : lines
}

function contributionText(contribution: Contribution): string {
  if ('crimeId' in contribution) {
    const { on, code, role, base, factors, amount } = contribution
    const product = [base, factors.role, factors.recency, factors.share].join(' × ')
    return `${on} ${code} ${role}: ${product} = ${amount}`
  }
  if ('reportId' in contribution) {
    const { on, theme, grade, factors, amount } = contribution
    return `${on} report ${theme} ${grade}: ${factors.theme} × ${factors.source} × ${factors.assessment} = ${amount}`
  }
  return `${contribution.reports} reports that may not be shown: ${contribution.amount}`
}

function notCountedLines({ notCounted, unlisted }: ScoreExplanation): string[] {
  return [
    ...notCounted.map(({ reason, count }) => `not counted: ${count} ${reason}`),
    ...Object.entries(unlisted).map(([code, crimes]) => `without a weight: ${crimes} of code ${code}`),
  ]
}
