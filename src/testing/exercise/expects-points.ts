import type { CaseLook } from './case-look'
import type { Rule } from './coverage-item'

/**
 * Whether a case expects something that the points of a rule decide, or of one component where it is named.
 *
 * Of the score also a rank, and being on a list or left out of one for its length: gates, lists and responses never
 * ask for the score.
 */
export function expectsPoints({ expect, standing }: CaseLook, rule: Rule, componentId?: string): boolean {
  const isNamed = (points: object | undefined) =>
    points !== undefined && componentId !== undefined && Object.hasOwn(points, componentId)
  if (rule === 'vulnerability') {
    const { vulnerability, vulnerabilityBand, vulnerabilityComponents } = expect
    return vulnerability !== undefined || vulnerabilityBand !== undefined || isNamed(vulnerabilityComponents)
  }
  const { score, band, rank, components } = expect
  return (
    score !== undefined ||
    band !== undefined ||
    isNamed(components) ||
    (rank !== undefined && rank.list === undefined) ||
    standing().turnsOnScore
  )
}

/** What a case must expect for that, in words. */
export function sayPointsExpected(rule: Rule): string {
  return rule === 'score'
    ? 'expect the score, its band, these points, a rank or a nomination'
    : 'expect vulnerability, its band or these points'
}
