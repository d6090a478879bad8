import { describe, expect, it } from 'vitest'
import { nominateCohort } from '../../../src/analyse/nominate-cohort'
import { preludePolicy } from '../../../src/policy/prelude-policy'
import { registerOf } from '../../../src/respond/cycle/register-of'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import { caseAfter, infoOf, step, upToPlan } from './story'

const people = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6']
const holdings = gatherHoldings({
  people: people.map((personId) => ({ personId, bornOn: '2000-05-17' })),
  offences: people.flatMap((personId) =>
    ['2026-01-05', '2026-02-11'].map((occurredOn, i) => ({
      crimeId: `${personId}-${i}`,
      personId,
      role: 'charged' as const,
      offenceCode: '10D',
      occurredOn,
      markers: [],
    })),
  ),
})
const of = (personId: string) => ({ personId, caseId: `case-${personId}` })
const cases = [
  caseAfter([], of('P1')),
  caseAfter(upToPlan, of('P2')),
  caseAfter([step.declined('2026-04-02')], of('P3')),
  caseAfter([step.agreed('2026-04-02'), step.removed('2026-04-08')], of('P4')),
  caseAfter([step.agreed('2026-04-02'), step.exited('2026-04-09', { until: '2026-12-01' })], of('P5')),
  caseAfter([step.agreed('2026-04-02'), step.exited('2026-04-09')], of('P6')),
]

describe('the register of the cases', () => {
  it('has who is in the programme, declined or to stay off the lists, and nobody else', () => {
    expect(registerOf([...cases].reverse(), { asOf: '2026-04-30' })).toEqual([
      { personId: 'P2', status: 'in-programme', decidedOn: '2026-04-02', until: '2027-04-02' },
      { personId: 'P3', status: 'declined', decidedOn: '2026-04-02', until: '2026-10-01' },
      { personId: 'P4', status: 'removed', decidedOn: '2026-04-08', until: '2027-04-08' },
      { personId: 'P5', status: 'removed', decidedOn: '2026-04-09', until: '2026-12-01' },
    ])
  })

  it('keeps them off the lists, and names nobody who left', () => {
    const asOf = '2026-04-30'
    const cohort = nominateCohort(holdings, preludePolicy, { asOf, register: registerOf(cases, { asOf }) })
    const listed = new Set(cohort.lists.flatMap(({ nominees }) => nominees.map(({ personId }) => personId)))
    expect([...listed].sort()).toEqual(['P1', 'P6'])
    expect(cohort.register.removed).toBe(2)
    expect(JSON.stringify(cohort)).not.toMatch(/P4|P5/)
  })

  it('gives no last day for a case that runs past the one that was agreed', () => {
    expect(registerOf([caseAfter(upToPlan)], { asOf: '2027-04-01' })[0]).toHaveProperty('until')
    expect(registerOf([caseAfter(upToPlan)], { asOf: '2027-04-02' })).toEqual([
      { personId: 'P7', status: 'in-programme', decidedOn: '2026-04-02' },
    ])
  })

  it('refuses what is no list of cases', () => {
    expect(infoOf('invalid-argument', () => registerOf(5 as never, { asOf: '2026-04-30' }))).toEqual({
      argument: 'cases',
    })
    expect(infoOf('invalid-date', () => registerOf([], { asOf: 'today' }))).toEqual({ argument: 'asOf' })
    expect(
      infoOf('invalid-case', () => registerOf([{} as never], { asOf: '2026-04-30' })).problems,
    ).toMatchObject([{ pointer: '/log' }])
  })
})
