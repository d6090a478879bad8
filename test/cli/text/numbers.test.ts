import { describe, expect, it } from 'vitest'
import { countText, percentText, plural, pointsText, sizeText } from '../../../src/cli/text/numbers'

describe('numbers in text', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('writes the count %d as %s', (count, text) => expect(countText(count)).toBe(text))

  it.each([
    [0, '0.000'],
    [13611.941, '13,611.941'],
    [999.9, '999.900'],
    [1234567.891, '1,234,567.891'],
  ])('writes %d points as %s', (points, text) => expect(pointsText(points)).toBe(text))

  it.each([
    [0, '0%'],
    [0.0049, '<1%'],
    [0.005, '1%'],
    [0.5, '50%'],
    [0.9949, '99%'],
    [0.995, '>99%'],
    [1, '100%'],
  ])('writes the share %d as %s: a little is not none, and nearly all is not all', (share, text) =>
    expect(percentText(share)).toBe(text),
  )

  it('uses the plural for none and for many', () => {
    expect([0, 1, 2].map((count) => plural(count, 'row'))).toEqual(['0 rows', '1 row', '2 rows'])
    expect(plural(2, 'person', 'people')).toBe('2 people')
  })

  it.each([
    [1, '1 kB'],
    [999_000, '999 kB'],
    [1_000_000, '1.0 MB'],
    [34_000_000, '34.0 MB'],
  ])('writes %d bytes as %s', (bytes, text) => expect(sizeText(bytes)).toBe(text))
})
