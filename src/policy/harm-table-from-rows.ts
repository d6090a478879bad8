import type { HarmTableProblem } from '../internal/prelude-error'
import { PreludeError } from '../internal/prelude-error'
import { type CodeSystem, codeSystems } from '../scan/vocabulary'
import { freezeHarmTable } from './freeze-harm-table'
import type { HarmTable, OffenceGroup } from './harm-table'
import { findHarmTableColumns, type HarmTableColumns } from './harm-table-columns'
import { cellText, type HarmTableRow, readHarmTableRow } from './harm-table-row'
import { settleHarmTableCode, type WhenDiffering } from './settle-harm-table-code'

/** What a table of one's own is, and how to read it. */
export interface HarmTableFromRowsOptions {
  /** What policies will name the table by; put the edition in it, as `cchi-2026`. */
  readonly id: string
  readonly title: string
  readonly edition: string
  /** What a weight counts, in the plural, as `days`. */
  readonly unit: string
  readonly codeSystem: CodeSystem
  readonly source: string
  readonly licence: string
  /** The headings of the file, where they are not those of the Cambridge Crime Harm Index workbook. */
  readonly columns?: HarmTableColumns
  /** Which weight stands where rows of one code differ. Without it such a table is refused. */
  readonly whenDiffering?: WhenDiffering
  readonly notes?: readonly string[]
}

/**
 * Makes a harm table of a user's own rows, in the unit that the options name.
 *
 * Rows are objects by heading, as from a CSV file. The headings of the Cambridge Crime Harm Index workbook,
 * editions 2021 and 2026, are known; others are named in `columns`. All faults are found before any is
 * reported. Nothing is guessed: a code that a spreadsheet turned into a date is refused by name, and so are
 * rows of one code with differing weights unless `whenDiffering` says which stands (the table's notes then
 * give the number of such codes). Rows of one code with equal weights are one entry. Rows without any text are
 * skipped.
 *
 * @param rows - rows of the table, headings left out
 * @param options - what the table is, and how to read it
 * @returns the table, frozen, with codes in canonical form
 * @throws `invalid-harm-table` with every fault by row and heading in `info.problems`
 * @throws `invalid-options` where the options do not say what the table is
 * @throws `invalid-argument` where `rows` is not a list of rows
 * @example
 * const table = harmTableFromRows(
 *   [
 *     { 'Home Office Classification': '001/01', 'Full Offence Title': 'Murder', 'CCHI Score': '5475' },
 *     { 'Home Office Classification': '034/01', 'Full Offence Title': 'Robbery', 'CCHI Score': '365' },
 *   ],
 *   {
 *     id: 'cchi-2021',
 *     title: 'Cambridge Crime Harm Index',
 *     edition: '2021',
 *     unit: 'days',
 *     codeSystem: 'home-office',
 *     source: 'Cambridge Centre for Evidence-Based Policing, workbook of 2021',
 *     licence: 'Our own copy; not for redistribution',
 *   },
 * )
 * table.weights // => { '001/01': 5475, '034/01': 365 }
 */
export function harmTableFromRows(rows: Iterable<unknown>, options: HarmTableFromRowsOptions): HarmTable {
  requireOptions(options)
  const { columns: asked, whenDiffering, notes = [], ...identity } = options
  const objects = rowObjects(rows)
  const columns = findHarmTableColumns(headingsOf(objects), asked)
  if ('length' in columns) throw refusal(columns)

  const { rowsByCode, problems } = gatherRows(objects, columns, options.codeSystem)
  const weights: Record<string, number> = {}
  const groups: Record<string, OffenceGroup> = {}
  const offences: Record<string, string> = {}
  let differingCodes = 0
  for (const [code, rowsOfCode] of rowsByCode) {
    const settled = settleHarmTableCode(code, rowsOfCode, columns, whenDiffering)
    problems.push(...settled.problems)
    if (settled.differingWeights) differingCodes += 1
    weights[code] = settled.weight
    if (settled.group !== undefined) groups[code] = settled.group
    if (settled.title !== undefined) offences[code] = settled.title
  }
  if (problems.length > 0) throw refusal(problems.sort((a, b) => a.rowIndex - b.rowIndex))

  return freezeHarmTable({
    ...identity,
    weights,
    ...(Object.keys(groups).length > 0 ? { groups } : {}),
    ...(Object.keys(offences).length > 0 ? { offences } : {}),
    notes: [...notes, ...differingNote(differingCodes, rowsByCode.size, whenDiffering)],
  })
}

