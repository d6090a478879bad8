import type { CsvCell } from '../../csv/index'
import type { AnalystView } from '../../index'

/** A table to be written as CSV. */
export interface CsvTable {
  readonly columns: readonly string[]
  readonly rows: Iterable<Readonly<Record<string, CsvCell>>>
}

/** The analyst's view of a cohort as a table: a row for each place on a list, a column for each component. */
export function analystTable({ rows }: AnalystView): CsvTable {
  const components = [...new Set(rows.flatMap((row) => Object.keys(row.components ?? {})))]
  return {
    columns: [
      'list',
      'area',
      'rank',
      'tied',
      'personId',
      'score',
      'band',
      ...components.map((id) => `points ${id}`),
      'vulnerability',
      'vulnerabilityBand',
      'suspicionShare',
      'largestCrimeShare',
      'incomplete',
      'flags',
      'schemes',
    ],
    rows: rows.map((row) => ({
      ...row,
      ...Object.fromEntries(components.map((id) => [`points ${id}`, row.components?.[id]])),
      components: undefined,
      hangsOn: undefined,
      flags: row.flags.join('; '),
      schemes: row.schemes === 'unknown' ? 'unknown' : row.schemes.join('; '),
    })),
  }
}
