import { type Analysis, openAnalysis } from '../../analyse/analysis'
import { type CohortDraw, drawCohort } from '../../analyse/nominate/draw-cohort'
import { type ScoreTable, tableScores } from '../../analyse/score-table'
import { findString } from '../../internal/find-string'
import { type Day, parseIsoDay } from '../../internal/iso-day'
import type { Policy } from '../../policy/parse-policy'
import type { Catalogue } from '../../respond/catalogue-schema'
import { recommendResponses } from '../../respond/recommend-responses'
import type { Recommendation } from '../../respond/recommendation'
import { columnsOf } from '../../scan/holdings'
import type { OpenedCase } from './open-case'
import { casePersonName } from './policy-case-schema'

/** What a policy makes of a case, each part worked out when it is first asked for. */
export interface CaseObservation {
  readonly policy: Policy
  readonly catalogue: Catalogue | undefined
  readonly analysis: Analysis
  /** The person's place, and that of others by name. */
  placeOf(name: string): number
  /** Scores of everyone in the case. */
  table(): ScoreTable
  /** Lists, gates and who is undetermined. */
  draw(): CohortDraw
  /** The advice on the person, by response; empty without a catalogue. */
  responses(): ReadonlyMap<string, Recommendation>
}

/** Opens what a policy makes of a case. */
export function observeCase(
  { policyCase, holdings, agreements }: OpenedCase,
  policy: Policy,
  catalogue: Catalogue | undefined,
): CaseObservation {
  const columns = columnsOf('runPolicyCases', holdings)
  const day = parseIsoDay(policyCase.asOf) as Day
  const analysis = openAnalysis(columns, policy, day)
  let table: ScoreTable | undefined
  let draw: CohortDraw | undefined
  let responses: ReadonlyMap<string, Recommendation> | undefined
  return {
    policy,
    catalogue,
    analysis,
    placeOf: (name) => findString(columns.personIds, name),
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
        catalogue === undefined
          ? []
          : recommendResponses([casePersonName], holdings, policy, catalogue, {
              asOf: policyCase.asOf,
              holidays: policyCase.holidays ?? [],
              agreements,
            }).map((each) => [each.responseId, each]),
      )
      return responses
    },
  }
}
