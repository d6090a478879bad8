import { describe, expect, it } from 'vitest'
import { onsCrimeSeverity2021 } from '../../src/policy/ons-crime-severity-2021'
import { unlistedCodes } from '../../src/policy/unlisted-codes'

const record = (crimeId: string, offenceCode: string) => Object.freeze({ crimeId, offenceCode })

describe('unlistedCodes', () => {
  it('finds nothing in nothing, and no share of it', () => {
    const report = unlistedCodes([], onsCrimeSeverity2021)
    expect(report).toEqual({ unlisted: [], unrecognised: 0, crimes: 0, share: 0, ofCrimes: 0 })
  })

  it('counts distinct crimes, not rows', () => {
    // Four crimes; 7A on two of them (three rows) and 5F on one: 2/4, 1/4, together 3/4.
    const report = unlistedCodes(
      [
        record('c1', '7A'),
        record('c1', '7A'),
        record('c2', '7A'),
        record('c3', '5F'),
        record('c4', '8N'),
        record('c4', '8N'),
      ],
      onsCrimeSeverity2021,
    )
    expect(report).toEqual({
      unlisted: [
        { code: '7A', crimes: 2, share: 0.5 },
        { code: '5F', crimes: 1, share: 0.25 },
      ],
      unrecognised: 0,
      crimes: 3,
      share: 0.75,
      ofCrimes: 4,
    })
  })

  it('counts a crime with two unlisted codes under both, and once in all', () => {
    const report = unlistedCodes(
      [record('c1', '7A'), record('c1', '5F'), record('c1', '8N')],
      onsCrimeSeverity2021,
    )
    expect(report.unlisted).toEqual([
      { code: '5F', crimes: 1, share: 1 },
      { code: '7A', crimes: 1, share: 1 },
    ])
    expect(report).toMatchObject({ crimes: 1, share: 1, ofCrimes: 1 })
  })

  it('compares codes in canonical form', () => {
    const report = unlistedCodes([record('c1', '08n '), record('c2', '07a')], onsCrimeSeverity2021)
    expect(report.unlisted).toEqual([{ code: '7A', crimes: 1, share: 0.5 }])
  })

  it('counts a text that is no code without repeating it', () => {
    const report = unlistedCodes(
      [record('c1', 'Assault on Jo Bloggs'), record('c2', 'constructor'), record('c3', '8N')],
      onsCrimeSeverity2021,
    )
    expect(report).toEqual({ unlisted: [], unrecognised: 2, crimes: 2, share: 2 / 3, ofCrimes: 3 })
  })

  it('does not depend on the order of records', () => {
    const records = [record('c1', '7A'), record('c2', '5F'), record('c3', '8N'), record('c2', '7A')]
    expect(unlistedCodes([...records].reverse(), onsCrimeSeverity2021)).toEqual(
      unlistedCodes(records, onsCrimeSeverity2021),
    )
  })
})
