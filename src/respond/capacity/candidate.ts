import { compareCodePoints } from '../../internal/code-points'
import type { Thousandths } from '../../internal/thousandths'
import type { IsoDate } from '../../scan/vocabulary'
import type { Recommendation } from '../recommendation'
import { responseKinds } from '../schema/response-kinds'

/** A recommendation that a place is sought for. */
export interface Candidate {
  readonly recommendation: Recommendation
  /** At least 1. */
  readonly priority: Thousandths
  readonly arrivedOn: IsoDate
}

/** Orders first come first: by day, then person, then kind of response, then response. It settles ties. */
export function byArrival(left: Candidate, right: Candidate): number {
  const [a, b] = [left.recommendation, right.recommendation]
  return (
    compareCodePoints(left.arrivedOn, right.arrivedOn) ||
    compareCodePoints(a.personId, b.personId) ||
    byResponse(left, right)
  )
}

/** Orders by kind of response, then response. */
export function byResponse(left: Candidate, right: Candidate): number {
  const [a, b] = [left.recommendation, right.recommendation]
  return (
    responseKinds.indexOf(a.kind) - responseKinds.indexOf(b.kind) ||
    compareCodePoints(a.responseId, b.responseId)
  )
}
