import { bandOf } from '../../../analyse/band-of'
import { judgeEveryone } from '../../../analyse/conditions/judge-everyone'
import { statusOf } from '../../../analyse/conditions/status-codes'
import { unknownValue } from '../../../analyse/passes/measured'
import { takeMeasure } from '../../../analyse/passes/take-measure'
import type { PointsTable } from '../../../analyse/score-table'
import { stringAt } from '../../../internal/find-string'
import { formatIsoDay } from '../../../internal/iso-day'
import { ownValue } from '../../../internal/own-value'
import { type Thousandths, toUnits } from '../../../internal/thousandths'
import type { Predicate } from '../../../policy/schema/predicate-schema'
import type { Component, ScoreRule } from '../../../policy/schema/score-schema'
import type { CaseExpectation } from '../../cases/case-expectation-schema'
import { type CaseObservation, observeCase } from '../../cases/observe-case'
import type { OpenedCase } from '../../cases/open-policy-case'
import { casePersonName } from '../../cases/policy-case-schema'
import { adviceKeys, type ExpectationKey } from '../kill/expectations-touched'
import type { Rules } from './scope'

/** What of an outcome is looked at. */
export interface View {
  /** Everything but advice where left out. */
  readonly keys?: ReadonlySet<ExpectationKey>
  /** The ids of measures; all where left out. */
  readonly measures?: ReadonlySet<string>
  /** The responses on which there is to be advice. */
  readonly responses: readonly string[]
  /** The list on which a rank is to be told. */
  readonly list?: string
}

/** What the rules make of a case, as far as it is looked at, as a case would expect it. */
export function outcomeOf(opened: OpenedCase, { policy, catalogue }: Rules, view: View): CaseExpectation {
  const asking = { ...opened.policyCase, expect: { recommended: view.responses } }
  const observed = observeCase({ ...opened, policyCase: asking }, policy, catalogue)
  const place = observed.placeOf(casePersonName)
  const isSeen = (key: ExpectationKey) => view.keys?.has(key) ?? true
  const parts = partsFor(observed, place, view)
  const seen = (Object.keys(parts) as (keyof typeof parts)[]).filter(isSeen)
  const told = seen.map((key) => [key, parts[key]()] as const).filter(([, its]) => its !== undefined)
  const asksAdvice = view.responses.length > 0 && adviceKeys.some(isSeen)
  return { ...Object.fromEntries(told), ...(asksAdvice && adviceOf(observed)) }
}

type Part = { readonly [Key in Exclude<ExpectationKey, AdviceKey>]: () => CaseExpectation[Key] | undefined }
type AdviceKey = 'recommended' | 'notRecommended' | 'notYetRecommended' | 'due' | 'requires'

/** What there is to tell, each worked out when it is asked for. */
function partsFor(observed: CaseObservation, place: number, { measures, list }: View): Part {
  const { policy, analysis } = observed
  const { score, vulnerability, gates = [], lists = [], signposts = [] } = policy.document
  const status = (condition: Predicate) => statusOf(judgeEveryone(analysis, condition)[place] as number)
  const suffered = () => observed.table().vulnerability as PointsTable
  const on = () => listedOn(observed, place)
  return {
    measures: () => measuresOf(observed, place, measures),
    components: () => pointsOf(score, observed.table(), place),
    score: () => unitsAt(observed.table().totals, place),
    band: () => bandOf(score.bands, observed.table().totals[place] as number) ?? null,
    vulnerability: () => vulnerability && unitsAt(suffered().totals, place),
    vulnerabilityComponents: () => vulnerability && pointsOf(vulnerability, suffered(), place),
    vulnerabilityBand: () =>
      vulnerability && (bandOf(vulnerability.bands, suffered().totals[place] as number) ?? null),
    incomplete: () => observed.table().incomplete[place] === 1,
    gates: () => Object.fromEntries(gates.map(({ id, require }) => [id, status(require)])),
    listConditions: () =>
      Object.fromEntries(
        lists.flatMap(({ id, where }) => (where === undefined ? [] : [[id, status(where)]])),
      ),
    nominated: () => on().map(({ rule }) => rule.id),
    unranked: () =>
      on()
        .filter(({ rule }) => rule.present === 'unranked')
        .map(({ rule }) => rule.id),
    reviewBy: () => (analysis.reviewOn === undefined ? null : formatIsoDay(analysis.reviewOn)),
    undetermined: () =>
      observed.draw().undetermined.find(({ personId }) => personId === casePersonName)?.missing ?? [],
    rank: () => rankOf(observed, place, list),
    signposts: () =>
      Object.fromEntries(
        signposts.map(({ id, measure }) => [id, valueAt(analysis, analysis.measureOf(measure), place)]),
      ),
  }
}

