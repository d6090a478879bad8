import { describe, expect, it } from 'vitest'
import type { DisposalCircumstances } from '../../../src/respond/disposals/disposal-case'
import { englishBankHolidays } from '../records'
import {
  adult,
  adviceOn,
  child,
  clear,
  crime,
  forAdult,
  forChild,
  matrixFor,
  optionOf,
  without,
} from './cases'

const carrying = { ...crime, offenceCode: '10D', occurredOn: '2026-03-06' }
const matrix = matrixFor('children', {
  offences: [{ id: 'carrying', title: 'Made up', codes: ['10D', '46'], score: 3, factors: [] }],
})
const settings = { ...forChild, gravity: { matrix }, holidays: englishBankHolidays }
const advise = (circumstances: DisposalCircumstances = clear, record = carrying, more = {}) =>
  adviceOn(child, circumstances, { ...settings, ...more }, record)

describe('a child found with a knife', () => {
  it('is referred within one working day, from a Friday to the Monday', () => {
    // 2026-03-06 was a Friday.
    expect(advise().referral).toEqual({
      status: 'due',
      to: "the youth justice service of the child's area",
      dueBy: '2026-03-09',
      dueIn:
        'within one working day of the day on which the knife was found (2026-03-06): by 2026-03-09, which has passed',
      missing: [],
    })
  })

  it('is referred after Easter, and by Good Friday where no holidays were given', () => {
    const record = { ...carrying, occurredOn: '2026-04-02' }
    expect(advise(clear, record, { asOf: '2026-04-02' }).referral?.dueBy).toBe('2026-04-07')
    const { holidays: _, ...bare } = settings
    const uncounted = adviceOn(child, clear, { ...bare, asOf: '2026-04-02' }, record).referral
    expect(uncounted?.dueBy).toBe('2026-04-03')
    expect(uncounted?.dueIn).toContain('bank holidays of 2026 were not counted')
  })

  it('is referred nowhere once the child has died', () => {
    const on = (diedOn: string) => adviceOn({ ...child, diedOn }, clear, settings, carrying).referral
    expect(on(settings.asOf)).toBeUndefined()
    expect(on('2026-03-21')?.status).toBe('due')
  })

  it('counts from the day of finding where that was another', () => {
    expect(advise({ ...clear, foundOn: '2026-03-10' }).referral?.dueBy).toBe('2026-03-11')
    const long = { ...carrying, occurredTo: '2026-03-12' }
    expect(advise(clear, long).referral?.dueBy).toBe('2026-03-13')
  })

  it('is referred by age on that day, also where the child has turned 18 since', () => {
    const bornOn = (day: string) =>
      adviceOn({ personId: 'P1', bornOn: day }, clear, settings, carrying).referral
    expect(bornOn('2008-03-07')?.status).toBe('due')
    expect(bornOn('2008-03-06')).toBeUndefined()
    expect(bornOn('2016-03-06')?.status).toBe('due')
    expect(bornOn('2016-03-07')).toBeUndefined()
  })

  it('has the referral unknown where the age is', () => {
    const { referral } = adviceOn({ personId: 'P1' }, clear, settings, carrying)
    expect(referral).toMatchObject({ status: 'unknown', missing: ['age'], dueBy: '2026-03-09' })
  })

  it('is not taken from a flag, which does not say who had it', () => {
    const flagged = { ...crime, occurredOn: '2026-03-06', markers: ['knife'] as const }
    expect(advise(without('knifePossession'), flagged).referral).toMatchObject({
      status: 'unknown',
      missing: ['knife-possession'],
    })
    expect(advise(clear, flagged).referral).toBeUndefined()
    expect(advise({ ...clear, knifePossession: true }, flagged).referral?.status).toBe('due')
    expect(advise(without('knifePossession'), crime).referral).toBeUndefined()
  })

  it('is under the guidance from its day on', () => {
    const on = (day: string) => advise(clear, { ...carrying, occurredOn: day }).referral?.status
    expect([on('2026-02-11'), on('2026-02-12')]).toEqual([undefined, 'due'])
  })

  it('is told what the plan is and is not', () => {
    expect(advise().notes.at(-1)).toContain('not knife-awareness courses')
  })

  it('is no adult', () => {
    expect(adviceOn(adult, clear, forAdult, carrying).referral).toBeUndefined()
  })
})

describe('deferred prosecution', () => {
  const stressed = (circumstances: DisposalCircumstances) => optionOf(advise(circumstances), 'outcome-23')
  const weapon = (on: string, is?: boolean) => ({
    ...clear,
    earlier: [{ on, kind: 'caution' as const, similar: false, ...(is !== undefined && { weapon: is }) }],
  })

  it('is stressed for a first possession', () => {
    expect(stressed(clear)).toMatchObject({ status: 'open', stressed: true })
    expect(stressed(clear).notes.at(-1)).toBe(
      'The guidance in force since 2026-02-12 stresses it where a child is first found with a knife.',
    )
    expect(optionOf(advise(), 'deferred-prosecution').stressed).toBe(true)
    expect(optionOf(advise(), 'charge').stressed).toBe(false)
    expect(stressed(weapon('2025-01-01', false)).stressed).toBe(true)
  })

  it('is stressed with a doubt where it is not known whether it is the first', () => {
    for (const circumstances of [without('earlier'), weapon('2025-01-01')]) {
      expect(stressed(circumstances).notes.at(-1)).toContain('whether this is such a case is not known')
    }
    const noAge = adviceOn({ personId: 'P1' }, clear, settings, carrying)
    expect(optionOf(noAge, 'outcome-23').notes.at(-1)).toContain('is not known')
  })

  it('is not stressed after an earlier one, nor for one that came later', () => {
    expect(stressed(weapon('2025-01-01', true)).stressed).toBe(false)
    expect(stressed(weapon('2026-03-07', true)).stressed).toBe(true)
  })

  it('is not stressed where it is barred', () => {
    expect(stressed({ ...clear, consent: false })).toMatchObject({ status: 'barred', stressed: false })
  })
})
