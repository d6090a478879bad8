import { describe, expect, it } from 'vitest'
import { miltonKeynesPolicy as policy } from '../../../src/policy/presets/milton-keynes-policy'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { asOf, cohortOf, crime, listed, nomineesOf, totalOf } from './preset-records'

const knife = { markers: ['knife'] } as const
const eligible = (...offences: OffenceRecord[]) => listed(policy, 'eligible', offences).includes('P')

describe('two different crimes, one of them with a knife', () => {
  it('takes multiple knife crimes', () => {
    expect(eligible(crime('10D'), crime('10D'))).toBe(true)
    expect(eligible(crime('5D', knife), crime('8N', knife))).toBe(true)
  })

  it('takes a knife carried and a violent or a sexual crime', () => {
    expect(eligible(crime('10D'), crime('5D'))).toBe(true)
    expect(eligible(crime('10D'), crime('105A'))).toBe(true)
    expect(eligible(crime('10D'), crime('19C'))).toBe(true)
    expect(eligible(crime('10D'), crime('34B'))).toBe(true)
  })

  it('does not take one stabbing, however it is recorded', () => {
    expect(eligible(crime('5D', knife))).toBe(false)
    // The same crime in two codes: the wounding, and the knife that was carried to it.
    expect(eligible(crime('5D', { crimeId: 'S', ...knife }), crime('10D', { crimeId: 'S' }))).toBe(false)
  })

  it('takes two stabbings', () => {
    expect(eligible(crime('5D', knife), crime('5D', knife))).toBe(true)
  })

  it('does not take violence without a knife, nor a knife with a crime of another kind', () => {
    expect(eligible(crime('5D'), crime('5D'), crime('19C'))).toBe(false)
    expect(eligible(crime('10D'), crime('92A'))).toBe(false)
    expect(eligible(crime('10D'))).toBe(false)
  })

  it('takes the sale of knives for no knife crime, also where it is flagged', () => {
    expect(eligible(crime('90', knife), crime('5D'))).toBe(false)
    expect(eligible(crime('90', knife), crime('10D'))).toBe(false)
  })

  it('counts crimes of any age, since no window is published', () => {
    expect(eligible(crime('10D', { occurredOn: '2019-02-01' }), crime('5D'))).toBe(true)
  })

  it('counts nobody for what was done to them', () => {
    expect(eligible(crime('10D'), crime('5D', { role: 'victim' }))).toBe(false)
  })

  it('leaves out a crime whose outcome says that there was no suspect', () => {
    const outcome = (type: '14' | '15') => ({ outcome: type, outcomeOn: '2026-02-01' })
    expect(eligible(crime('10D'), crime('5D', outcome('14')))).toBe(false)
    expect(eligible(crime('10D'), crime('5D', outcome('15')))).toBe(true)
  })
})

describe('under 25', () => {
  const crimes = [crime('10D'), crime('5D')]
  const born = (bornOn: string) => [{ personId: 'P', bornOn }]

  it('ends on the 25th birthday', () => {
    expect(asOf).toBe('2026-03-31')
    expect(listed(policy, 'eligible', crimes, born('2001-04-01'))).toEqual(['P'])
    expect(listed(policy, 'eligible', crimes, born('2001-03-31'))).toEqual([])
    expect(cohortOf(policy, crimes, born('2001-03-31')).notEligible).toMatchObject({ 'under-25': 1 })
  })

  it('takes children from ten', () => {
    expect(listed(policy, 'eligible', crimes, born('2012-08-01'))).toEqual(['P'])
    expect(listed(policy, 'eligible', crimes, born('2016-03-31'))).toEqual(['P'])
    expect(listed(policy, 'eligible', crimes, born('2016-04-01'))).toEqual([])
  })

  it('says so where the birth date is missing', () => {
    expect(cohortOf(policy, crimes, [{ personId: 'P' }]).undetermined).toEqual([
      { personId: 'P', missing: ['age-10', 'under-25'] },
    ])
  })
})

describe('the list', () => {
  const of = (personId: string, ...codes: string[]) => codes.map((code) => crime(code, { personId }))
  const crimes = [...of('B', '10D', '5D'), ...of('A', '10D', '10D'), ...of('C', '10D', '1', '1', '34B')]

  it('holds everybody eligible without rank, score or band', () => {
    const nominees = nomineesOf(policy, 'eligible', crimes)
    expect(nominees.map(({ personId }) => personId)).toEqual(['A', 'B', 'C'])
    for (const nominee of nominees) {
      expect(nominee).not.toHaveProperty('rank')
      expect(nominee).not.toHaveProperty('score')
    }
  })

  it('has nothing to rank them by: the same one point each', () => {
    expect(['A', 'B', 'C'].map((personId) => totalOf(policy, personId, crimes))).toEqual([1, 1, 1])
    expect(totalOf(policy, 'D', of('D', '10D'))).toBe(0)
  })

  it('holds no dead', () => {
    const people = [{ personId: 'B', bornOn: '2003-05-01', diedOn: '2026-03-01' }]
    expect(listed(policy, 'eligible', crimes, people)).toEqual(['A', 'C'])
  })
})
