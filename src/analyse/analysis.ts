import { type Day, dayAfter } from '../internal/iso-day'
import { ownValue } from '../internal/own-value'
import { PreludeError } from '../internal/prelude-error'
import type { Policy } from '../policy/parse-policy'
import type { Group } from '../policy/schema/group-schema'
import type { Measure } from '../policy/schema/measure-schema'
import type { HoldingsColumns } from '../scan/holdings/columns'
import { countCoInvolved } from './passes/count-co-involved'
import { type CrimeVictims, gatherVictims } from './passes/gather-victims'
import type { Measured } from './passes/measured'
import type { SelectionPlan } from './passes/selection-plan'

/** Columns, policy and date together, with what the passes share, each made when first asked for. */
export interface Analysis {
  readonly columns: HoldingsColumns
  readonly policy: Policy
  readonly asOf: Day
  /** The day of the next review, where the policy sets one. */
  readonly reviewOn: Day | undefined
  /** The weight of each code by its place; -1 where the table lacks it and the policy has no fallback. */
  readonly weights: Float64Array
  /** The offence group of each code, as a number from 0; -1 for none. */
  readonly offenceGroups: Int32Array
  /** The measure itself, or the one that an id names. */
  measureOf(given: string | Measure): Measure
  groupOf(id: string): Group
  /** Distinct people suspected, charged or convicted in each crime. */
  coInvolved(): Uint32Array
  victims(): CrimeVictims
  /** Measures of everyone that conditions took before, with all state bits of the rows that they counted. */
  readonly taken: Map<Measure, { readonly measured: Measured; readonly states: number }>
  /** Selections made ready before, by the measure that they belong to. */
  readonly plans: Map<Measure, SelectionPlan>
  /** How many people there are besides, and the place among them of the first person here. */
  readonly population: number
  readonly firstPlace: number
}

/** What an analysis may look up besides the policy's own. */
export interface AnalysisTerms {
  readonly measures?: Readonly<Record<string, Measure>> | undefined
  readonly groups?: Readonly<Record<string, Group>> | undefined
  /** The analysis of everyone and the place there, where this one is of one person: others are looked up in it. */
  readonly within?: { readonly everyone: Analysis; readonly place: number }
}

/** Opens an analysis of columns under a policy at a date. */
export function openAnalysis(
  columns: HoldingsColumns,
  policy: Policy,
  asOf: Day,
  terms: AnalysisTerms = {},
): Analysis {
  const { document, harmTable } = policy
  const fallback = document.harm.unlisted?.weight ?? -1
  const names: string[] = []
  let coInvolved: Uint32Array | undefined
  let victims: CrimeVictims | undefined
  return {
    columns,
    policy,
    asOf,
    reviewOn: document.review && dayAfter(asOf, document.review.every),
    weights:
      terms.within?.everyone.weights ??
      Float64Array.from(columns.codes, (code) => ownValue(harmTable.weights, code) ?? fallback),
    offenceGroups:
      terms.within?.everyone.offenceGroups ??
      Int32Array.from(columns.codes, (code) => {
        const group = ownValue(harmTable.groups, code)?.group
        return group === undefined ? -1 : placeOf(names, group)
      }),
    measureOf(given) {
      if (typeof given !== 'string') return given
      const measure = ownValue(terms.measures, given) ?? ownValue(document.measures, given)
      if (measure === undefined) {
        throw new PreludeError(
          'unknown-measure',
          'a condition names a measure that neither catalogue nor policy has',
          {
            measure: given,
          },
        )
      }
      return measure
    },
    groupOf(id) {
      const group = ownValue(terms.groups, id) ?? ownValue(document.groups, id)
      if (group === undefined) {
        throw new PreludeError(
          'unknown-measure',
          'a selection names a group that neither catalogue nor policy has',
          {
            measure: id,
          },
        )
      }
      return group
    },
    coInvolved() {
      coInvolved ??= terms.within?.everyone.coInvolved() ?? countCoInvolved(columns, asOf)
      return coInvolved
    },
    victims() {
      victims ??= terms.within?.everyone.victims() ?? gatherVictims(columns, asOf)
      return victims
    },
    taken: new Map(),
    plans: new Map(),
    population: terms.within?.everyone.population ?? columns.personIds.size,
    firstPlace: terms.within?.place ?? 0,
  }
}

function placeOf(names: string[], name: string): number {
  const place = names.indexOf(name)
  return place >= 0 ? place : names.push(name) - 1
}
