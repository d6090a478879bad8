import { type Analysis, openAnalysis } from '../../analyse/analysis'
import { type CohortDraw, drawCohort } from '../../analyse/nominate/draw-cohort'
import { type ScoreTable, tableScores } from '../../analyse/score-table'
import { findString } from '../../internal/find-string'
import { type Day, parseIsoDay } from '../../internal/iso-day'
import { isPreludeError } from '../../internal/prelude-error'
import type { Policy } from '../../policy/parse-policy'
import type { Catalogue } from '../../respond/catalogue-schema'
import { recommendResponses } from '../../respond/recommend-responses'
import type { Recommendation } from '../../respond/recommendation'
import { columnsOf } from '../../scan/holdings'
import type { CaseExpectation } from './case-expectation-schema'
import { responsesNamed } from './check-responses'
import type { OpenedCase } from './open-policy-case'
import { casePersonName } from './policy-case-schema'

/** What a policy makes of a case, each part worked out when it is first asked for. */
export interface CaseObservation {
  readonly policy: Policy
  readonly catalogue: Catalogue | undefined
  readonly analysis: Analysis
  /** The place of the person, or of another by name; -1 for nobody. */
  placeOf(name: string): number
  /** The analysis in which the catalogue's own measures are taken: its groups go before the policy's. */
  catalogueAnalysis(): Analysis
  /** Scores of everyone in the case. */
  table(): ScoreTable
  /** Lists, gates and who is undetermined. */
  draw(): CohortDraw
  /** The advice on the person, by response that the case names; empty without a catalogue. */
  responses(): ReadonlyMap<string, Recommendation>
}

/** Opens what a policy makes of a case. */
export function observeCase(
  { policyCase, holdings, agreements, safeguardingDecisions }: OpenedCase,
  policy: Policy,
  catalogue: Catalogue | undefined,
): CaseObservation {
  const columns = columnsOf('runPolicyCases', holdings)
  const day = parseIsoDay(policyCase.asOf) as Day
  const analysis = openAnalysis(columns, policy, day)
  let table: ScoreTable | undefined
  let draw: CohortDraw | undefined
  let responses: ReadonlyMap<string, Recommendation> | undefined
  const advise = (on: Catalogue) =>
    recommendResponses([casePersonName], holdings, policy, on, {
      asOf: policyCase.asOf,
      holidays: policyCase.holidays ?? [],
      agreements,
      safeguardingDecisions,
    })
  return {
    policy,
    catalogue,
    analysis,
    placeOf: (name) => findString(columns.personIds, name),
    catalogueAnalysis: () =>
      openAnalysis(columns, policy, day, { measures: catalogue?.measures, groups: catalogue?.groups }),
    table() {
      table ??= draw?.table ?? tableScores(analysis, 0, columns.personIds.size)
      return table
    },
    draw() {
      draw ??= drawCohort(analysis, [])
      return draw
    },
    responses() {
      responses ??= new Map(
        (catalogue ? adviceOn(catalogue, policyCase.expect, advise) : []).map((each) => [
          each.responseId,
          each,
        ]),
      )
      return responses
    },
  }
}

/** Advice on the responses that a case names: to judge a whole catalogue would take many times as long. */
function adviceOn(
  catalogue: Catalogue,
  expectation: CaseExpectation,
  advise: (catalogue: Catalogue) => readonly Recommendation[],
): readonly Recommendation[] {
  const named = responsesNamed(expectation)
  const responses = catalogue.responses.filter(({ id }) => named.has(id))
  try {
    return advise({ ...catalogue, responses })
  } catch (error) {
    // Of the whole catalogue the pointers are right.
    if (isPreludeError(error, 'invalid-catalogue')) return advise(catalogue)
    throw error
  }
}
