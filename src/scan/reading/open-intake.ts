import type { HoldingsBuilder } from '../holdings-builder'
import type { Intake, Issue, Rejection, SetAside, SetAsideRecord, StreamedIntake } from '../intake'
import type { IssueCode } from '../issue-codes'
import type { ReadProgress } from '../read-options'
import { openIssues } from './issues'
import type { OpenField } from './open-fields'
import { openKeySet } from './open-key-set'
import { exactRow, openRowReader } from './open-row-reader'
import type { RecordReading } from './record-reading'

/** Takes the rows of one source, one after the other, and keeps count of what became of them. */
export interface OpenIntake<Accepted> {
  /** Takes a row of cells; `positions` says for each field where its cell is, or -1. */
  takeRow(cells: readonly unknown[], positions: ArrayLike<number>, line?: number): void
  /** Rejects a row whose cells cannot be read. */
  refuseRow(code: IssueCode, line?: number): void
  /** Notes something about the source as a whole. */
  warn(issues: readonly Issue[]): void
  progress(): ReadProgress
  /** What the source became; with a builder, the records are in it. */
  close(): Intake<Accepted> | StreamedIntake<Accepted>
}

/** Opens the intake of one source; records go into the builder where there is one. */
export function openIntake<Row extends object, Accepted extends object>(
  reading: RecordReading<Row, Accepted>,
  fields: readonly OpenField[],
  into: HoldingsBuilder | undefined,
): OpenIntake<Accepted> {
  const records: Accepted[] = []
  const rejected: Rejection[] = []
  const setAside: SetAside<Accepted>[] = []
  const warnings: Issue[] = []
  const issues = openIssues()
  const readRow = openRowReader(reading, fields, issues, into !== undefined)
  const seen = openKeySet()
  const names = fields.map((field) => field.name)
  const keyOf =
    reading.duplicateKey ?? ((row: object) => names.map((name) => String(Reflect.get(row, name) ?? '')))
  const add = into === undefined ? undefined : reading.add
  let read = 0
  let accepted = 0

  function reject(found: readonly Issue[], line: number | undefined): void {
    rejected.push(
      line === undefined ? { recordIndex: read, issues: found } : { recordIndex: read, line, issues: found },
    )
    read += 1
  }

  function keepAside(reason: SetAside<Accepted>['reason'], row: Row, line: number | undefined): void {
    // What makes a row one to set aside is its role, and that alone sets `Row` and `Accepted` apart.
    const record = exactRow<SetAsideRecord<Accepted>>(Object.keys(row), Object.values(row))
    setAside.push(
      line === undefined
        ? { recordIndex: read, reason, record }
        : { recordIndex: read, line, reason, record },
    )
    read += 1
  }

  return {
    takeRow(cells, positions, line) {
      const row = readRow(cells, positions)
      if (Array.isArray(row)) return reject(row, line)
      const sound = row as Row
      if (!seen.add(keyOf(sound))) return reject(issues.ofRow('duplicate-row'), line)
      const reason = reading.setAside?.(sound)
      if (reason !== undefined) return keepAside(reason, sound, line)
      const record = sound as unknown as Accepted
      if (into !== undefined && add !== undefined) add(into, record)
      else records.push(record)
      accepted += 1
      read += 1
    },
    refuseRow(code, line) {
      reject(issues.ofRow(code), line)
    },
    warn(found) {
      warnings.push(...found)
    },
    progress: () => ({ read, accepted, rejected: rejected.length, setAside: setAside.length }),
    close() {
      const rest = { rejected, setAside, warnings, read }
      return into === undefined ? { records, ...rest } : { accepted, ...rest }
    },
  }
}
