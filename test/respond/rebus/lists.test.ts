import { describe, expect, it } from 'vitest'
import { review, suspicion } from './rebus-records'

const ranksOf = (people: readonly { personId: string; rank: number; tied: boolean }[]) =>
  people.map(({ personId, rank, tied }) => `${rank}${tied ? '=' : ''} ${personId}`)

/** P1 100 for 10 days, P2 20.5 for 30, P3 and P4 10 for 30, P5 10 for 20. */
const force = [
  suspicion('C1', 'P1', { offenceCode: 'B100', occurredOn: '2026-03-21' }),
  suspicion('C2', 'P2', { offenceCode: 'A20' }),
  suspicion('C3', 'P3'),
  suspicion('C4', 'P4'),
  suspicion('C5', 'P5', { occurredOn: '2026-03-11' }),
]

describe('a list of outstanding suspects', () => {
  it('goes by harm, and by days where the harm is equal', () => {
    const result = review(force)
    expect(result.order).toBe('harm-then-days')
    expect(ranksOf(result.force)).toEqual(['1 P1', '2 P2', '3= P3', '3= P4', '5 P5'])
  })

  it('goes by days, and by harm where the days are equal, if so wished', () => {
    const result = review(force, {}, { order: 'days-then-harm' })
    expect(ranksOf(result.force)).toEqual(['1 P2', '2= P3', '2= P4', '4 P5', '5 P1'])
  })

  it('brings in the tied at its edge and nobody else', () => {
    expect(ranksOf(review(force, {}, { force: 2 }).force)).toEqual(['1 P1', '2 P2'])
    expect(ranksOf(review(force, {}, { force: 3 }).force)).toEqual(['1 P1', '2 P2', '3= P3', '3= P4'])
    expect(ranksOf(review(force, {}, { force: 4 }).force)).toHaveLength(4)
  })

  it('knows a tie beyond its edge and one inside it', () => {
    const result = review([suspicion('C1', 'P1'), suspicion('C2', 'P2')], {}, { force: 1 })
    expect(ranksOf(result.force)).toEqual(['1= P1', '1= P2'])
  })
})

describe('a list of an area', () => {
  const people = [
    { personId: 'P1', bornOn: '1990-06-15', area: 'Birch' },
    { personId: 'P2', bornOn: '1990-06-15', area: 'Amber' },
    { personId: 'P3', bornOn: '1990-06-15', area: 'Birch' },
    { personId: 'P4', bornOn: '1990-06-15' },
  ]

  it('is of those at home there, ranked among themselves', () => {
    const result = review(force.slice(0, 4), { people }, { perArea: 1 })
    expect(result.areas.map(({ area, suspects }) => [area, ...ranksOf(suspects)])).toEqual([
      ['Amber', '1 P2'],
      ['Birch', '1 P1'],
    ])
    expect(result.withoutArea).toBe(1)
  })

  it('is of those most of whose outstanding harm was there, if so wished', () => {
    const result = review(
      [
        suspicion('C1', 'P1', { offenceCode: 'B100', area: 'Cedar' }),
        suspicion('C2', 'P1', { area: 'Amber' }),
        suspicion('C3', 'P1', { area: 'Amber' }),
        // Equal harm: the first area by name.
        suspicion('C4', 'P2', { area: 'Cedar' }),
        suspicion('C5', 'P2', { area: 'Birch' }),
        // No weight is no harm, but still a place.
        suspicion('C6', 'P3', { offenceCode: 'X', area: 'Cedar' }),
        suspicion('C7', 'P4'),
      ],
      { people },
      { areaBasis: 'offences' },
    )
    expect(result.areas.map(({ area, suspects }) => [area, ...ranksOf(suspects)])).toEqual([
      ['Birch', '1 P2'],
      ['Cedar', '1 P1', '2 P3'],
    ])
    expect(result.withoutArea).toBe(1)
  })
})
