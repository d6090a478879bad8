import { type Day, dayBefore, earliestDay } from '../../internal/iso-day'
import type { Measure } from '../../policy/schema/measure-schema'
import { type DetentionRow, rowsOf } from '../../scan/holdings/columns'
import type { IsoDateTime } from '../../scan/vocabulary'
import type { Analysis } from '../analysis'
import { explainMeasure } from '../explain/explain-measure'
import { latestNeed } from '../passes/latest-need'

/** The latest record that a measure of one person rests on; undefined where it rests on none. */
export function latestRecord(
  analysis: Analysis,
  measure: Measure,
  person: number,
): { on: Day; at?: IsoDateTime } | undefined {
  const { columns, asOf } = analysis
  switch (measure.kind) {
    case 'age':
      return undefined
    case 'need': {
      const latest = latestNeed(rowsOf(columns.needs, person), measure.need, asOf)
      return latest && { on: latest.on }
    }
    case 'custody-count': {
      if (columns.detentions === undefined) return undefined
      const after = measure.within ? dayBefore(asOf, measure.within) : earliestDay - 1
      return rowsOf(columns.detentions, person)
        .filter(({ arrestedOn }) => arrestedOn <= asOf && arrestedOn > after)
        .map((row) => momentOf(row, asOf))
        .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0]
    }
    default: {
      const { adding, reports } = explainMeasure(analysis, measure, person)
      const days = [
        ...adding.map(({ row }) => columns.involvements.on[row] as number),
        // The date of a report that is shared under conditions would tell of it.
        ...reports.filter(({ report }) => report.handling === 'P').map(({ report }) => report.on),
      ]
      return days.length === 0 ? undefined : { on: Math.max(...days) }
    }
  }
}

/** The release where it was known by the date, else the arrest. */
function momentOf(
  { arrestedAt, arrestedOn, releasedAt, releasedOn }: DetentionRow,
  asOf: Day,
): { on: Day; at: IsoDateTime } {
  return releasedOn !== undefined && releasedOn <= asOf
    ? { on: releasedOn, at: releasedAt as IsoDateTime }
    : { on: arrestedOn, at: arrestedAt }
}
