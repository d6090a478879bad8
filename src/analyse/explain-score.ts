import { findString } from '../internal/find-string'
import { requireDay } from '../internal/iso-day'
import { PreludeError } from '../internal/prelude-error'
import type { Policy } from '../policy/parse-policy'
import { requirePolicy } from '../policy/require-policy'
import { columnsOf, type Holdings } from '../scan/holdings'
import type { IsoDate } from '../scan/vocabulary'
import { openAnalysis } from './analysis'
import { explainPerson } from './explain/explain-person'
import type { ScoreExplanation } from './score-explanation'

/** What {@link explainScore} must be told. */
export interface ExplainScoreOptions {
  /** The date at which the person is scored. */
  readonly asOf: IsoDate
  readonly personId: string
}

/**
 * Explains one person's score to the last digit, in points.
 *
 * Every component with the crimes and reports that it rests on, their weights and factors; what did not count
 * and why. Amounts add up to measures and points to the total, exactly in thousandths. Reports whose handling
 * is `C` are one line; where a report came from is in none.
 *
 * @param holdings - what {@link gatherHoldings} made
 * @param policy - what {@link parsePolicy} returned
 * @param options - the date and the person
 * @returns the explanation
 * @throws PreludeError `unknown-person`, `invalid-date`, `invalid-holdings`, `invalid-argument` (policy)
 * @example
 * const holdings = gatherHoldings({
 *   offences: [
 *     { crimeId: 'C1', personId: 'P1', role: 'charged', offenceCode: '10D', occurredOn: '2026-01-05', markers: [] },
 *   ],
 * })
 * const { components } = explainScore(holdings, preludePolicy, { asOf: '2026-03-31', personId: 'P1' })
 * components[0]?.points // => 53.038
 */
export function explainScore(
  holdings: Holdings,
  policy: Policy,
  options: ExplainScoreOptions,
): ScoreExplanation {
  const columns = columnsOf('explainScore', holdings)
  requirePolicy('explainScore', policy)
  const day = requireDay('explainScore', 'asOf', options?.asOf)
  const place = findString(columns.personIds, options.personId)
  if (place < 0) {
    throw new PreludeError('unknown-person', 'explainScore requires a person whom the holdings hold', {})
  }
  return explainPerson(openAnalysis(columns, policy, day), place)
}
