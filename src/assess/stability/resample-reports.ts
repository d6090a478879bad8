import type { SeededDraws } from '../../internal/open-draws'
import type { PersonTable, ReportRow } from '../../scan/holdings/columns'
import { drawPoisson } from './poisson-draws'

/** More than an origin is ever drawn; copies have numbers below 0, where no origin has any. */
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
  // By origin, one more than it is drawn; 0 where it is not drawn yet. A map costs several times as much.
  const drawnOf = new Uint8Array(1 + rows.reduce((most, { origin }) => Math.max(most, origin), 0))
  const ends = new Uint32Array(starts.length)
  const drawn: ReportRow[] = []
  for (let person = 0; person + 1 < starts.length; person++) {
    drawnOf[0] = 0
    for (let at = starts[person] as number; at < (starts[person + 1] as number); at++) {
      const report = rows[at] as ReportRow
      const { origin } = report
      if (drawnOf[origin] === 0) drawnOf[origin] = 1 + drawPoisson(draws)
      const times = (drawnOf[origin] as number) - 1
      // The first stands for itself: hardly any report needs a copy, and these are most of the work.
      if (times > 0) drawn.push(report)
      for (let copy = 1; copy < times; copy++) {
        drawn.push({ ...report, origin: -(origin * mostCopies + copy) })
      }
    }
    ends[person + 1] = drawn.length
  }
  return { rows: drawn, starts: ends }
}
