import { describe, expect, it } from 'vitest'
import { dateText } from '../../../src/cli/text/date-text'
import { firstOf } from '../../../src/cli/text/first-of'
import { indent } from '../../../src/cli/text/indent'
import { pageOf } from '../../../src/cli/text/page'
import { plainText } from '../../../src/cli/text/plain-text'
import { sideBySide } from '../../../src/cli/text/side-by-side'
import { openStyle } from '../../../src/cli/text/style'
import { cutText, tableLines } from '../../../src/cli/text/table'
import { withoutDate } from '../../../src/cli/text/without-date'
import { wrapText } from '../../../src/cli/text/wrap-text'

const terminal = {
  out: () => undefined,
  err: () => undefined,
  isTty: true,
  errIsTty: true,
  colours: false,
  now: () => 0,
  change: async () => false,
}

describe('text on a page', () => {
  it.each([
    [40, 80],
    [80, 80],
    [97, 97],
    [200, 100],
    [undefined, 100],
  ])('is for %s columns %d characters wide', (columns, width) => {
    expect(pageOf({ ...terminal, columns }).width).toBe(width)
  })

  it('breaks between words, and never a word', () => {
    expect(wrapText('a bb ccc dddddddd e', 4)).toEqual(['a bb', 'ccc', 'dddddddd', 'e'])
    expect(wrapText('one 11\u00a0codes', 8)).toEqual(['one', '11 codes'])
  })

  it('stands behind blanks, or behind something in their place', () => {
    expect(indent('a b c', 5, 2)).toEqual(['  a b', '  c'])
    expect(indent('a b c', 5, 2, '- ')).toEqual(['- a b', '  c'])
  })

  it('stands in columns, each as wide as it needs to be', () => {
    const mark = (cell: string) => `<${cell}>`
    const rows = [
      ['a', '1', 'long text'],
      ['bbb', '22'],
      ['', '', ''],
    ]
    expect(tableLines(rows, [{ mark }, { right: true }, { most: 5 }])).toEqual([
      '<a  >   1  long…',
      '<bbb>  22',
      '',
    ])
    expect(tableLines([], [{}])).toEqual([])
  })

  it('is cut with an ellipsis, without a blank before it', () => {
    expect([cutText('abc', 3), cutText('ab cd', 4), cutText('abc', 0)]).toEqual(['abc', 'ab…', '…'])
  })

  it('stands beside other text, marks not counted', () => {
    expect(sideBySide(['\u001b[1ma\u001b[0m', 'bb'], ['x', 'y', 'z'], 4)).toEqual([
      '\u001b[1ma\u001b[0m   x',
      'bb  y',
      '    z',
    ])
    expect(sideBySide(['a', 'b'], ['x'], 4)).toEqual(['a   x', 'b'])
  })

  it('is marked only where colours are wanted, and never where it is empty', () => {
    expect(openStyle(true).bold('a')).toBe('\u001b[1ma\u001b[0m')
    expect(openStyle(true).bold('')).toBe('')
    expect(openStyle(false).bold('a')).toBe('a')
  })

  it('cannot steer a terminal', () => {
    expect(plainText('a\u001b[31mb\u200bc\n')).toBe('a?[31mb?c?')
  })

  it('shows ten lines of many', () => {
    const lines = Array.from({ length: 11 }, (_, index) => String(index))
    expect(firstOf(lines.slice(0, 10))).toHaveLength(10)
    expect(firstOf(lines).slice(8)).toEqual(['8', 'and 2 more'])
  })

  it('writes dates as people do', () => {
    expect(dateText('2026-03-01')).toBe('1 March 2026')
    expect(dateText('2026-12-31T22:00:00Z')).toBe('31 December 2026')
  })

  it('leaves out a date that the head tells, and no other', () => {
    const sentence =
      'knife crimes in the 24 months to 2026-03-31: 3; age at 2026-03-31: 20; up to 2026-03-31; to 2026-03-30'
    expect(withoutDate(sentence, '2026-03-31')).toBe(
      'knife crimes in the last 24 months: 3; age: 20;; to 2026-03-30',
    )
  })
})
