import { describe, expect, it } from 'vitest'
import { v100Policy as policy } from '../../../src/policy/presets/v100-policy'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { cohortOf, crime, listed, nomineesOf, totalOf, weight } from './preset-records'

const vawg = { markers: ['vawg'] } as const
const isListed = (...offences: OffenceRecord[]) => listed(policy, 'top-100', offences).includes('P')

describe('more than one crime', () => {
  it('takes two and not one, however grave', () => {
    expect(isListed(crime('1', vawg))).toBe(false)
    expect(isListed(crime('105A', vawg), crime('105A', vawg))).toBe(true)
  })

  it('counts crimes and not records', () => {
    expect(isListed(crime('19C', { crimeId: 'S' }), crime('8N', { crimeId: 'S', ...vawg }))).toBe(false)
  })

  it('counts crimes of which the table knows no weight, and marks the person incomplete', () => {
    // Non-fatal strangulation has a code of its own since 2022, which the bundled edition does not list.
    const [nominee] = nomineesOf(policy, 'top-100', [crime('5F', vawg), crime('8N', vawg)])
    expect(nominee).toMatchObject({ personId: 'P', score: weight.assault, incomplete: true })
  })
})

describe('violence against women and girls', () => {
  it('is what the force flags, or an offence that names a woman or girl', () => {
    expect(isListed(crime('8N', vawg), crime('8Q', vawg))).toBe(true)
    expect(isListed(crime('19C'), crime('20A'))).toBe(true)
    expect(isListed(crime('19F'), crime('17A'))).toBe(false)
    expect(isListed(crime('8N'), crime('8N'), crime('19C'))).toBe(false)
  })

  it('adds up the harm of what is alleged, a suspicion in full', () => {
    // 2952.941 + 189.154 = 3142.095; the robbery is not flagged.
    const crimes = [crime('19C'), crime('8N', { ...vawg, role: 'charged' }), crime('34B')]
    expect(totalOf(policy, 'P', crimes)).toBe(3142.095)
  })
})

describe('365 days', () => {
  // 365 days before 31 March 2026 is 31 March 2025, and the window is half open.
  it.each([
    ['2025-04-01', true],
    ['2025-03-31', false],
  ])('take a crime of %s: %s', (occurredOn, expected) => {
    expect(isListed(crime('8N', vawg), crime('8N', { ...vawg, occurredOn }))).toBe(expected)
    expect(totalOf(policy, 'P', [crime('8N', { ...vawg, occurredOn })])).toBe(expected ? weight.assault : 0)
  })
})

describe('the top hundred', () => {
  const pairs = (count: number) =>
    Array.from({ length: count }, (_, i) => `P${String(i).padStart(3, '0')}`).flatMap((personId) => [
      crime('8N', { ...vawg, personId }),
      crime('8N', { ...vawg, personId }),
    ])

  it('is a hundred long', () => {
    const worse = Array.from({ length: 100 }, (_, i) => `W${i}`).flatMap((personId) => [
      crime('19C', { personId }),
      crime('20A', { personId }),
    ])
    const nominees = nomineesOf(policy, 'top-100', [...pairs(1), ...worse])
    expect(nominees).toHaveLength(100)
    expect(nominees.some(({ personId }) => personId === 'P000')).toBe(false)
  })

  it('takes all of 101 who tie', () => {
    const nominees = nomineesOf(policy, 'top-100', pairs(101))
    expect(nominees).toHaveLength(101)
    expect(new Set(nominees.map(({ rank, tied }) => `${rank} ${tied}`))).toEqual(new Set(['1 true']))
  })

  it('is looked at again in a month', () => {
    expect(cohortOf(policy, pairs(1)).reviewBy).toBe('2026-04-30')
  })

  it('has no children on it, and begins with the 18th birthday', () => {
    const born = (bornOn: string) => listed(policy, 'top-100', pairs(1), [{ personId: 'P000', bornOn }])
    expect(born('2008-03-31')).toEqual(['P000'])
    expect(born('2008-04-01')).toEqual([])
  })

  it('names whose birth date is missing as undetermined', () => {
    expect(cohortOf(policy, pairs(1), [{ personId: 'P000' }]).undetermined).toEqual([
      { personId: 'P000', missing: ['age-10', 'list:top-100'] },
    ])
  })
})
