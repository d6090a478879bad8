import type { Analysis } from '../../analyse/analysis'
import { describeMeasure } from '../../analyse/explain/describe-measure'
import { explainMeasure } from '../../analyse/explain/explain-measure'
import { explainPerson } from '../../analyse/explain/explain-person'
import type { ComponentExplanation, Contribution, ScoreExplanation } from '../../analyse/score-explanation'
import type { Measure } from '../../policy/schema/measure-schema'
import type { ScoreRule } from '../../policy/schema/score-schema'
import { leftOutWords } from './left-out-words'

/** How many contributions a failure shows before it only counts the rest. */
const mostShown = 12

/** What a score is made of, line by line, with what did not count. */
export function scoreBecause(analysis: Analysis, place: number): string[] {
  const explanation = explainPerson(analysis, place)
  const { components, notCounted, unlisted } = explanation
  return [
    ...components.flatMap(componentLines),
    ...notCounted.map(({ reason, count }) => countLine('not counted', leftOutWords[reason], count)),
    ...Object.entries(unlisted).map(([code, crimes]) =>
      countLine('without a weight', `of code ${code}`, crimes),
    ),
  ]
}

/** What components of the score or of vulnerability are made of, with what did not count in each. */
export function componentsBecause(
  analysis: Analysis,
  place: number,
  which: 'score' | 'vulnerability',
  ids: readonly string[],
): string[] {
  const explanation = explainPerson(analysis, place)
  const explained = which === 'score' ? explanation : (explanation.vulnerability as ScoreExplanation)
  const rule = analysis.policy.document[which] as ScoreRule
  return explained.components.flatMap((component, index) => {
    if (!ids.includes(component.id)) return []
    const measure = analysis.measureOf((rule.components[index] as ScoreRule['components'][number]).measure)
    return [...componentLines(component), ...leftOutLines(analysis, measure, place)]
  })
}

/** What a measure is made of, with what did not count. */
export function measureBecause(analysis: Analysis, measure: Measure, place: number): string[] {
  const { contributions } = explainMeasure(analysis, measure, place)
  return [
    describeMeasure(measure, analysis.asOf),
    ...contributionLines(contributions),
    ...leftOutLines(analysis, measure, place),
  ]
}

/** Records of a person that a measure leaves out, by reason. */
function leftOutLines(analysis: Analysis, measure: Measure, place: number): string[] {
  const { notCounted, unlisted, plan } = explainMeasure(analysis, measure, place)
  const codes = unlisted.map(
    (row) => analysis.columns.codes[plan?.involvements.code[row] as number] as string,
  )
  return [
    ...tally(notCounted.values()).map(([reason, count]) =>
      countLine('  not counted', leftOutWords[reason], count),
    ),
    ...tally(codes).map(([code, count]) => countLine('  without a weight', `of code ${code}`, count)),
  ]
}

function tally<Word extends string>(words: Iterable<Word>): [Word, number][] {
  const counts = new Map<Word, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
}

function countLine(what: string, which: string, count: number): string {
  return `${what}: ${count} ${which}`
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
    return `${on} ${code} ${role}: ${productText(base, factors)}${amount}`
  }
  if ('reportId' in contribution) {
    const { on, theme, grade, base, factors, amount } = contribution
    return `${on} report ${theme} ${grade}: ${productText(base, factors)}${amount}`
  }
  const { reports, amount } = contribution
  return `${reports} report${reports === 1 ? '' : 's'} that may not be shown: ${amount}`
}

/** A product with the factors that change it, each by name: `53.038 × role 0.5 = `. */
function productText(base: number, factors: Readonly<Record<string, number>>): string {
  const changing = Object.entries(factors).filter(([, factor]) => factor !== 1)
  if (changing.length === 0) return ''
  return `${[base, ...changing.map(([name, factor]) => `${name} ${factor}`)].join(' × ')} = `
}
