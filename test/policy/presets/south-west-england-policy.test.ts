import { describe, expect, it } from 'vitest'
import { southWestEnglandPolicy as policy } from '../../../src/policy/presets/south-west-england-policy'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { cohortOf, crime, listed, nomineesOf, totalOf } from './preset-records'

const eligible = (...offences: OffenceRecord[]) => listed(policy, 'eligible', offences).includes('P')
const old = { occurredOn: '2018-06-01' }

describe('three or more serious violent crimes', () => {
  it('takes three and not two', () => {
    expect(eligible(crime('34B'), crime('5D'))).toBe(false)
    expect(eligible(crime('34B'), crime('5D'), crime('34B'))).toBe(true)
  })

  it('counts crimes and not records', () => {
    const twice = { crimeId: 'S' }
    expect(eligible(crime('34B', twice), crime('5D', twice), crime('5D'))).toBe(false)
  })

  it('takes suspects, the charged and the convicted, and no victims or witnesses', () => {
    expect(eligible(crime('5D'), crime('5D', { role: 'charged' }), crime('5D', { role: 'convicted' }))).toBe(
      true,
    )
    expect(eligible(crime('5D'), crime('5D'), crime('5D', { role: 'victim' }))).toBe(false)
    expect(eligible(crime('5D'), crime('5D'), crime('5D', { role: 'witness' }))).toBe(false)
  })

  it('takes no lesser violence', () => {
    expect(eligible(crime('8N'), crime('8N'), crime('5D'), crime('5D'))).toBe(false)
  })
})

describe('the latest within 24 months', () => {
  // 24 months before 31 March 2026 is 31 March 2024, and the window is half open.
  it.each([
    ['2024-04-01', true],
    ['2024-03-31', false],
  ])('of %s', (occurredOn, expected) => {
    expect(eligible(crime('5D', old), crime('5D', old), crime('5D', { occurredOn }))).toBe(expected)
  })

  it('must itself be serious violence', () => {
    expect(eligible(crime('5D', old), crime('5D', old), crime('5D', old), crime('8N'))).toBe(false)
    const { notEligible } = cohortOf(policy, [crime('5D', old), crime('5D', old), crime('5D', old)])
    expect(notEligible).toEqual({ 'age-10': 0, alive: 0, 'three-crimes': 0, 'latest-within-24-months': 1 })
  })

  it('does not see what happens after the date', () => {
    expect(eligible(crime('5D', old), crime('5D', old), crime('5D', { occurredOn: '2026-04-01' }))).toBe(
      false,
    )
  })

  it('leaves out a crime whose outcome says that there was no suspect', () => {
    const dropped = { outcome: '18', outcomeOn: '2026-02-01' } as const
    expect(eligible(crime('5D', old), crime('5D', old), crime('5D', old), crime('5D', dropped))).toBe(false)
  })
})

it('puts everybody eligible on one unranked list, with the same one point', () => {
  const of = (personId: string, count: number) =>
    Array.from({ length: count }, () => crime('34B', { personId }))
  const crimes = [...of('B', 3), ...of('A', 9), ...of('C', 2)]
  const nominees = nomineesOf(policy, 'eligible', crimes)
  expect(nominees.map(({ personId }) => personId)).toEqual(['A', 'B'])
  expect(nominees.filter((nominee) => 'rank' in nominee || 'score' in nominee)).toEqual([])
  expect(['A', 'B', 'C'].map((personId) => totalOf(policy, personId, crimes))).toEqual([1, 1, 0])
})
