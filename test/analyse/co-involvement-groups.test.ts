import { describe, expect, it } from 'vitest'
import { type CoInvolvementGroupsOptions, coInvolvementGroups } from '../../src/analyse/co-involvement-groups'
import { isPreludeError } from '../../src/internal/prelude-error'
import type { OffenceRecord } from '../../src/scan/records/offence-record'
import { asOf, crime, holdingsOf } from './small-force'

function groupsOf(offences: readonly OffenceRecord[], options: Partial<CoInvolvementGroupsOptions> = {}) {
  return coInvolvementGroups(holdingsOf(offences), { asOf, ...options })
}
const ids = (offences: readonly OffenceRecord[], options: Partial<CoInvolvementGroupsOptions> = {}) =>
  groupsOf(offences, options).map(({ personIds }) => personIds.join(' '))
const together = (crimeId: string, ...people: string[]) => people.map((person) => crime(crimeId, person))

describe('co-involvement', () => {
  it('connects people through the crimes that they share, and through one another', () => {
    expect(
      groupsOf([...together('C1', 'P2', 'P1'), ...together('C2', 'P2', 'P3'), ...together('C3', 'P1', 'P2')]),
    ).toEqual([
      {
        personIds: ['P1', 'P2', 'P3'],
        links: [
          { people: ['P1', 'P2'], crimes: 2 },
          { people: ['P2', 'P3'], crimes: 1 },
        ],
      },
    ])
  })

  it('is of nobody where nobody shares a crime', () => {
    expect(groupsOf([])).toEqual([])
    expect(groupsOf([crime('C1', 'P1'), crime('C2', 'P2')])).toEqual([])
  })

  it('puts the largest group first, then the first person by code point', () => {
    const offences = [
      ...together('C1', 'D', 'E'),
      ...together('C2', 'B', 'C'),
      ...together('C3', 'X', 'Y', 'Z'),
      ...together('C4', '10', '9'),
    ]
    expect(ids(offences)).toEqual(['X Y Z', '10 9', 'B C', 'D E'])
  })

  it('joins two groups that a later crime connects', () => {
    const offences = [...together('C1', 'A', 'B'), ...together('C2', 'C', 'D'), ...together('C3', 'D', 'B')]
    expect(ids(offences)).toEqual(['A B C D'])
    expect(
      ids([
        ...together('C1', 'A', 'D'),
        ...together('C2', 'B', 'C'),
        ...together('C3', 'C', 'D'),
        ...together('C4', 'A', 'B'),
      ]),
    ).toEqual(['A B C D'])
  })

  it('counts a crime once for a person who stands in it twice', () => {
    const offences = [...together('C1', 'P1', 'P2'), crime('C1', 'P1', { role: 'suspect' })]
    expect(groupsOf(offences)[0]?.links).toEqual([{ people: ['P1', 'P2'], crimes: 1 }])
  })

  it('takes suspects, charged and convicted, unless other roles are named', () => {
    const offences = [
      crime('C1', 'P1', { role: 'suspect' }),
      crime('C1', 'P2', { role: 'convicted' }),
      crime('C1', 'V1', { role: 'victim' }),
    ]
    expect(ids(offences)).toEqual(['P1 P2'])
    expect(ids(offences, { roles: ['suspect', 'victim'] })).toEqual(['P1 V1'])
  })

  it('takes what was known at the date and is not contested', () => {
    const with2 = (more: Partial<OffenceRecord>) => ids([crime('C1', 'P1'), crime('C1', 'P2', more)])
    expect(with2({ recordedOn: asOf })).toEqual(['P1 P2'])
    expect(with2({ recordedOn: '2026-04-01' })).toEqual([])
    expect(with2({ contested: true })).toEqual([])
  })

  it('looks back as far as it is told', () => {
    const offences = ['P1', 'P2'].map((person) => crime('C1', person, { occurredOn: '2026-03-01' }))
    expect(ids(offences, { within: { months: 1 } })).toEqual(['P1 P2'])
    expect(ids(offences, { within: { days: 30 } })).toEqual([])
  })

  it('asks for as many shared crimes as it is told', () => {
    const offences = [...together('C1', 'P1', 'P2', 'P3'), ...together('C2', 'P1', 'P2')]
    expect(ids(offences, { minimumCrimes: 1 })).toEqual(['P1 P2 P3'])
    expect(ids(offences, { minimumCrimes: 2 })).toEqual(['P1 P2'])
    expect(ids(offences, { minimumCrimes: 3 })).toEqual([])
  })

  it('connects nobody through a crime of very many', () => {
    const riot = Array.from({ length: 21 }, (_, i) => crime('C1', `P${i}`))
    expect(ids(riot)).toEqual([])
    expect(ids(riot, { largestCrime: 21 })).toHaveLength(1)
    expect(ids(riot.slice(1))).toHaveLength(1)
  })

  it.each<[string, Partial<CoInvolvementGroupsOptions>]>([
    ['minimumCrimes', { minimumCrimes: 0 }],
    ['minimumCrimes', { minimumCrimes: 1.5 }],
    ['largestCrime', { largestCrime: 1 }],
    ['largestCrime', { largestCrime: Number.NaN }],
  ])('refuses %s in %j', (argument, options) => {
    try {
      groupsOf([], options)
      expect.unreachable()
    } catch (error) {
      if (!isPreludeError(error, 'invalid-argument')) throw error
      expect(error.info).toEqual({ argument })
      expect(error.message).toMatch(
        /^coInvolvementGroups requires \w+ to be a whole number of at least [12]$/,
      )
    }
  })

  it.each<[string, unknown]>([
    ['roles', { roles: ['offender'] }],
    ['roles', { roles: 'suspect' }],
    ['within', { within: { weeks: 1 } }],
    ['within', { within: { days: 0 } }],
    ['within', { within: null }],
  ])('refuses %s in %j', (argument, options) => {
    try {
      groupsOf([], options as CoInvolvementGroupsOptions)
      expect.unreachable()
    } catch (error) {
      if (!isPreludeError(error, 'invalid-argument')) throw error
      expect(error.info).toEqual({ argument })
    }
  })

  it('requires a date', () => {
    expect(() => coInvolvementGroups(holdingsOf([]), undefined as never)).toThrow(
      'coInvolvementGroups requires asOf to be a calendar date',
    )
  })
})
