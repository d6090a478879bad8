import type { IssueCode } from '../scan/issue-codes'

/** What is known of the columns once the heading row has been read. */
export interface Columns {
  /** Cells that a row should have. */
  readonly count: number
  /** Whether the cells of a column are left out, so that a line break in one does no harm. */
  mayBreak(column: number): boolean
}

/** Part of a text that a row must end in: from its start to where the text, or the longest row, ends. */
export interface Window {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether nothing follows the window because the source is at its end. */
  readonly isLast: boolean
}

/**
 * Where a row with quotes ends; or why it is none and where the quote opened or the text stood that spoils it; or
 * undefined where the window is too short to say.
 */
export type QuotedRow =
  | { readonly end: number; readonly lineBreaks: number }
  | { readonly code: IssueCode; readonly at: number; readonly lineBreaks: number }
  | undefined

/** Lines that a quoted cell may span in a column that is not kept. */
const mostLines = 1000

/** Finds the end of a row that holds quotes, by the rules that the parser of its cells goes by. */
export function scanQuotedRow(window: Window, delimiter: string, columns: Columns | undefined): QuotedRow {
  const { text, end, isLast } = window
  const separator = delimiter.charCodeAt(0)
  let at = window.start
  let lineBreaks = 0
  let firstBreak: { readonly at: number; readonly lineBreaks: number } | undefined
  for (let column = 0; ; column++) {
    const open = skipBlanks(text, at, end, separator)
    if (open < end && text.charCodeAt(open) === quote) {
      const close = closingQuote(window, open)
      const lineEnd = lineEndFrom(text, open, close ?? end)
      const spansLines = lineEnd < (close ?? end)
      const mayBreak = columns === undefined || columns.mayBreak(column)
      const unclosed = { code: 'unclosed-quote', at: open, lineBreaks } as const
      if (spansLines && !mayBreak) return unclosed
      const breaksInside = spansLines ? countLineBreaks(text, lineEnd, close ?? end) : 0
      if (breaksInside >= mostLines) return unclosed
      if (close === undefined) return isLast ? unclosed : undefined
      at = skipBlanks(text, close + 1, end, separator)
      if (at === end && !isLast) return undefined
      if (at < end && !isCellEnd(text.charCodeAt(at), separator)) {
        return spansLines ? unclosed : { code: 'text-after-quote', at, lineBreaks }
      }
      if (spansLines) firstBreak ??= unclosed
      lineBreaks += breaksInside
    } else {
      while (at < end && !isCellEnd(text.charCodeAt(at), separator)) at++
      if (at === end && !isLast) return undefined
    }
    if (at < end && text.charCodeAt(at) === separator) {
      at += 1
      continue
    }
    // A quote that was never closed may end in a later row; then the cells are hardly as many as the headings.
    const isSwallowed = firstBreak !== undefined && columns !== undefined && column + 1 !== columns.count
    return isSwallowed && firstBreak !== undefined
      ? { code: 'unclosed-quote', ...firstBreak }
      : { end: at, lineBreaks }
  }
}

/** The first line end at or after a place, or `end` where there is none before it. */
export function lineEndFrom(text: string, from: number, end: number): number {
  let at = from
  while (at < end && !isLineEnd(text.charCodeAt(at))) at++
  return at
}

const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d

function isLineEnd(unit: number): boolean {
  return unit === lineFeed || unit === carriageReturn
}

function isCellEnd(unit: number, separator: number): boolean {
  return unit === separator || isLineEnd(unit)
}

/** The quote that closes the one at `open`; undefined where the window ends before that is certain. */
function closingQuote({ text, end, isLast }: Window, open: number): number | undefined {
  for (let at = open + 1; ; at += 2) {
    at = text.indexOf('"', at)
    if (at < 0 || at >= end) return undefined
    if (at + 1 >= end) return isLast ? at : undefined
    if (text.charCodeAt(at + 1) !== quote) return at
  }
}

function skipBlanks(text: string, from: number, end: number, separator: number): number {
  let at = from
  while (at < end) {
    const unit = text.charCodeAt(at)
    if (isCellEnd(unit, separator) || !isBlank(unit)) break
    at += 1
  }
  return at
}

function isBlank(unit: number): boolean {
  if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) return true
  return unit >= 0xa0 && /\s/.test(String.fromCharCode(unit))
}

function countLineBreaks(text: string, from: number, end: number): number {
  let count = 0
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === lineFeed || (unit === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) count += 1
  }
  return count
}
