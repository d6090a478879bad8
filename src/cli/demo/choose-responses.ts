import type { Recommendation } from '../../index'
import { responseKinds } from '../../respond/schema/response-kinds'

/**
 * A few recommendations that show the range: those that are due, then what safeguards, then those of the people
 * who were explained, each response once; put in the order of their kinds, safeguarding and support first.
 */
export function chooseResponses(
  recommendations: readonly Recommendation[],
  explained: readonly string[],
  most: number,
): readonly Recommendation[] {
  const recommended = recommendations.filter(({ status }) => status === 'recommended')
  const due = recommended.filter(({ dueBy }) => dueBy !== undefined)
  const own = recommended.filter((recommendation) => explained.includes(recommendation.personId))
  const chosen = new Map<string, Recommendation>()
  const safeguarding = recommended.filter(({ kind }) => kind === 'safeguarding').slice(0, 1)
  for (const recommendation of [...due, ...safeguarding, ...own, ...recommended]) {
    if (chosen.size < most && !chosen.has(recommendation.responseId)) {
      chosen.set(recommendation.responseId, recommendation)
    }
  }
  return [...chosen.values()].sort((a, b) => responseKinds.indexOf(a.kind) - responseKinds.indexOf(b.kind))
}
