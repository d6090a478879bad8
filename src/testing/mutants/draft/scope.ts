import { type Analysis, openAnalysis } from '../../../analyse/analysis'
import { judgeEveryone } from '../../../analyse/conditions/judge-everyone'
import { statusOf } from '../../../analyse/conditions/status-codes'
import type { Status } from '../../../analyse/evaluation'
import { takeMeasure } from '../../../analyse/passes/take-measure'
import { type PointsTable, tableScores } from '../../../analyse/score-table'
import { findString } from '../../../internal/find-string'
import { type Day, parseIsoDay } from '../../../internal/iso-day'
import { ownValue } from '../../../internal/own-value'
import type { Thousandths } from '../../../internal/thousandths'
import type { HarmTable } from '../../../policy/harm-table'
import type { Policy } from '../../../policy/parse-policy'
import type { Group } from '../../../policy/schema/group-schema'
import type { Measure } from '../../../policy/schema/measure-schema'
import type { Predicate } from '../../../policy/schema/predicate-schema'
import type { Catalogue } from '../../../respond/catalogue-schema'
import { columnsOf } from '../../../scan/holdings'
import type { IsoDate } from '../../../scan/vocabulary'
import type { CaseCrime, CasePerson } from '../../cases/case-person-schema'
import { type OpenedCase, openPolicyCase } from '../../cases/open-policy-case'
import { casePersonName } from '../../cases/policy-case-schema'
import type { Sketch, Trait } from './sketch'

/** A policy and the catalogue beside it, the original's or a mutant's. */
export interface Rules {
  readonly policy: Policy
  readonly catalogue: Catalogue | undefined
}

/** Opens sketches under the original rules, each once. */
export interface Bench {
  /** The date of drafts. */
  readonly date: IsoDate
  readonly asOf: Day
  /** The sketch with its records gathered; undefined where it is no case. */
  open(sketch: Sketch): OpenedCase | undefined
}

/** What rules make of sketches, and what their names lead to. */
export interface Scope {
  readonly bench: Bench
  readonly table: HarmTable
  readonly policy: Policy
  readonly groups: Readonly<Record<string, Group>>
  measureOf(given: string | Measure): Measure
  /** The status of a condition for the person of a sketch; undefined where the sketch is no case. */
  statusOf(sketch: Sketch, condition: Predicate): Status | undefined
  /** The person's score, in thousandths; no number where the sketch is no case. */
  totalOf(sketch: Sketch): Thousandths
  /** A measure of people who are looked at at once, in thousandths. */
  valuesOf(people: readonly CasePerson[], measure: Measure): readonly Thousandths[]
  /** The scores or vulnerabilities of people who are looked at at once, in thousandths. */
  totalsOf(people: readonly CasePerson[], rule: RuleKey): readonly Thousandths[]
  /** What was found before, by condition and status. */
  readonly ways: WeakMap<Predicate, { readonly [Its in Status]?: readonly Trait[] }>
  /** What was priced before, by the measure. */
  readonly priced: WeakMap<Measure, ReadonlyMap<number, CaseCrime>>
}

/** The two rules that sum up points. */
export type RuleKey = 'score' | 'vulnerability'

/** Opens the bench on which sketches are tried. */
export function openBench(date: IsoDate, { policy, catalogue }: Rules): Bench {
  const known = new Map<string, OpenedCase | undefined>()
  return {
    date,
    asOf: parseIsoDay(date) as Day,
    open(sketch) {
      const key = JSON.stringify(sketch)
      if (known.has(key)) return known.get(key)
      const opened = openPolicyCase({ ...sketch, name: '', expect: {} }, 0, policy, catalogue)
      const its = opened.problems.length === 0 ? opened : undefined
      known.set(key, its)
      return its
    },
  }
}

/**
 * Opens what rules make of sketches.
 *
 * @param owner - whose conditions are asked: a catalogue's look its own measures and groups up first
 */
export function openScope(bench: Bench, { policy, catalogue }: Rules, owner: 'policy' | 'catalogue'): Scope {
  const lent = owner === 'catalogue' ? catalogue : undefined
  const analyses = new WeakMap<OpenedCase, Analysis>()
  const measures = { ...policy.document.measures, ...lent?.measures }
  const analysisOf = (opened: OpenedCase): Analysis => {
    const known = analyses.get(opened)
    if (known !== undefined) return known
    const day = parseIsoDay(opened.policyCase.asOf) as Day
    const analysis = openAnalysis(columnsOf('mutatePolicy', opened.holdings), policy, day, {
      measures: lent?.measures,
      groups: lent?.groups,
    })
    analyses.set(opened, analysis)
    return analysis
  }
  const onPerson = <Value>(
    sketch: Sketch,
    ask: (analysis: Analysis, place: number) => Value,
  ): Value | undefined => {
    const opened = bench.open(sketch)
    if (opened === undefined) return undefined
    const analysis = analysisOf(opened)
    return ask(analysis, findString(analysis.columns.personIds, casePersonName))
  }
  const totals = (analysis: Analysis, rule: RuleKey) => {
    const table = tableScores(analysis, 0, analysis.columns.personIds.size)
    return (rule === 'score' ? table : (table.vulnerability as PointsTable)).totals
  }
  const onEach = (
    people: readonly CasePerson[],
    ask: (analysis: Analysis) => ArrayLike<Thousandths>,
  ): readonly Thousandths[] => {
    const names = people.map((_, index) => `probe ${index}`)
    const others = Object.fromEntries(people.map((person, index) => [names[index], person]))
    const opened = openPolicyCase(
      { asOf: bench.date, person: {}, others, name: '', expect: {} },
      0,
      policy,
      lent,
    )
    const analysis = analysisOf(opened)
    const values = ask(analysis)
    return names.map((name) => values[findString(analysis.columns.personIds, name)] as Thousandths)
  }
  return {
    bench,
    ways: new WeakMap(),
    priced: new WeakMap(),
    table: policy.harmTable,
    policy,
    groups: { ...policy.document.groups, ...lent?.groups },
    measureOf: (given) => (typeof given === 'string' ? (ownValue(measures, given) as Measure) : given),
    statusOf: (sketch, condition) =>
      onPerson(sketch, (analysis, place) => statusOf(judgeEveryone(analysis, condition)[place] as number)),
    totalOf: (sketch) => Number(onPerson(sketch, (analysis, place) => totals(analysis, 'score')[place])),
    valuesOf: (people, measure) =>
      onEach(people, (analysis) => takeMeasure(analysis, measure, 0, analysis.columns.personIds.size).values),
    totalsOf: (people, rule) => onEach(people, (analysis) => totals(analysis, rule)),
  }
}
