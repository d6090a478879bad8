import { type Draws, drawsFor } from './draws'
import { type MessyFault, type MessyFaultName, messyFaults, messyFiles } from './messy-faults'
import { type Mess, messRow } from './messy-row'
import { rowText } from './row-text'
import type { SampleForce, SampleTable } from './sample-table'

/** Told of each fault that was made: its name, and the line of the file that it stands on, from 1. */
export type OnFault = (fault: MessyFaultName, line: number) => void

/** How many rows further down a repeated row comes again. */
const rowsUntilRepeat = 12

/**
 * An export as a records system and two spreadsheets left it, text by text.
 *
 * @param table - the export
 * @param force - the force
 * @param onFault - told of each fault and its line
 * @returns texts that make up the file when put one after another
 */
export function* messyText(table: SampleTable, force: SampleForce, onFault?: OnFault): Generator<string> {
  const file = messyFiles[table.kind]
  const draws = drawsFor(force.seed, `messy ${table.kind}`, 0)
  const dates = table.headings.map((heading) => table.dates.includes(heading))
  const again = file.repeatedHeading
  const headings = again === undefined ? table.headings : [...table.headings, again]
  const pending: { readonly text: string; readonly due: number; readonly fault: MessyFaultName }[] = []
  let line = 2
  let rows = 0
  const written = (text: string) => {
    line += text.split('\n').length - 1
    return text
  }
  function* repeats(upTo: number) {
    for (let next = pending[0]; next !== undefined && next.due <= upTo; next = pending[0]) {
      pending.shift()
      onFault?.(next.fault, line)
      yield written(next.text)
    }
  }

  yield (file.byteOrderMark ? '\ufeff' : '') + rowText(headings, file)
  for (const clean of table.rows(force)) {
    rows += 1
    const slashed = clean.map((cell, place) => (dates[place] === true ? dayFirst(cell) : cell))
    const cells = again === undefined ? slashed : [...slashed, `Former ${draws.between(1, 9)}`]
    const fault = drawFault(draws, table)
    const mess =
      fault === undefined ? undefined : messRow(fault, { cells, table, style: file, headings, draws })
    if (fault !== undefined && mess !== undefined) {
      if (mess.later === undefined) onFault?.(fault, line)
      else pending.push({ text: mess.later, due: rows + rowsUntilRepeat, fault })
    }
    const { before, text }: Mess = mess ?? { text: rowText(cells, file) }
    if (before !== undefined) yield written(before)
    yield written(text)
    yield* repeats(rows)
  }
  yield* repeats(Number.POSITIVE_INFINITY)
}

/** `2026-03-31` as `31/03/2026`; empty cells stay empty. */
function dayFirst(day: string): string {
  return day === '' ? day : `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
}

function drawFault(draws: Draws, table: SampleTable): MessyFaultName | undefined {
  let drawn = draws.below(10_000)
  for (const each of messyFaults) {
    const { kinds }: MessyFault = each
    if (kinds !== undefined && !kinds.includes(table.kind)) continue
    if (drawn < each.perTenThousand) return each.fault
    drawn -= each.perTenThousand
  }
  return undefined
}
