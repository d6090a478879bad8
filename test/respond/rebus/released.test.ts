import { describe, expect, it } from 'vitest'
import type { CustodyRecord } from '../../../src/scan/records/custody-record'
import { adults, detention, review, suspicion } from './rebus-records'

/** Where custody records leave the first person with crime C1. */
function standingWith(...custody: readonly CustodyRecord[]) {
  const result = review([suspicion('C1', 'P1')], { custody })
  return { ...result, standing: result.force[0]?.investigations[0]?.custody }
}

describe('custody', () => {
  it('is unknown, not empty, where no custody records were gathered', () => {
    const result = review([suspicion('C1', 'P1')])
    expect(result.released).toBe('unknown')
    expect(result.force[0]?.investigations[0]?.custody).toEqual({ state: 'unknown' })
  })

  it('is none where no record names the crime', () => {
    expect(standingWith().standing).toEqual({ state: 'none' })
    expect(standingWith(detention('P1', { crimeId: 'C9' })).standing).toEqual({ state: 'none' })
    expect(standingWith(detention('P2')).standing).toEqual({ state: 'none' })
  })

  it('tells those released under investigation from those on bail and in custody', () => {
    expect(standingWith(detention('P1')).standing).toEqual({
      state: 'under-investigation',
      since: '2026-03-10',
      days: 21,
    })
    expect(standingWith(detention('P1', { release: 'bail' })).standing).toMatchObject({
      state: 'bail',
      days: 21,
    })
    const { releasedAt: _, release: __, ...held } = detention('P1')
    const { standing, force } = standingWith(held)
    expect(standing).toMatchObject({ state: 'in-custody', days: 21 })
    expect(force[0]?.investigations[0]?.sentence).toMatch(
      /; arrested 21 days ago, and no release is recorded$/,
    )
  })

  it('does not know of an arrest or a release of a later day', () => {
    expect(standingWith(detention('P1', { arrestedAt: '2026-04-01T00:10:00+01:00' })).standing).toEqual({
      state: 'none',
    })
    expect(standingWith(detention('P1', { releasedAt: '2026-04-01T00:10:00+01:00' })).standing).toMatchObject(
      {
        state: 'in-custody',
      },
    )
  })

  it('is unknown where a record does not say how or when it ended', () => {
    const { release: _, ...unsaid } = detention('P1')
    expect(standingWith(unsaid).standing).toEqual({ state: 'unknown' })
    const { releasedAt: __, ...undated } = detention('P1')
    expect(standingWith(undated).standing).toEqual({ state: 'unknown' })
  })

  it('closes it where a record of the crime ended in a charge, whatever came after', () => {
    const result = standingWith(
      detention('P1', { release: 'charged' }),
      detention('P1', {
        custodyId: 'D2',
        arrestedAt: '2026-03-12T10:00:00+00:00',
        releasedAt: '2026-03-12T12:00:00+00:00',
      }),
    )
    expect([result.people, result.heldOut.closedInCustody]).toEqual([0, 1])
  })

  it('closes it where the latest record of the crime ended in no further action, not an earlier one', () => {
    const later = detention('P1', {
      custodyId: 'D2',
      arrestedAt: '2026-03-12T10:00:00+00:00',
      releasedAt: '2026-03-12T12:00:00+00:00',
    })
    const first = detention('P1', { release: 'no-further-action' })
    expect(
      standingWith(detention('P1'), { ...later, release: 'no-further-action' }).heldOut.closedInCustody,
    ).toBe(1)
    expect(standingWith(first, later).standing).toMatchObject({ since: '2026-03-12', days: 19 })
  })

  it('does not begin the wait anew with a second arrest that ends alike, and does with one that ends otherwise', () => {
    const second = detention('P1', {
      custodyId: 'D2',
      arrestedAt: '2026-03-20T10:00:00+00:00',
      releasedAt: '2026-03-20T12:00:00+00:00',
    })
    expect(standingWith(second, detention('P1')).standing).toMatchObject({ since: '2026-03-10' })
    expect(standingWith({ ...second, release: 'bail' }, detention('P1')).standing).toMatchObject({
      state: 'bail',
      since: '2026-03-20',
    })
  })

  it('counts a release before its arrest for nothing, and says so', () => {
    const { standing, force } = standingWith(detention('P1', { releasedAt: '2026-03-10T09:59:00+00:00' }))
    expect(standing).toEqual({ state: 'none' })
    expect(force[0]?.doubts).toContain(
      'a custody record has a release before its arrest and counts for nothing',
    )
  })

  it('goes by the time that passed in the night in which the clocks go back', () => {
    // 01:50 in summer time is 00:50 in winter time, so 01:10 in winter time comes after it.
    const night = detention('P1', {
      arrestedAt: '2025-10-26T01:50:00+01:00',
      releasedAt: '2025-10-26T01:10:00+00:00',
    })
    const { standing, force } = standingWith(night)
    expect(standing).toMatchObject({ state: 'under-investigation', since: '2025-10-26' })
    expect(force[0]?.doubts).toEqual([])
    // The later arrest by the clock on the wall is the earlier one.
    const bail = {
      ...night,
      custodyId: 'D2',
      arrestedAt: '2025-10-26T01:20:00+00:00',
      releasedAt: '2025-10-26T02:00:00+00:00',
    }
    expect(standingWith({ ...bail, release: 'bail' }, night).standing).toMatchObject({ state: 'bail' })
  })

  it('goes by the later arrest where somebody is in two suites at once, and says so', () => {
    const other = detention('P1', {
      custodyId: 'D2',
      suite: 'Banbury',
      arrestedAt: '2026-03-10T15:00:00+00:00',
      releasedAt: '2026-03-10T23:00:00+00:00',
      release: 'bail',
    })
    const { standing, force } = standingWith(detention('P1'), other)
    expect(standing).toMatchObject({ state: 'bail' })
    expect(force[0]?.doubts).toContain('custody records overlap: the person cannot have been in both')
    // One custody for two crimes is two records and no overlap.
    const same = standingWith(detention('P1'), detention('P1', { crimeId: 'C2' }))
    expect(same.force[0]?.doubts).toEqual([])
    // Whoever is still held for one thing cannot be arrested for another.
    const { releasedAt: _, release: __, ...held } = detention('P1')
    expect(standingWith(held, { ...other, release: 'under-investigation' }).force[0]?.doubts).toHaveLength(1)
  })

  it('is the same in any order of records of one moment', () => {
    const one = detention('P1', { release: 'bail' })
    const two = detention('P1')
    expect(standingWith(one, two).standing).toEqual(standingWith(two, one).standing)
  })
})