/** Measures by id; of one name the policy's goes before the catalogue's, and both before a component's. */
function measuresOf(
  observed: CaseObservation,
  place: number,
  wanted: ReadonlySet<string> | undefined,
): NonNullable<CaseExpectation['measures']> {
  const { policy, catalogue, analysis } = observed
  const { measures, score, vulnerability } = policy.document
  const components = [...score.components, ...(vulnerability?.components ?? [])].filter(
    ({ measure }) => typeof measure !== 'string',
  )
  const all = [measures, catalogue?.measures].flatMap((its) => Object.keys(its ?? {}))
  const ids = new Set([...all, ...components.map(({ id }) => id)])
  let lentTo: CaseObservation['analysis'] | undefined
  return Object.fromEntries(
    [...ids]
      .filter((id) => wanted?.has(id) ?? true)
      .map((id) => {
        const own = ownValue(measures, id)
        const lent = ownValue(catalogue?.measures, id)
        if (own === undefined && lent !== undefined) {
          lentTo ??= observed.catalogueAnalysis()
          return [id, valueAt(lentTo, lent, place)]
        }
        const written = components.find((each) => each.id === id) as Component
        return [id, valueAt(analysis, analysis.measureOf(own ?? written.measure), place)]
      }),
  )
}

function valueAt(
  analysis: CaseObservation['analysis'],
  measure: Parameters<typeof takeMeasure>[1],
  place: number,
): number | 'unknown' {
  const value = takeMeasure(analysis, measure, place, place + 1).values[0] as number
  return value === unknownValue ? 'unknown' : toUnits(value)
}

function pointsOf({ components }: ScoreRule, { points }: PointsTable, place: number): Record<string, number> {
  return Object.fromEntries(
    components.map(({ id }, index) => [id, unitsAt(points[index] as Float64Array, place)]),
  )
}

function listedOn(observed: CaseObservation, place: number) {
  return observed.draw().drawn.flatMap(({ lists }) => lists.filter(({ head }) => head.places.includes(place)))
}

/** The person's place towards the first other of a list that shows ranks. */
function rankOf(
  observed: CaseObservation,
  place: number,
  list: string | undefined,
): CaseExpectation['rank'] | undefined {
  const its = listedOn(observed, place).find(({ rule }) => rule.id === list && rule.present === undefined)
  const other = its?.head.places.find((each) => each !== place)
  if (list === undefined || other === undefined) return undefined
  const { totals } = observed.table()
  const difference = (totals[place] as number) - (totals[other] as number)
  const key = ['below', 'tiedWith', 'above'][Math.sign(difference) + 1] as string
  return { list, [key]: [stringAt(observed.analysis.columns.personIds, other)] }
}

/** Advice by what it comes to, by when to refer, and what must be had first. */
function adviceOf(observed: CaseObservation): Pick<CaseExpectation, AdviceKey> {
  const all = [...observed.responses()]
  const ids = (status: string) => all.filter(([, each]) => each.status === status).map(([id]) => id)
  return {
    recommended: ids('recommended'),
    notRecommended: ids('not-recommended'),
    notYetRecommended: ids('unknown'),
    due: Object.fromEntries(all.map(([id, { dueBy }]) => [id, dueBy ?? null])),
    requires: Object.fromEntries(
      all.map(([id, { requires }]) => [id, requires.map(({ condition }) => condition)]),
    ),
  }
}

function unitsAt(table: Float64Array, place: number): number {
  return toUnits(table[place] as Thousandths)
}
