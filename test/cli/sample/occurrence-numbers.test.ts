import { describe, expect, it } from 'vitest'
import { occurrenceNumbers } from '../../../src/cli/sample/occurrence-numbers'
import { clusterAt } from '../../../src/cli/sample/population'
import { dayOf } from '../../../src/internal/iso-day'

const newYear = dayOf(2026, 1, 1) ?? 0

describe('occurrenceNumbers', () => {
  it('gives force, year and a count that rises through the year', () => {
    const number = occurrenceNumbers(clusterAt(0, 50, 7), 1)
    expect(number(newYear)).toEqual({ recordedOn: newYear, occurrence: '43260000001' })
    expect(number(newYear)).toEqual({ recordedOn: newYear, occurrence: '43260000002' })
    // Sixteen numbers a day and cluster: the second day starts at 17.
    expect(number(newYear + 1)).toEqual({ recordedOn: newYear + 1, occurrence: '43260000017' })
  })

  it('records on the next day what one day has no numbers left for', () => {
    const number = occurrenceNumbers(clusterAt(0, 50, 7), 1)
    const given = Array.from({ length: 17 }, () => number(newYear))
    expect(given.slice(0, 16).every(({ recordedOn }) => recordedOn === newYear)).toBe(true)
    expect(given[16]).toEqual({ recordedOn: newYear + 1, occurrence: '43260000017' })
  })

  it('gives neighbouring clusters numbers of their own', () => {
    const left = occurrenceNumbers(clusterAt(0, 100, 7), 2)
    const right = occurrenceNumbers(clusterAt(1, 100, 7), 2)
    expect(left(newYear).occurrence).toBe('43260000001')
    expect(right(newYear).occurrence).toBe('43260000017')
  })
})
