import { compareCodePoints } from '../../internal/code-points'
import { type Day, dayBefore, earliestDay } from '../../internal/iso-day'
import { toThousandths } from '../../internal/thousandths'
import type { MeasureOf } from '../../policy/schema/measure-schema'
import type { ReportRow } from '../../scan/holdings/columns'
import type { NotCountedReason } from '../score-explanation'

/** A report of one person with what it adds, or why it adds nothing. */
export interface JudgedReport {
  readonly report: ReportRow
  readonly amount: number
  readonly notCounted?: NotCountedReason
}

/**
 * Judges one person's reports under an intelligence measure.
 *
 * Of one origin the report with the greatest amount counts, since one source heard many times is one source.
 * Reports without an origin are taken for one origin together.
 *
 * Formula: `floor((theme × source) × assessment × 1000 + 0.5)` for one report.
 */
export function judgeReports(
  measure: MeasureOf<'intelligence'>,
  reports: readonly ReportRow[],
  asOf: Day,
  after: Day = reportsAfter(measure, asOf),
): JudgedReport[] {
  const known = reports.filter(({ on }) => on <= asOf)
  const graded = known
    .filter(({ on }) => on > after)
    .map((report) => ({ report, amount: amountOfReport(measure, report) }))
  const best = new Map<number, { report: ReportRow; amount: number }>()
  for (const entry of graded) {
    const held = best.get(entry.report.origin)
    if (entry.amount > 0 && (held === undefined || precedes(entry, held)))
      best.set(entry.report.origin, entry)
  }
  const enough = best.size >= (measure.minimumOrigins ?? 1)
  const amounts = new Map(graded.map((entry) => [entry.report, entry]))
  return known.map((report): JudgedReport => {
    const entry = amounts.get(report)
    if (entry === undefined) return { report, amount: 0, notCounted: 'outside-window' }
    if (entry.amount === 0) return { report, amount: 0, notCounted: 'report-theme-or-grade' }
    if (best.get(report.origin) !== entry) return { report, amount: 0, notCounted: 'report-same-origin' }
    if (!enough) return { report, amount: 0, notCounted: 'report-too-few-origins' }
    return entry
  })
}

/** Reports on this day and before are too old: the same for everybody, so that a pass asks it once. */
export function reportsAfter({ within }: MeasureOf<'intelligence'>, asOf: Day): Day {
  return within ? dayBefore(asOf, within) : earliestDay - 1
}

function amountOfReport(
  measure: MeasureOf<'intelligence'>,
  { theme, source, assessment }: ReportRow,
): number {
  return toThousandths(
    (measure.themes[theme] ?? 0) * (measure.source[source] ?? 0) * (measure.assessment[assessment] ?? 0),
  )
}

function precedes(
  a: { readonly report: ReportRow; readonly amount: number },
  b: { readonly report: ReportRow; readonly amount: number },
): boolean {
  if (a.amount !== b.amount) return a.amount > b.amount
  if (a.report.on !== b.report.on) return a.report.on > b.report.on
  return compareCodePoints(a.report.reportId, b.report.reportId) < 0
}
