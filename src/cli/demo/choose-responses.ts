import type { IsoDate, Recommendation } from '../../index'
import { compareCodePoints } from '../../internal/code-points'
import { responseKinds } from '../../respond/schema/response-kinds'

/** Whose recommendations are shown first, and at which date. */
export interface ChooseResponsesOptions {
  readonly asOf: IsoDate
  readonly explained: readonly string[]
}

/**
 * Three recommendations that show the range: the next that is due, one that safeguards, and one of the person who
 * was explained, filled up with others; each response once, in the order of their kinds, support before enforcement.
 */
export function chooseResponses(
  recommendations: readonly Recommendation[],
  { asOf, explained }: ChooseResponsesOptions,
): readonly Recommendation[] {
  const recommended = recommendations.filter(({ status }) => status === 'recommended')
  const wanted = [
    ...nextDue(recommended, asOf),
    ...recommended.filter(({ kind }) => kind === 'safeguarding').slice(0, 1),
    ...recommended.filter(({ personId }) => explained.includes(personId)),
    ...recommended,
  ]
  const firsts = wanted.filter(
    ({ responseId }, index) => wanted.findIndex((other) => other.responseId === responseId) === index,
  )
  return firsts.slice(0, 3).sort((a, b) => responseKinds.indexOf(a.kind) - responseKinds.indexOf(b.kind))
}

/** The first that is still to come; where all have passed, the last of them. */
function nextDue(recommended: readonly Recommendation[], asOf: IsoDate): readonly Recommendation[] {
  const due = recommended
    .flatMap((recommendation) =>
      recommendation.dueBy === undefined ? [] : [{ recommendation, dueBy: recommendation.dueBy }],
    )
    .sort((a, b) => compareCodePoints(a.dueBy, b.dueBy))
  const coming = due.filter(({ dueBy }) => dueBy.slice(0, 10) >= asOf).slice(0, 1)
  return (coming.length > 0 ? coming : due.slice(-1)).map(({ recommendation }) => recommendation)
}
