import { describe, expect, it } from 'vitest'
import { operationRebusPolicy as policy } from '../../../src/policy/presets/operation-rebus-policy'
import { cohortOf, crime, listed, nomineesOf, totalOf, weight } from './preset-records'

describe('what people are ranked by', () => {
  it('is the harm of serious violence and knife crime, a suspicion in full', () => {
    // 799.629 + 53.038 + 13.511 (an assault without injury, flagged with a knife) = 866.178.
    const crimes = [crime('34B'), crime('10D', { role: 'charged' }), crime('105A', { markers: ['knife'] })]
    expect(totalOf(policy, 'P', crimes)).toBe(866.178)
  })

  it('is not drug supply, a sexual offence, assault without a flag, or the sale of knives', () => {
    const crimes = [crime('92A'), crime('19C'), crime('8N'), crime('90', { markers: ['knife'] })]
    expect(totalOf(policy, 'P', crimes)).toBe(0)
  })

  it('goes 24 months back', () => {
    // 24 months before 31 March 2026 is 31 March 2024, and the window is half open.
    expect(totalOf(policy, 'P', [crime('34B', { occurredOn: '2024-03-31' })])).toBe(0)
    expect(totalOf(policy, 'P', [crime('34B', { occurredOn: '2024-04-01' })])).toBe(weight.robbery)
  })

  it('leaves out a crime whose outcome says that there was no suspect', () => {
    expect(totalOf(policy, 'P', [crime('34B', { outcome: '14', outcomeOn: '2026-02-01' })])).toBe(0)
  })
})

describe('the lists', () => {
  /** Twelve people by falling harm, P00 first: P00 with thirteen robberies, P11 with two. */
  const ids = Array.from({ length: 12 }, (_, i) => `P${String(i).padStart(2, '0')}`)
  const crimes = ids.flatMap((personId, i) =>
    Array.from({ length: 13 - i }, () => crime('34B', { personId })),
  )
  const people = ids.map((personId, i) => ({
    personId,
    bornOn: '1995-01-01',
    area: i < 11 ? 'Slough' : 'Oxford',
  }))

  it('are the top ten of the force', () => {
    const nominees = nomineesOf(policy, 'force', crimes, people)
    expect(nominees.map(({ personId, rank }) => `${personId} ${rank}`)).toEqual(
      ids.slice(0, 10).map((id, i) => `${id} ${i + 1}`),
    )
  })

  it('are ten for each area by home', () => {
    const lists = cohortOf(policy, crimes, people).lists.filter(({ id }) => id === 'area')
    expect(lists.map(({ area, nominees }) => [area, nominees.map(({ personId }) => personId)])).toEqual([
      ['Oxford', ['P11']],
      ['Slough', ids.slice(0, 10)],
    ])
  })

  it('are for adults, with children on one of their own, without rank', () => {
    const child = (bornOn: string) => people.map((one) => (one.personId === 'P00' ? { ...one, bornOn } : one))
    expect(listed(policy, 'force', crimes, child('2008-03-31'))).toContain('P00')
    expect(listed(policy, 'force', crimes, child('2008-04-01'))).not.toContain('P00')
    expect(listed(policy, 'area', crimes, child('2008-04-01'))).not.toContain('P00')
    const [nominee] = nomineesOf(policy, 'children', crimes, child('2008-04-01'))
    expect(nominee?.personId).toBe('P00')
    expect(nominee).not.toHaveProperty('rank')
    expect(nominee).not.toHaveProperty('score')
    expect(listed(policy, 'children', crimes, child('2016-04-01'))).toEqual([])
  })

  it('hold no dead', () => {
    const dead = people.map((one) => (one.personId === 'P00' ? { ...one, diedOn: '2026-03-01' } : one))
    expect(listed(policy, 'force', crimes, dead)).toEqual(ids.slice(1, 11))
  })
})
