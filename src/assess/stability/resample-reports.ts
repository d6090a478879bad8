import type { SeededDraws } from '../../internal/open-draws'
import type { PersonTable, ReportRow } from '../../scan/holdings/columns'
import { drawPoisson } from './poisson-draws'

/** More than an origin is ever drawn. */
const mostCopies = 16

/**
 * Reports resampled by where they came from: all of one origin together, whomever they are about; and a person's
 * reports without an origin, which count as one origin, together.
 *
 * An origin that is drawn twice becomes two origins. Origins are drawn in the order in which the reports stand, by
 * person and date, whatever order they arrived in.
 */
export function drawReports(
  { rows, starts }: PersonTable<ReportRow>,
  draws: SeededDraws,
): PersonTable<ReportRow> {
  if (starts.length === 0) return { rows, starts }
  const timesOf = new Map<number, number>()
  const ends = new Uint32Array(starts.length)
  const drawn: ReportRow[] = []
  for (let person = 0; person + 1 < starts.length; person++) {
    timesOf.delete(0)
    for (let at = starts[person] as number; at < (starts[person + 1] as number); at++) {
      const report = rows[at] as ReportRow
      const times = timesOf.get(report.origin) ?? drawPoisson(draws)
      timesOf.set(report.origin, times)
      for (let copy = 0; copy < times; copy++) {
        drawn.push({ ...report, origin: report.origin * mostCopies + copy })
      }
    }
    ends[person + 1] = drawn.length
  }
  return { rows: drawn, starts: ends }
}