describe('those longest released', () => {
  const offences = [
    suspicion('C1', 'P1'),
    suspicion('C2', 'P1', { offenceCode: 'A20' }),
    suspicion('C1', 'P2'),
    suspicion('C1', 'P3'),
    suspicion('C1', 'P4'),
    suspicion('C1', 'P5'),
  ]
  const custody = [
    detention('P1'),
    detention('P1', {
      crimeId: 'C2',
      custodyId: 'D2',
      arrestedAt: '2026-03-05T10:00:00Z',
      releasedAt: '2026-03-05T11:00:00Z',
    }),
    detention('P2'),
    detention('P3', { release: 'bail' }),
    detention('P4', { arrestedAt: '2026-03-02T10:00:00Z', releasedAt: '2026-03-02T11:00:00Z' }),
    detention('P5'),
  ]
  const people = [...adults('P1', 'P2', 'P3', 'P5'), { personId: 'P4', bornOn: '2010-01-01' }]

  it('are adults by days, with every crime in which they wait; a child is counted and not listed', () => {
    const { released, force } = review(offences, { custody, people })
    expect(released).toEqual({
      underInvestigation: {
        people: 4,
        longest: [
          {
            personId: 'P1',
            days: 26,
            releases: [
              { crimeId: 'C2', offenceCode: 'A20', since: '2026-03-05', days: 26 },
              { crimeId: 'C1', offenceCode: 'A10', since: '2026-03-10', days: 21 },
            ],
          },
          { personId: 'P2', days: 21, releases: [expect.objectContaining({ crimeId: 'C1' })] },
          { personId: 'P5', days: 21, releases: [expect.objectContaining({ crimeId: 'C1' })] },
        ],
      },
      onBail: { people: 1, longest: [expect.objectContaining({ personId: 'P3', days: 21 })] },
    })
    expect(force[0]?.reasons).toContain('released under investigation in 2 of them')
  })

  it('bring in the tied at the edge and nobody below', () => {
    const idsWith = (longestReleased: number) => {
      const { released } = review(offences, { custody, people }, { longestReleased })
      return released === 'unknown' ? [] : released.underInvestigation.longest.map(({ personId }) => personId)
    }
    expect(idsWith(1)).toEqual(['P1'])
    expect(idsWith(2)).toEqual(['P1', 'P2', 'P5'])
  })

  it('take in a record that names no crime where offence and date fit an outstanding one, in order', () => {
    const { crimeId: _, ...bare } = detention('P1')
    const fitting = (...more: readonly CustodyRecord[]) => {
      const { released } = review([suspicion('C1', 'P1'), suspicion('C2', 'P1', { offenceCode: 'A20' })], {
        custody: more,
      })
      return released === 'unknown'
        ? []
        : released.underInvestigation.longest.flatMap(({ releases }) => releases)
    }
    expect(fitting(bare)).toEqual([{ offenceCode: 'A10', since: '2026-03-10', days: 21 }])
    expect(fitting({ ...bare, offenceCode: 'B100' })).toEqual([])
    expect(
      fitting({ ...bare, arrestedAt: '2026-02-28T10:00:00Z', releasedAt: '2026-02-28T20:00:00Z' }),
    ).toEqual([])
    expect(fitting({ ...bare, release: 'bail' })).toEqual([])
    const again = {
      ...bare,
      custodyId: 'D2',
      arrestedAt: '2026-03-20T10:00:00Z',
      releasedAt: '2026-03-20T20:00:00Z',
    }
    expect(fitting(bare, again)).toEqual(fitting(bare))
    expect(
      fitting({ ...bare, offenceCode: 'A20' }, bare, detention('P1')).map((its) => [
        its.crimeId,
        its.offenceCode,
      ]),
    ).toEqual([
      [undefined, 'A10'],
      [undefined, 'A20'],
      ['C1', 'A10'],
    ])
  })
})
