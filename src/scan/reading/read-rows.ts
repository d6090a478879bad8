import { PreludeError } from '../../internal/prelude-error'
import type { HoldingsBuilder } from '../holdings-builder'
import type { Intake, StreamedIntake } from '../intake'
import { openHeadings } from './headings'
import { rowIssue } from './issues'
import { type AnyReadOptions, openFields } from './open-fields'
import { openIntake } from './open-intake'
import type { RecordReading } from './record-reading'
import { openSpread } from './spread-row'

/** What {@link readRows} takes: the options of a reader and, where records go straight to holdings, the builder. */
export type RowsOptions = AnyReadOptions & { readonly into?: HoldingsBuilder }

/** Rows between two calls of `onProgress`. */
const rowsBetweenProgress = 10_000

/** Reads plain rows: what the public readers of every kind share. */
export function readRows<Row extends object, Accepted extends object>(
  reading: RecordReading<Row, Accepted>,
  rows: Iterable<unknown>,
  options: RowsOptions,
): Intake<Accepted> | StreamedIntake<Accepted> {
  requireRows(reading.caller, rows)
  const fields = openFields(reading, options)
  const { into, onProgress } = options
  const intake = openIntake(reading, fields, into)
  if (into !== undefined && reading.kind !== undefined) into.expect(reading.kind)
  const headings = openHeadings(fields)
  const spread = openSpread(fields, headings)
  const positions = fields.map((_, index) => index)
  let taken = 0
  let broke = false
  for (const row of untilItBreaks(rows, () => {
    broke = true
  })) {
    const cells = spread(row)
    if (typeof cells === 'string') intake.refuseRow(cells)
    else if (cells !== undefined) intake.takeRow(cells, positions)
    taken += 1
    if (taken % rowsBetweenProgress === 0) onProgress?.(intake.progress())
  }
  onProgress?.(intake.progress())
  if (broke) intake.warn([rowIssue('source-broke')])
  if (intake.progress().read > 0) intake.warn(headings.warnings())
  else if (taken === 0 && !broke) intake.warn([rowIssue('empty-source')])
  return intake.close()
}

function requireRows(caller: string, rows: unknown): void {
  if (typeof rows !== 'object' || rows === null || !(Symbol.iterator in rows)) {
    throw new PreludeError('invalid-argument', `${caller} requires rows to be an iterable of objects`, {
      argument: 'rows',
    })
  }
}

/** The rows until there are no more, or until the iterable throws; what throws elsewhere goes its way. */
function* untilItBreaks(rows: Iterable<unknown>, onBreak: () => void): Generator<unknown, void> {
  try {
    yield* rows
  } catch {
    onBreak()
  }
}
