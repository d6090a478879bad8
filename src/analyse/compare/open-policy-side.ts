import type { Policy } from '../../policy/parse-policy'
import type { ListRule } from '../../policy/schema/list-schema'
import type { Predicate } from '../../policy/schema/predicate-schema'
import type { Holdings } from '../../scan/holdings'
import type { HoldingsColumns } from '../../scan/holdings/columns'
import { openAnalysis } from '../analysis'
import type { Cohort } from '../cohort'
import { judgePerson } from '../conditions/judge-person'
import type { Status } from '../evaluation'
import { openAreas } from '../nominate/open-areas'
import { type NominateCohortOptions, nominateCohort } from '../nominate-cohort'
import { scorePeople } from '../score-people'
import type { ScoreTable } from '../score-table'
import type { PersonScore } from '../scores'
import { scoresColumnsOf } from '../seal-scores'

/** One of two policies, with what it makes of the holdings. */
export interface PolicySide {
  readonly policy: Policy
  readonly cohort: Cohort
  readonly table: ScoreTable
  /** Points by component id. */
  pointsOf(personId: string): Readonly<Record<string, number>>
  statusOf(place: number, predicate: Predicate): Status
  ruleOf(listId: string): ListRule | undefined
  /** The area that a list per area puts a person in; undefined where it is not known. */
  areaOf(place: number, rule: ListRule): string | undefined
  /** Whether a person belongs on an unranked list, or might. */
  isUnranked(place: number): boolean
}

/** Nominates and scores under one of two policies. */
export function openPolicySide(
  holdings: Holdings,
  columns: HoldingsColumns,
  policy: Policy,
  options: NominateCohortOptions,
  asOf: number,
): PolicySide {
  const cohort = nominateCohort(holdings, policy, options)
  const scores = scorePeople(holdings, policy, options)
  const analysis = openAnalysis(columns, policy, asOf)
  const rules = policy.document.lists ?? []
  const areas = new Map(rules.map((rule) => [rule, openAreas(analysis, rule)]))
  const statusOf = (place: number, predicate: Predicate) => judgePerson(analysis, predicate, place).status
  return {
    policy,
    cohort,
    table: scoresColumnsOf('comparePolicies', scores).table,
    pointsOf: (personId) => (scores.get(personId) as PersonScore).components,
    statusOf,
    ruleOf: (listId) => rules.find(({ id }) => id === listId),
    areaOf: (place, rule) => columns.areas[(areas.get(rule) as (place: number) => number)(place) - 1],
    isUnranked: (place) =>
      rules.some(
        ({ present, where }) =>
          present === 'unranked' && (where === undefined || statusOf(place, where) !== 'unmet'),
      ),
  }
}
