import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSpreadsheetDate } from '../../src/scan/is-spreadsheet-date'

describe('isSpreadsheetDate', () => {
  it.each([
    '01/01/2022',
    '1/1/22',
    '1/1/2022 00:00',
    '01.06.2022',
    '1-Jan',
    '08-Jun',
    '08-Jun-22',
    '8 June 2022',
    'Jan-08',
    'Aug-45',
    'Sept 2022',
    'AUG-1945',
    '2022-01-01',
    '2022-01-01 00:00:00',
    '2022-01-01T00:00:00.000Z',
    ' 44562 ',
    '44562.0',
  ])('knows %j for a date that was a code', (text) => {
    expect(isSpreadsheetDate(text)).toBe(true)
  })

  it.each([
    '',
    '8N',
    '8/6',
    '008/06',
    '1/4.1/4.10/4.2',
    '4.10',
    '10D',
    '00806',
    'AF',
    'UK Finance',
    'May',
    'Marriage',
    'Mark-12',
    '1825',
  ])('lets %j be', (text) => {
    expect(isSpreadsheetDate(text)).toBe(false)
  })

  // Serial 10959 is 1 January 1930 and 54788 is 31 December 2049: (day - 1899-12-30) in days.
  it.each([
    ['10958', false],
    ['10959', true],
    ['54788', true],
    ['54789', false],
  ])('takes %s for a serial: %s', (text, expected) => {
    expect(isSpreadsheetDate(text)).toBe(expected)
  })

  it('lets five digits be that are a listed Home Office code', () => {
    expect(isSpreadsheetDate('19572')).toBe(false)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof isSpreadsheetDate(text)).toBe('boolean')
      }),
    )
  })
})
