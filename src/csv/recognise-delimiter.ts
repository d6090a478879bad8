import { foldHeading } from '../scan/reading/fold-text'

/** What the first line of a file says of its delimiter. */
export interface Recognised {
  readonly delimiter: string
  /** Characters before the headings: a line that does nothing but name the delimiter. */
  readonly skipped: number
}

const candidates = [',', ';', '\t', '|'] as const

/** Characters in which the heading row is looked for. */
const longestHeading = 1 << 16

/**
 * Recognises the delimiter from the heading row: the one under which most headings are wanted ones, then the one
 * that makes most cells. A first line `sep=;`, which spreadsheets write, settles it.
 *
 * @param text - the start of a file
 * @param wanted - the headings of the fields, folded
 */
export function recogniseDelimiter(text: string, wanted: ReadonlySet<string>): Recognised {
  const start = text.slice(0, longestHeading)
  const named = /^\s*"?sep=(.)"?(?:\r\n?|\n)/i.exec(start)
  if (named?.[1] !== undefined) return { delimiter: named[1], skipped: named[0].length }
  const row = headingRow(start)
  let best: string = candidates[0]
  let bestMatches = 0
  let bestCells = 1
  for (const delimiter of candidates) {
    const cells = roughCells(row, delimiter)
    const matches = cells.filter((cell) => wanted.has(foldHeading(cell))).length
    if (matches < bestMatches || (matches === bestMatches && cells.length <= bestCells)) continue
    best = delimiter
    bestMatches = matches
    bestCells = cells.length
  }
  return { delimiter: best, skipped: 0 }
}

/** The first line that is not blank, with the line breaks that are inside quotes. */
function headingRow(text: string): string {
  return (text.trimStart().match(/^(?:"[^"]*"|[^"\r\n])*/) as RegExpMatchArray)[0]
}

/** The cells of a row, near enough to count them and to know their headings. */
function roughCells(row: string, delimiter: string): string[] {
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (const character of row) {
    if (character === '"') isQuoted = !isQuoted
    else if (character === delimiter && !isQuoted) {
      cells.push(cell)
      cell = ''
    } else cell += character
  }
  return [...cells, cell]
}
