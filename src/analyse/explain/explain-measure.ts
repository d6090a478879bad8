import { compareCodePoints } from '../../internal/code-points'
import { stringAt } from '../../internal/find-string'
import { formatIsoDay } from '../../internal/iso-day'
import { type Thousandths, toUnits } from '../../internal/thousandths'
import type { Measure, MeasureOf } from '../../policy/schema/measure-schema'
import { rowsOf, stateBits } from '../../scan/holdings/columns'
import { markers, type Role, roles } from '../../scan/vocabulary'
import type { Analysis } from '../analysis'
import { recencyOf, shareOf } from '../passes/harm-pass'
import { type JudgedReport, judgeReports } from '../passes/judge-reports'
import { markedCodes, type SelectionPlan, selectedFactor } from '../passes/selection-plan'
import { planFor, type SelectingMeasure, selectionOf } from '../passes/take-measure'
import type {
  Contribution,
  CrimeContribution,
  GroupMatch,
  NotCountedReason,
  WithheldContribution,
} from '../score-explanation'
import { reasonNotSelected } from './judge-row'
import { type AddingRow, type AddingRows, rowOfDays, rowsOfCount, rowsOfHarm } from './selected-rows'

/** What a measure rests on for one person. */
export interface MeasureExplanation {
  readonly contributions: readonly Contribution[]
  /** Rows that count, with their amounts. */
  readonly adding: readonly AddingRow[]
  /** Reports that count, also those whose handling withholds them. */
  readonly reports: readonly JudgedReport[]
  /** By row or report known at the date: why it does not count. */
  readonly notCounted: ReadonlyMap<number | string, NotCountedReason>
  readonly unlisted: readonly number[]
  readonly plan: SelectionPlan | undefined
}

/** Says what a measure of one person is made of, from the same rows that the passes add up. */
export function explainMeasure(analysis: Analysis, measure: Measure, person: number): MeasureExplanation {
  switch (measure.kind) {
    case 'harm':
    case 'peak-harm':
    case 'victimisation': {
      const rows = rowsOfHarm(analysis, planFor(analysis, measure), person, measure.kind === 'peak-harm')
      return explainRows(analysis, measure, rows, person)
    }
    case 'count':
      return explainRows(
        analysis,
        measure,
        rowsOfCount(analysis, planFor(analysis, measure), measure.of, person),
        person,
      )
    case 'days-since-last':
      return explainRows(analysis, measure, rowOfDays(analysis, planFor(analysis, measure), person), person)
    case 'intelligence':
      return explainReports(analysis, measure, person)
    case 'age':
    case 'custody-count':
    case 'need':
      return {
        contributions: [],
        adding: [],
        reports: [],
        notCounted: new Map(),
        unlisted: [],
        plan: undefined,
      }
  }
}

function explainRows(
  analysis: Analysis,
  measure: SelectingMeasure,
  { adding, passedOver, unlisted }: AddingRows,
  person: number,
): MeasureExplanation {
  const plan = planFor(analysis, measure)
  const { groups } = selectionOf(measure)
  const base = measure.kind === 'count' || measure.kind === 'days-since-last' ? 'count' : 'harm'
  const { starts, known } = plan.involvements
  const notCounted = new Map<number | string, NotCountedReason>(
    passedOver.map(({ row, reason }) => [row, reason]),
  )
  for (let row = starts[person] as number; row < (starts[person + 1] as number); row++) {
    if ((known[row] as number) > analysis.asOf) continue
    const reason = reasonNotSelected(plan, row)
    if (reason !== undefined) notCounted.set(row, reason)
  }
  return {
    contributions: adding.map(({ row, amount }) => contributionOf(analysis, plan, groups, row, amount, base)),
    adding,
    reports: [],
    notCounted,
    unlisted,
    plan,
  }
}

function contributionOf(
  analysis: Analysis,
  plan: SelectionPlan,
  groups: readonly string[] | undefined,
  row: number,
  amount: Thousandths,
  base: 'harm' | 'count',
): CrimeContribution {
  const { crime, on, code, state } = plan.involvements
  const { columns, weights } = analysis
  return {
    crimeId: stringAt(columns.crimeIds, crime[row] as number),
    on: formatIsoDay(on[row] as number),
    code: columns.codes[code[row] as number] as string,
    role: roles[(state[row] as number) >> stateBits.roleShift] as Role,
    nature: 'fact',
    base: base === 'harm' ? (weights[code[row] as number] as number) : toUnits(amount),
    factors: { role: selectedFactor(plan, row), recency: recencyOf(plan, row), share: shareOf(plan, row) },
    amount: toUnits(amount),
    ...(groups && { groups: matchesOf(analysis, plan, groups, row) }),
  }
}

/** Which groups took a row in, and whether the code did or a flag that somebody set. */
function matchesOf(
  analysis: Analysis,
  plan: SelectionPlan,
  groups: readonly string[],
  row: number,
): GroupMatch[] {
  const { code, markers: flags } = plan.involvements
  return groups.flatMap((group): GroupMatch[] => {
    const marked = markedCodes(analysis, [group])
    const byCode = marked.codes[code[row] as number] === 1
    const bits = flags.length > 0 ? (flags[row] as number) & marked.markers : 0
    if (!byCode && bits === 0) return []
    const matched = markers.filter((_, bit) => (bits & (1 << bit)) !== 0)
    return [
      {
        group,
        from: [...(byCode ? (['code'] as const) : []), ...(bits !== 0 ? (['flag'] as const) : [])],
        ...(matched.length > 0 && { markers: matched }),
      },
    ]
  })
}

function explainReports(
  { columns, asOf }: Analysis,
  measure: MeasureOf<'intelligence'>,
  person: number,
): MeasureExplanation {
  const judged = judgeReports(measure, rowsOf(columns.reports, person), asOf)
  const counting = judged
    .filter(({ notCounted }) => notCounted === undefined)
    .sort(
      (a, b) =>
        b.amount - a.amount ||
        b.report.on - a.report.on ||
        compareCodePoints(a.report.reportId, b.report.reportId),
    )
  const open = counting.filter(({ report }) => report.handling === 'P')
  const withheld = counting.filter(({ report }) => report.handling === 'C')
  const line: WithheldContribution[] =
    withheld.length === 0
      ? []
      : [
          {
            nature: 'assessment',
            reports: withheld.length,
            amount: toUnits(withheld.reduce((sum, { amount }) => sum + amount, 0)),
          },
        ]
  return {
    contributions: [
      ...open.map(
        ({ report, amount }): Contribution => ({
          reportId: report.reportId,
          on: formatIsoDay(report.on),
          nature: 'assessment',
          theme: report.theme,
          grade: `${report.source}${report.assessment}`,
          base: 1,
          factors: {
            // Counted, so each is named by the measure and above 0.
            theme: measure.themes[report.theme] as number,
            source: measure.source[report.source] as number,
            assessment: measure.assessment[report.assessment] as number,
          },
          amount: toUnits(amount),
        }),
      ),
      ...line,
    ],
    adding: [],
    reports: counting,
    notCounted: new Map(
      judged.flatMap(({ notCounted }, i) => (notCounted ? [[`report ${i}`, notCounted]] : [])),
    ),
    unlisted: [],
    plan: undefined,
  }
}