type RowObject = readonly [rowIndex: number, row: Readonly<Record<string, unknown>> | undefined]

/** The rows that hold something, with their places; undefined for what is no object. */
function rowObjects(rows: Iterable<unknown>): readonly RowObject[] {
  if (typeof rows !== 'object' || rows === null || !(Symbol.iterator in rows)) {
    throw new PreludeError('invalid-argument', 'harmTableFromRows requires rows to be a list of objects', {
      argument: 'rows',
    })
  }
  const objects: RowObject[] = []
  let rowIndex = 0
  for (const row of rows) {
    if (!isRowObject(row)) objects.push([rowIndex, undefined])
    else if (Object.values(row).some((cell) => cellText(cell) !== '')) objects.push([rowIndex, row])
    rowIndex += 1
  }
  return objects
}

function isRowObject(row: unknown): row is Readonly<Record<string, unknown>> {
  return typeof row === 'object' && row !== null && !Array.isArray(row)
}

/** All headings, since rows made by hand may leave empty cells out. */
function headingsOf(objects: readonly RowObject[]): readonly string[] {
  if (objects.length === 0) {
    throw refusal([
      {
        rowIndex: 0,
        column: '',
        problem: 'no-rows',
        message: 'there are no rows; check the file and the sheet',
      },
    ])
  }
  return [...new Set(objects.flatMap(([, row]) => Object.keys(row ?? {})))]
}

function gatherRows(objects: readonly RowObject[], columns: HarmTableColumns, codeSystem: CodeSystem) {
  const rowsByCode = new Map<string, HarmTableRow[]>()
  const problems: HarmTableProblem[] = []
  for (const [rowIndex, row] of objects) {
    if (row === undefined) {
      const message = 'this is no object of cells by heading; read the file with its headings'
      problems.push({ rowIndex, column: '', problem: 'not-a-row', message })
      continue
    }
    const reading = readHarmTableRow(row, rowIndex, columns, codeSystem)
    if ('length' in reading) problems.push(...reading)
    else {
      const rowsOfCode = rowsByCode.get(reading.code)
      if (rowsOfCode === undefined) rowsByCode.set(reading.code, [reading])
      else rowsOfCode.push(reading)
    }
  }
  return { rowsByCode, problems }
}

function differingNote(differing: number, codes: number, whenDiffering: WhenDiffering | undefined): string[] {
  if (differing === 0 || whenDiffering === undefined) return []
  return [
    `${differing} of ${codes} codes had rows of differing weights, offences that one classification brings together: the ${whenDiffering} stands.`,
  ]
}

function refusal(problems: readonly HarmTableProblem[]): PreludeError<'invalid-harm-table'> {
  const first = problems[0] as HarmTableProblem
  const place = `row ${first.rowIndex + 1}, column "${first.column}": ${first.message}`
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems, the first`
  return new PreludeError(
    'invalid-harm-table',
    `harmTableFromRows requires each row to hold a code and a weight; ${count}: ${place}`,
    { problems },
  )
}

const texts = ['id', 'title', 'edition', 'unit', 'source', 'licence'] as const
const choices: readonly unknown[] = ['highest', 'lowest', 'median', undefined]

function requireOptions(options: HarmTableFromRowsOptions): void {
  const given: Partial<HarmTableFromRowsOptions> = options ?? {}
  const problems = texts
    .filter((field) => typeof given[field] !== 'string' || given[field].trim() === '')
    .map((field) => ({ pointer: `/${field}`, message: 'must be a text that is not empty' }))
  if (!codeSystems.some((known) => known === given.codeSystem)) {
    problems.push({ pointer: '/codeSystem', message: `must be one of ${codeSystems.join(', ')}` })
  }
  if (!choices.includes(given.whenDiffering)) {
    problems.push({ pointer: '/whenDiffering', message: 'must be one of highest, lowest, median' })
  }
  if (problems.length > 0) {
    throw new PreludeError(
      'invalid-options',
      `harmTableFromRows requires options that say what the table is: ${problems.map((problem) => `${problem.pointer} ${problem.message}`).join('; ')}`,
      { problems },
    )
  }
}
