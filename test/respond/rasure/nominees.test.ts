import { describe, expect, it } from 'vitest'
import { preludePolicy } from '../../../src/policy/prelude-policy'
import type { Decision } from '../../../src/respond/decision'
import { harmByPlace } from '../../../src/respond/rasure/harm-by-place'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import { decision, harmOf, options, row } from './records'

const listed = (...given: Parameters<typeof harmOf>) =>
  harmOf(...given).places.map(({ nominees }) => nominees)
const crimes = [
  row('C1', { area: 'A', personId: 'P2' }),
  row('C1', { area: 'A', personId: 'P1', role: 'charged' }),
  row('C1', { area: 'A', personId: 'V1', role: 'victim' }),
  row('C1', { area: 'A', personId: 'W1', role: 'witness' }),
]

describe('the people of a place', () => {
  it('are nobody, unless the panel has agreed to their nomination', () => {
    expect(listed(crimes)).toEqual([[]])
    expect(listed(crimes, { nominees: [decision('P2'), decision('P1')] })).toEqual([['P1', 'P2']])
    expect(listed(crimes, { nominees: [decision('P1', { agreed: false })] })).toEqual([[]])
  })

  it('are not those to whom it was done or who saw it, nominees or not', () => {
    expect(listed(crimes, { nominees: [decision('V1'), decision('W1')] })).toEqual([[]])
  })

  it('are those whose latest decision by the date agreed', () => {
    const on = (decidedOn: string, agreed: boolean) => decision('P1', { decidedOn, agreed })
    expect(listed(crimes, { nominees: [on('2026-03-31', true)] })).toEqual([['P1']])
    expect(listed(crimes, { nominees: [on('2026-04-01', true)] })).toEqual([[]])
    expect(listed(crimes, { nominees: [on('2026-03-05', false), on('2026-03-01', true)] })).toEqual([[]])
    expect(listed(crimes, { nominees: [on('2026-03-01', false), on('2026-03-05', true)] })).toEqual([['P1']])
  })

  it('are not those on whom two decisions of one day differ', () => {
    const both = [decision('P1'), decision('P1', { agreed: false })]
    expect(listed(crimes, { nominees: both })).toEqual([[]])
    expect(listed(crimes, { nominees: [...both].reverse() })).toEqual([[]])
  })

  it('are not those to whom a response alone was agreed', () => {
    expect(listed(crimes, { nominees: [decision('P1', { responseId: 'caseworker-offer' })] })).toEqual([[]])
  })

  it('stand where their crimes of the period are, once each, and nowhere without one', () => {
    const offences = [
      row('C1', { area: 'A' }),
      row('C2', { area: 'A' }),
      row('C3', { area: 'B' }),
      row('C4', { area: 'C', occurredOn: '2026-02-10' }),
      row('C5'),
      row('C6', { area: 'D', personId: 'P2' }),
      row('C7', { area: 'E', personId: 'P2' }),
      row('C7', { area: 'E', roleOn: '2026-04-01' }),
    ]
    const { places } = harmOf(offences, { nominees: [decision('P1'), decision('P9')] })
    expect(Object.fromEntries(places.map(({ place, nominees }) => [place, nominees]))).toEqual({
      A: ['P1'],
      B: ['P1'],
      C: [],
      D: [],
      E: [],
    })
  })

  it('are not those who dispute their part', () => {
    const offences = [row('C1', { area: 'A', contested: true }), row('C1', { area: 'A', personId: 'P2' })]
    expect(listed(offences, { nominees: [decision('P1'), decision('P2')] })).toEqual([['P2']])
  })

  it('carry their current id, decided on under an old one', () => {
    const holdings = gatherHoldings({
      offences: [row('C1', { area: 'A', personId: 'old' })],
      aliases: [{ from: 'old', to: 'new' }],
    })
    const { places } = harmByPlace(holdings, preludePolicy, {
      ...options,
      nominees: [decision('old'), decision('new')],
    })
    expect(places[0]?.nominees).toEqual(['new'])
  })

  it('are refused where no decision was recorded', () => {
    const { about: _, ...input } = decision('P1')
    const wrong: unknown[] = [
      input,
      { ...decision('P1'), agreed: 'yes' },
      { ...decision('P1'), reason: ' ' },
      { ...decision('P1'), decidedBy: undefined },
      { ...decision('P1'), personId: 7 },
    ]
    for (const each of wrong) {
      expect(() => harmOf(crimes, { nominees: [each as Decision] })).toThrowError(
        'harmByPlace requires each of nominees to be what recordDecision returned',
      )
    }
    expect(() => harmOf(crimes, { nominees: [{ ...decision('P1'), decidedOn: '2026-02-30' }] })).toThrowError(
      'harmByPlace requires decidedOn of each of nominees to be a calendar date',
    )
    expect(() => harmOf(crimes, { nominees: ['P1'] as unknown as Decision[] })).toThrowError(
      'harmByPlace requires nominees to be an iterable of objects',
    )
  })
})
