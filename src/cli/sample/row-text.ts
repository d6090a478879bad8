/** How rows become lines of a file. */
export interface RowStyle {
  readonly delimiter: ',' | ';' | '\t'
  readonly lineEnd: '\n' | '\r\n'
}

/** Cells as one line of CSV with its end; quoted where the cell needs it, as RFC 4180 has it. */
export function rowText(cells: readonly string[], { delimiter, lineEnd }: RowStyle): string {
  return cells.map((cell) => cellText(cell, delimiter)).join(delimiter) + lineEnd
}

/** A cell as it stands in a line. */
function cellText(cell: string, delimiter: string): string {
  return needsQuotes(cell, delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** Whether a cell can only be written in quotes. */
export function needsQuotes(cell: string, delimiter: string): boolean {
  return cell.includes(delimiter) || cell.includes('"') || cell.includes('\n') || cell.includes('\r')
}
