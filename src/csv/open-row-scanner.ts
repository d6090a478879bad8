import type { IssueCode } from '../scan/issue-codes'
import { type Columns, lineEndFrom, scanQuotedRow } from './scan-quoted-row'

/** The rows of a piece of text, in their order. */
export interface ScannedRows {
  /** The sound rows as they stand, each with its line end: what a parser takes without fail, row for row. */
  readonly text: string
  /** For each row the line that it starts on, from 1; negative where it was refused. */
  readonly lines: readonly number[]
  /** For each refused row, why. */
  readonly refused: readonly IssueCode[]
}

/** Finds where rows begin and end, ahead of the parser of their cells. */
export interface RowScanner {
  /** Takes more text and gives the rows that are whole, `most` at most; the rest waits. */
  scan(text: string, most?: number): ScannedRows
  /** Gives what is left; where the source broke, a row that lacks its line end was cut off. */
  end(broke: boolean, most?: number): ScannedRows
  /** Says what the heading row says of the columns. */
  setColumns(columns: Columns): void
}

/** Characters that a row may have. */
const longestRow = 1 << 20

/**
 * Opens a scanner of rows.
 *
 * One row that a CSV parser cannot take ends its work, and its error quotes the row. So rows are looked at first,
 * and only sound ones go on: a bad one costs itself. Blank lines are no rows. Where the text is cut makes no
 * difference.
 *
 * @param delimiter - one character
 * @param firstLine - the number of the first line
 */
export function openRowScanner(delimiter: string, firstLine = 1): RowScanner {
  let buffer = ''
  let line = firstLine
  let columns: Columns | undefined
  /** The rest of a line is still to be dropped. */
  let skipsLine = false
  /** Characters below which looking again for the end of a long quoted row is not worth it. */
  let enough = 0

  function scanBuffer(isFinal: boolean, most: number): ScannedRows {
    const text = buffer
    // A carriage return at the end may be half a line end.
    const limit = !isFinal && text.endsWith('\r') ? text.length - 1 : text.length
    const lines: number[] = []
    const refused: IssueCode[] = []
    const parts: string[] = []
    let at = 0
    let soundFrom = 0
    const nextQuote = openFinder(text, '"')
    const nextLineFeed = openFinder(text, '\n')
    const nextCarriageReturn = openFinder(text, '\r')

    function leaveOut(to: number): void {
      if (at > soundFrom) parts.push(text.slice(soundFrom, at))
      at = to
      soundFrom = to
    }

    /** Drops what is left of the line that a place is on. */
    function dropLine(from: number): void {
      const end = lineEndFrom(text, from, limit)
      skipsLine = end === limit
      leaveOut(afterLineEnd(text, end, limit))
      if (!skipsLine) line += 1
    }

    function refuse(code: IssueCode, from: number, lineBreaks: number): void {
      lines.push(-line)
      refused.push(code)
      line += lineBreaks
      dropLine(from)
    }

    if (skipsLine) dropLine(0)
    while (at < limit && lines.length < most) {
      const lineEnd = Math.min(nextLineFeed(at), nextCarriageReturn(at), limit)
      const windowEnd = Math.min(limit, at + longestRow)
      const isCut = windowEnd < limit
      let end = lineEnd
      let lineBreaks = 0
      if (nextQuote(at) < lineEnd) {
        const window = { text, start: at, end: windowEnd, isLast: isFinal || isCut }
        const row = scanQuotedRow(window, delimiter, columns)
        if (row === undefined) {
          enough = (limit - at) * 2
          break
        }
        if ('code' in row) {
          refuse(row.code, row.at, row.lineBreaks)
          continue
        }
        end = row.end
        lineBreaks = row.lineBreaks
      }
      if (end - at >= longestRow) refuse('row-too-long', windowEnd, 0)
      else if (end === limit && !isFinal) break
      else if (isBlankLine(text, at, end)) dropLine(at)
      else {
        lines.push(line)
        line += lineBreaks + 1
        at = afterLineEnd(text, end, limit)
      }
    }
    leaveOut(at)
    buffer = text.slice(at)
    return { text: closed(parts), lines, refused }
  }

  return {
    scan(text, most = Number.POSITIVE_INFINITY) {
      buffer += text
      if (buffer.length < enough) return { text: '', lines: [], refused: [] }
      enough = 0
      return scanBuffer(false, most)
    },
    end(broke, most = Number.POSITIVE_INFINITY) {
      if (!broke) return scanBuffer(true, most)
      const isCutOff = !skipsLine && !isBlankLine(buffer, 0, buffer.length)
      return { text: '', lines: isCutOff ? [-line] : [], refused: isCutOff ? ['cut-off-row'] : [] }
    },
    setColumns(known) {
      columns = known
    },
  }
}

/** Finds the next place of a character at or after one that only grows; beyond the text where there is none. */
function openFinder(text: string, character: string): (from: number) => number {
  let next = -1
  return (from) => {
    if (next >= from) return next
    next = text.indexOf(character, from)
    if (next < 0) next = Number.POSITIVE_INFINITY
    return next
  }
}

function afterLineEnd(text: string, end: number, limit: number): number {
  if (end >= limit) return limit
  return text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1
}

function isBlankLine(text: string, from: number, to: number): boolean {
  // Most rows begin with a letter or a figure.
  const unit = from < to ? text.charCodeAt(from) : 0x20
  return (unit <= 0x20 || unit >= 0xa0) && text.slice(from, to).trim() === ''
}

/** The parts as one text that ends in a line feed, so that a parser waits for nothing more. */
function closed(parts: readonly string[]): string {
  const text = parts.join('')
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}
