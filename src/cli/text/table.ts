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
 * @returns a line for each row, without blanks at its end
 */
export function tableLines(rows: readonly (readonly string[])[], columns: readonly Column[], gap = 2): string[] {
  const cut = rows.map((row) => columns.map(({ most }, index) => cutText(row[index] ?? '', most)))
  const widths = columns.map((_, index) => Math.max(0, ...cut.map((row) => row[index]?.length ?? 0)))
  return cut.map((row) => {
    const last = row.reduce((found, cell, index) => (cell === '' ? found : index), -1)
    return columns
      .slice(0, last + 1)
      .map(({ right, mark = (cell) => cell }, index) => {
        const cell = row[index] ?? ''
        const width = widths[index] ?? 0
        if (right) return mark(cell.padStart(width))
        return index === last ? mark(cell) : mark(cell.padEnd(width))
      })
      .join(' '.repeat(gap))
  })
}

/** A text of at most so many characters, with an ellipsis where it was cut. */
export function cutText(text: string, most = Number.POSITIVE_INFINITY): string {
  return text.length <= most ? text : `${text.slice(0, Math.max(0, most - 1)).trimEnd()}…`
}
