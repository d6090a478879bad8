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

  it('has whom the panel agreed to since once, as in the programme; a removal on challenge stands', () => {
    const later = (personId: string, caseId: string) =>
      caseAfter([step.agreed('2026-05-02')], { personId, caseId, on: '2026-05-01', reviewBy: '2026-05-15' })
    const again = ['P3', 'P4', 'P5'].map((personId) => later(personId, `case-again-${personId}`))
    const expected = [
      { personId: 'P2', status: 'in-programme', decidedOn: '2026-04-02', until: '2027-04-02' },
      { personId: 'P3', status: 'in-programme', decidedOn: '2026-05-02', until: '2027-04-02' },
      { personId: 'P4', status: 'in-programme', decidedOn: '2026-05-02', until: '2027-04-02' },
      { personId: 'P4', status: 'removed', decidedOn: '2026-04-08', until: '2027-04-08' },
      { personId: 'P5', status: 'in-programme', decidedOn: '2026-05-02', until: '2027-04-02' },
    ]
    const asOf = '2026-05-03'
    expect(registerOf([...cases, ...again], { asOf })).toEqual(expected)
    expect(registerOf([...cases, ...again].reverse(), { asOf })).toEqual(expected)
    // Of two cases the later agreement counts; a refusal after both stands beside them.
    const declined = caseAfter([step.declined('2026-06-02')], {
      personId: 'P3',
      caseId: 'case-third',
      on: '2026-06-01',
      reviewBy: '2026-06-15',
    })
    const two = [caseAfter([step.agreed('2026-04-01')], of('P3')), later('P3', 'case-again')]
    const statuses = (each: typeof two) =>
      registerOf([...each, declined, ...cases.slice(2, 3)], { asOf: '2026-06-03' }).map(
        ({ status }) => status,
      )
    for (const each of [two, [...two].reverse()])
      expect(statuses(each)).toEqual(['declined', 'in-programme', 'in-programme'])
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
