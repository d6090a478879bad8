import { type Day, dayBefore, earliestDay, wholeYears } from '../../internal/iso-day'
import type { Measure, MeasureOf } from '../../policy/schema/measure-schema'
import type { Selection } from '../../policy/schema/selection-schema'
import { noDay, rowsOf } from '../../scan/holdings/columns'
import { needLevels } from '../../scan/vocabulary'
import type { Analysis } from '../analysis'
import { passCount } from './count-pass'
import { passDaysSinceLast } from './days-since-last-pass'
import { passHarm } from './harm-pass'
import { judgeReports, reportsAfter } from './judge-reports'
import { latestNeed } from './latest-need'
import { type Measured, type PassFindings, unknownValue } from './measured'
import { planSelection, type SelectionPlan } from './selection-plan'

/**
 * Takes a measure of people `from` up to `to`, in thousandths.
 *
 * One exhaustive switch: a kind of measure is a case here, one in the explanation, and a line in the schema.
 */
export function takeMeasure(
  analysis: Analysis,
  measure: Measure,
  from: number,
  to: number,
  findings?: PassFindings,
): Measured {
  switch (measure.kind) {
    case 'harm':
    case 'peak-harm':
    case 'victimisation': {
      const plan = planFor(analysis, measure)
      const peak = measure.kind === 'peak-harm'
      return passHarm(analysis, plan, from, to, findings ? { peak, findings } : { peak })
    }
    case 'count':
      return passCount(analysis, planFor(analysis, measure), measure.of, from, to, findings)
    case 'days-since-last':
      return passDaysSinceLast(planFor(analysis, measure), from, to, findings)
    case 'intelligence': {
      const after = reportsAfter(measure, analysis.asOf)
      return eachPerson(from, to, (p) => intelligenceOf(analysis, measure, p, after))
    }
    case 'age':
      return eachPerson(from, to, (p) => ageOf(analysis, p))
    case 'custody-count':
      return eachPerson(from, to, (p) => custodyCountOf(analysis, measure, p))
    case 'need':
      return eachPerson(from, to, (p) => needOf(analysis, measure, p))
  }
}

/** A measure that selects involvements. */
export type SelectingMeasure = MeasureOf<'harm' | 'peak-harm' | 'victimisation' | 'count' | 'days-since-last'>

/** The selection of a measure; victimisation is harm with the role victim. */
export function selectionOf(measure: SelectingMeasure): Selection {
  if (measure.kind !== 'victimisation') return measure.select
  return { ...measure.select, roles: measure.select?.roles ?? { victim: 1 } }
}

/** The selection of a measure made ready, once in an analysis. */
export function planFor(analysis: Analysis, measure: SelectingMeasure): SelectionPlan {
  const known = analysis.plans.get(measure)
  if (known !== undefined) return known
  const plan = planSelection(analysis, selectionOf(measure))
  analysis.plans.set(measure, plan)
  return plan
}

/** Whole years of a person at the date, in thousandths; unknown without a birth date or with one still to come. */
export function ageOf({ columns, asOf }: Analysis, person: number): number {
  const born = columns.people.born[person] ?? noDay
  return born === noDay || born > asOf ? unknownValue : wholeYears(born, asOf) * 1000
}

function eachPerson(from: number, to: number, valueFor: (person: number) => number): Measured {
  const values = new Float64Array(to - from)
  const counted = new Uint8Array(to - from)
  for (let p = from; p < to; p++) {
    const value = valueFor(p)
    values[p - from] = value
    counted[p - from] = value > 0 ? 1 : 0
  }
  return { values, counted }
}

function intelligenceOf(
  { columns, asOf }: Analysis,
  measure: MeasureOf<'intelligence'>,
  person: number,
  after: Day,
): number {
  const reports = rowsOf(columns.reports, person)
  if (reports.length === 0) return 0
  return judgeReports(measure, reports, asOf, after).reduce((sum, { amount }) => sum + amount, 0)
}

function custodyCountOf(
  { columns, asOf }: Analysis,
  measure: MeasureOf<'custody-count'>,
  person: number,
): number {
  if (columns.detentions === undefined) return unknownValue
  const after = measure.within ? dayBefore(asOf, measure.within) : earliestDay - 1
  const within = rowsOf(columns.detentions, person).filter(
    ({ arrestedOn }) => arrestedOn <= asOf && arrestedOn > after,
  )
  return new Set(within.map(({ custodyId }) => custodyId)).size * 1000
}

function needOf({ columns, asOf }: Analysis, { need }: MeasureOf<'need'>, person: number): number {
  const latest = latestNeed(rowsOf(columns.needs, person), need, asOf)
  return latest === undefined ? 0 : (needLevels.indexOf(latest.level) + 1) * 1000
}
