import { describe, expect, it } from 'vitest'
import { clockChanges, localDateTime } from '../../../src/cli/sample/clock-changes'
import { drawsFor, weighted } from '../../../src/cli/sample/draws'
import { generateSampleForce } from '../../../src/cli/sample/generate-sample-force'
import { formerIdAt, mostPeople, personIdAt } from '../../../src/cli/sample/person-ids'
import { formatIsoDay } from '../../../src/internal/iso-day'
import { isPreludeError } from '../../../src/internal/prelude-error'
import { sampleRows, sampleText } from './sample-rows'

const names = generateSampleForce({ people: 1, seed: 1 }).map((file) => file.name)

describe('generateSampleForce', () => {
  it('makes nine exports and what readers must be told of them', () => {
    expect(names).toEqual([
      'offences.csv',
      'intelligence.csv',
      'people.csv',
      'custody-spells.csv',
      'needs.csv',
      'management.csv',
      'custody.csv',
      'aliases.csv',
      'equality.csv',
      'columns.json',
    ])
  })

  it('gives the same texts for the same options, and others for another seed', () => {
    for (const messy of [false, true]) {
      for (const name of names.slice(0, -1)) {
        const once = sampleText({ people: 300, seed: 5, messy }, name)
        expect(sampleText({ people: 300, seed: 5, messy }, name)).toBe(once)
        expect(sampleText({ people: 300, seed: 6, messy }, name)).not.toBe(once)
      }
    }
  })

  it('adds people without changing those who were there, so that growth can be measured', () => {
    const few = [...sampleRows(100, 7, 'people')]
    expect([...sampleRows(150, 7, 'people')].slice(0, few.length)).toEqual(few)
  })

  it('makes a force of one person', () => {
    expect([...sampleRows(1, 7, 'equality')].length).toBe(1)
  })

  it('starts at once and draws no further than it is asked to', () => {
    const file = generateSampleForce({ people: mostPeople, seed: 7 }).find(({ kind }) => kind === 'offences')
    const texts = (file?.text() ?? [])[Symbol.iterator]()
    expect(texts.next().value).toMatch(/^Occurrence Number,Person URN,Involvement,/)
    expect(texts.next().done).toBe(false)
  })

  it.each([
    ['people', { people: 0, seed: 7 }],
    ['people', { people: mostPeople + 1, seed: 7 }],
    ['people', { people: 2.5, seed: 7 }],
    ['seed', { people: 10, seed: Number.NaN }],
    ['seed', { people: 10, seed: 2 ** 32 }],
  ])('refuses %s that is no whole number in range', (argument, options) => {
    try {
      generateSampleForce(options)
      expect.unreachable()
    } catch (error) {
      expect(isPreludeError(error, 'invalid-argument') && error.info.argument).toBe(argument)
    }
  })

  it('gives no two crimes one number', () => {
    const crimes = new Map<string, string>()
    for (const row of sampleRows(3000, 7, 'offences')) {
      const crime = row['Occurrence Number'] ?? ''
      const facts = `${row['Committed From']} ${row['Offence Title']} ${row.Northing}`
      expect(crimes.get(crime) ?? facts).toBe(facts)
      crimes.set(crime, facts)
      expect(crime).toMatch(/^432[2-6]\d{7}$/)
    }
  })
})

describe('personIdAt', () => {
  it('gives no two people one id, nor a former id that somebody has', () => {
    const ids = Array.from({ length: 50_000 }, (_, index) => [personIdAt(index), formerIdAt(index)]).flat()
    expect(new Set(ids).size).toBe(100_000)
    expect(ids.every((id) => /^P\d{7}$/.test(id))).toBe(true)
    expect(personIdAt(mostPeople - 1)).not.toBe(personIdAt(0))
  })
})

describe('drawsFor', () => {
  it('draws by weight: a value of weight 0 never, one of three quarters about three times in four', () => {
    const draws = drawsFor(1, 'test', 0)
    const table = weighted([
      ['never', 0],
      ['often', 3],
      ['seldom', 1],
    ])
    const drawn = Array.from({ length: 4000 }, () => draws.pick(table))
    expect(drawn).not.toContain('never')
    // 3,000 expected, standard deviation 27.
    expect(Math.abs(drawn.filter((value) => value === 'often').length - 3000)).toBeLessThan(140)
  })

  it('spreads a table over places as evenly as whole places allow', () => {
    const spread = drawsFor(1, 'test', 0).spread(
      weighted([
        ['a', 900],
        ['b', 100],
      ]),
      50,
    )
    const b = spread.filter((value) => value === 'b').length
    expect(b).toBeGreaterThanOrEqual(4)
    expect(b).toBeLessThanOrEqual(6)
  })

  it('gives every purpose and place a stream of its own', () => {
    const first = [
      drawsFor(1, 'needs', 0),
      drawsFor(1, 'needs', 1),
      drawsFor(2, 'needs', 0),
      drawsFor(1, 'crimes', 0),
    ].map((draws) => draws.below(2 ** 31))
    expect(new Set(first).size).toBe(4)
  })
})

describe('clockChanges', () => {
  // Last Sundays of March and October, from a calendar.
  it.each([
    [2022, '2022-03-27', '2022-10-30'],
    [2024, '2024-03-31', '2024-10-27'],
    [2025, '2025-03-30', '2025-10-26'],
    [2026, '2026-03-29', '2026-10-25'],
  ])('knows the Sundays of %i', (year, forward, back) => {
    const changes = clockChanges(year)
    expect([formatIsoDay(changes.forward), formatIsoDay(changes.back)]).toEqual([forward, back])
  })

  it('puts the clock forward at 01:00 and back at 01:00 Universal Time', () => {
    const minutes = (text: string) => Date.parse(text) / 60_000
    expect(localDateTime(minutes('2025-03-30T00:59:00Z'))).toBe('2025-03-30T00:59:00+00:00')
    expect(localDateTime(minutes('2025-03-30T01:00:00Z'))).toBe('2025-03-30T02:00:00+01:00')
    expect(localDateTime(minutes('2025-10-26T00:59:00Z'))).toBe('2025-10-26T01:59:00+01:00')
    expect(localDateTime(minutes('2025-10-26T01:00:00Z'))).toBe('2025-10-26T01:00:00+00:00')
  })
})
