import type { Draws } from './draws'
import type { MessyFaultName } from './messy-faults'
import { needsQuotes, type RowStyle, rowText } from './row-text'
import type { SampleTable } from './sample-table'

/** A row that something is about to go wrong with. */
export interface MessyRow {
  readonly cells: readonly string[]
  readonly table: SampleTable
  readonly style: RowStyle
  /** The heading row as the file writes it. */
  readonly headings: readonly string[]
  readonly draws: Draws
}

/** What became of it: lines before the row, the row's own text, and a copy to be written later. */
export interface Mess {
  readonly before?: string
  readonly text: string
  readonly later?: string
}

/** Makes one fault in a row, or gives undefined where this row cannot have it. */
export function messRow(fault: MessyFaultName, row: MessyRow): Mess | undefined {
  return faults[fault](row)
}

type MakeFault = (row: MessyRow) => Mess | undefined

const faults: Readonly<Record<MessyFaultName, MakeFault>> = {
  'stray-blanks': (row) => {
    const places = [...row.cells.keys()].filter((place) => {
      const cell = row.cells[place] as string
      return place < row.table.headings.length && cell !== '' && !needsQuotes(cell, row.style.delimiter)
    })
    const place = row.draws.oneOf(places)
    return withCell(row, place, ` ${row.cells[place]}  `)
  },
  'lower-case-code': (row) => {
    const code = cellOf(row, 'Offence Code')
    return /^\d+[A-Z]$/.test(code) ? withHeading(row, 'Offence Code', code.toLowerCase()) : undefined
  },
  'blank-after-code': (row) => withHeading(row, 'Offence Code', `${cellOf(row, 'Offence Code')} `),
  'formula-cell': (row) => withHeading(row, 'Log Note', row.draws.oneOf(['=1+1', '+44', '@SUM(1)', '-2+3'])),
  'line-break-in-note': (row) =>
    withHeading(row, 'Log Note', `See log${row.style.lineEnd}Report taken by phone`),
  'quote-in-note': (row) => withHeading(row, 'Log Note', 'Marked "see log" on paper'),
  'blank-line': (row) => ({
    before: row.draws.chance(500) ? row.style.lineEnd : `  ${row.style.lineEnd}`,
    text: textOf(row),
  }),
  'empty-cells': (row) => ({
    before: rowText(
      row.headings.map(() => ''),
      row.style,
    ),
    text: textOf(row),
  }),
  'code-as-date': (row) =>
    withHeading(row, 'Offence Code', row.draws.oneOf(['08-Jun', '01/01/2026', 'Aug-45'])),
  'code-as-serial': (row) => withHeading(row, 'Offence Code', row.draws.oneOf(['44562', '44720'])),
  'short-row': (row) => {
    const dropped = row.draws.between(1, Math.min(3, row.cells.length - 2))
    return { text: textOf(row, row.cells.slice(0, -dropped)) }
  },
  'long-row': (row) => ({ text: textOf(row, [...row.cells, 'Y']) }),
  'second-heading': (row) => ({ before: rowText(row.headings, row.style), text: textOf(row) }),
  'unclosed-quote': (row) => {
    const area = cellOf(row, 'LPA')
    if (area === '') return undefined
    const place = row.table.headings.indexOf('LPA')
    const { delimiter } = row.style
    const written = textOf(
      row,
      row.cells.map((cell, each) => (each === place ? '\u0000' : cell)),
    )
    return { text: written.replace(`${delimiter}\u0000`, `${delimiter}"${area}`) }
  },
  'duplicate-row': (row) =>
    countsAgainstNobody(row) ? undefined : { text: textOf(row), later: textOf(row) },
  'date-after-recording': (row) => {
    const happened = cellOf(row, 'Committed From')
    if (cellOf(row, 'Recorded Date') === '' || happened.startsWith('01')) return undefined
    const dayBefore = String(Number(happened.slice(0, 2)) - 1).padStart(2, '0')
    return withHeading(row, 'Recorded Date', dayBefore + happened.slice(2))
  },
  'impossible-date': (row) => {
    const filled = row.table.dates.filter((heading) => cellOf(row, heading) !== '')
    if (filled.length === 0) return undefined
    const heading = row.draws.oneOf(filled)
    return withHeading(row, heading, `31/02${cellOf(row, heading).slice(5)}`)
  },
  'unknown-outcome': (row) => withHeading(row, 'Outcome Type', row.draws.oneOf(['24', '99', '4B'])),
  'unknown-role': (row) =>
    withHeading(row, 'Involvement', row.draws.oneOf(['Person Of Interest', 'Linked', 'Other'])),
  'missing-required': (row) => withHeading(row, row.draws.oneOf(row.table.required), ''),
  'conflicting-person': (row) => {
    const born = cellOf(row, 'Date Of Birth')
    if (born === '' || born.startsWith('29/02')) return undefined
    const other = `${born.slice(0, 6)}${Number(born.slice(6)) - 1}`
    return { text: textOf(row), later: withHeading(row, 'Date Of Birth', other).text }
  },
}

function cellOf({ cells, table }: MessyRow, heading: string): string {
  return cells[table.headings.indexOf(heading)] as string
}

function withHeading(row: MessyRow, heading: string, cell: string): Mess {
  return withCell(row, row.table.headings.indexOf(heading), cell)
}

function withCell(row: MessyRow, place: number, cell: string): Mess {
  return {
    text: textOf(
      row,
      row.cells.map((each, at) => (at === place ? cell : each)),
    ),
  }
}

function textOf({ cells, style }: MessyRow, changed: readonly string[] = cells): string {
  return rowText(changed, style)
}

/** Rows that are set aside are not compared with one another. */
function countsAgainstNobody(row: MessyRow): boolean {
  return ['Suspect - Eliminated', 'Acquitted', 'Cancelled', 'Not A Party'].includes(
    cellOf(row, 'Involvement'),
  )
}
