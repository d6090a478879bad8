/** How a column of a table stands. */
export interface Column {
  readonly right?: true
  /** The most characters; what is longer is cut with an ellipsis. */
  readonly most?: number
  /** Marks a cell after it has its width. */
  readonly mark?: (cell: string) => string
}

/**
 * Lays out rows of cells in columns as wide as they need, with so many blanks between them.
 *
 * @returns a line for each row, without blanks at its end; a row may have fewer cells than there are columns
 */
export function tableLines(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  gap = 2,
): string[] {
  const laid = columns.map((column, index) => layColumn(rows, column, index))
  return rows.map((row, place) =>
    laid
      .slice(0, lastOf(row) + 1)
      .map((cells) => cells[place])
      .join(' '.repeat(gap)),
  )
}

/** The cells of one column, cut, padded and marked; the last cell of a row needs no blanks behind it. */
function layColumn(
  rows: readonly (readonly string[])[],
  { right, most, mark = plain }: Column,
  index: number,
): string[] {
  const cells = rows.map((row) => cutText(row[index] ?? '', most))
  const width = Math.max(0, ...cells.map(({ length }) => length))
  return rows.map((row, place) => {
    const cell = String(cells[place])
    if (right) return mark(cell.padStart(width))
    return mark(lastOf(row) === index ? cell : cell.padEnd(width))
  })
}

function lastOf(row: readonly string[]): number {
  return row.reduce((last, cell, index) => (cell === '' ? last : index), -1)
}

function plain(cell: string): string {
  return cell
}

/** A text of at most so many characters, with an ellipsis where it was cut. */
export function cutText(text: string, most = Number.POSITIVE_INFINITY): string {
  return text.length <= most ? text : `${text.slice(0, Math.max(0, most - 1)).trimEnd()}…`
}
