import { describe, expect, it } from 'vitest'
import { dueOf } from '../../../src/respond/cycle/due-of'
import { eraseExpired } from '../../../src/respond/cycle/erase-expired'
import { registerOf } from '../../../src/respond/cycle/register-of'
import { suppressionOf } from '../../../src/respond/cycle/suppression-of'
import { caseAfter, infoOf, readyToApproach, step, upToPlan } from './story'

// England and Wales, Easter 2026: Good Friday 3 April, Easter Monday 6 April.
const holidays = ['2026-04-03', '2026-04-06']
const times = {
  decision: { days: 14 },
  firstContact: { workingDays: 2 },
  supportPlan: { months: 1 },
  safeguarding: { workingDays: 1 },
}
const inShort = (events: Parameters<typeof caseAfter>[0], asOf: string, its = {}) =>
  dueOf(caseAfter(events, its), { asOf, times, holidays }).map(({ step, dueBy }) => [step, dueBy])

describe('what is due', () => {
  it('is the decision and the review while the panel has not decided', () => {
    expect(inShort([], '2026-03-31', { reviewBy: '2026-04-10' })).toEqual([
      ['review', '2026-04-10'],
      ['decision', '2026-04-14'],
    ])
  })

  // Thursday 2 April and two working days: not Good Friday, the weekend or Easter Monday; Tuesday 7, Wednesday 8.
  it('is the first contact and what comes before it, over Easter', () => {
    expect(inShort([step.agreed('2026-04-02')], '2026-04-02')).toEqual([
      ['deconflict', '2026-04-08'],
      ['approach-risk', '2026-04-08'],
      ['choice-of-contact', '2026-04-08'],
      ['first-contact', '2026-04-08'],
      ['review', '2026-12-30'],
      ['exit-or-new-term', '2027-04-02'],
    ])
    expect(inShort(readyToApproach, '2026-04-03').map(([step]) => step)).toEqual([
      'first-contact',
      'review',
      'exit-or-new-term',
    ])
  })

  it('is what was settled, once that has lapsed', () => {
    const lapsing = [...readyToApproach, step.settled('deconflict', '2026-04-03', '2026-04-07')]
    expect(inShort(lapsing, '2026-04-07')[0]?.[0]).toBe('first-contact')
    expect(inShort(lapsing, '2026-04-08')[0]?.[0]).toBe('deconflict')
  })

  // 31 August and a month is 30 September.
  it('is the support plan after the approach, by the calendar', () => {
    const told = [...readyToApproach, step.approached('2026-08-31')]
    expect(inShort(told, '2026-08-31')[0]).toEqual(['support-plan', '2026-09-30'])
    expect(inShort(upToPlan, '2026-04-10').map(([step]) => step)).toEqual(['review', 'exit-or-new-term'])
  })

  it('is a safeguarding decision while signs of exploitation wait for one', () => {
    const raised = [...upToPlan, step.raised('exploitation', '2026-04-10')]
    expect(inShort(raised, '2026-04-10')[0]).toEqual(['safeguarding-decision', '2026-04-13'])
    const settled = [...raised, step.settled('exploitation', '2026-04-13', '2026-05-01')]
    expect(inShort(settled, '2026-05-01')[0]?.[0]).toBe('review')
    expect(inShort(settled, '2026-05-02')[0]).toEqual(['safeguarding-decision', '2026-05-01'])
  })

  it('is what was raised again after the first contact', () => {
    const raised = caseAfter([...upToPlan, step.raised('approach-risk', '2026-04-12')])
    expect(dueOf(raised, { asOf: '2026-04-12', times, holidays }).at(-1)).toEqual({
      step: 'approach-risk',
      overdue: false,
      because: 'it was raised on 2026-04-12, and until it is settled no warning can be given',
    })
  })

  it('is overdue from the day after', () => {
    const overdue = (asOf: string) => dueOf(caseAfter([]), { asOf, times, holidays })[0]?.overdue
    expect([overdue('2026-04-14'), overdue('2026-04-15')]).toEqual([false, true])
  })

  it('says why', () => {
    const because = (events: Parameters<typeof caseAfter>[0], asOf: string, its = {}) =>
      dueOf(caseAfter(events), { asOf, times, holidays, ...its }).map(({ because }) => because)
    expect(because([step.agreed('2026-04-02')], '2026-04-02')).toEqual([
      ...Array(3).fill(
        'it comes before the first contact, and the panel agreed on 2026-04-02 and the time set for it is 2 working days',
      ),
      'the panel agreed on 2026-04-02 and the time set for it is 2 working days',
      'this is the review date that was set',
      'this is the last day that was agreed',
    ])
    const raised = [...upToPlan, step.raised('exploitation', '2026-04-10')]
    expect(because(raised, '2026-04-10', { holidays: [] })[0]).toBe(
      'signs of exploitation were raised on 2026-04-10 and the time set for it is 1 working day; bank holidays of 2026 were not counted, since none were given',
    )
    const settled = [...raised, step.settled('exploitation', '2026-04-13', '2026-05-01')]
    expect(because(settled, '2026-05-02')[0]).toBe(
      'the safeguarding decision could be relied on until 2026-05-01',
    )
  })

  it('has no day where no time was set, and stands last', () => {
    expect(dueOf(caseAfter([step.agreed('2026-04-02')]), { asOf: '2028-01-01', times: {} }).at(-1)).toEqual({
      step: 'first-contact',
      overdue: false,
      because: 'the panel agreed on 2026-04-02 and no time was set for it',
    })
  })

  it('refuses times and holidays that are none', () => {
    const ask = (its: object) => () => dueOf(caseAfter([]), { asOf: '2026-04-01', times, ...its } as never)
    expect(
      infoOf('invalid-options', ask({ times: { decision: { workingDays: 0 } } })).problems,
    ).toMatchObject([{ pointer: '/decision/workingDays' }])
    expect(infoOf('invalid-options', ask({ times: undefined })).problems).toMatchObject([{ pointer: '' }])
    expect(infoOf('invalid-options', ask({ holiday: holidays })).problems).toEqual([
      { pointer: '/holiday', message: 'unknown key' },
    ])
    expect(infoOf('invalid-argument', ask({ holidays: 7 }))).toEqual({ argument: 'holidays' })
    expect(infoOf('invalid-date', ask({ asOf: '2026-13-01' }))).toEqual({ argument: 'asOf' })
    const bare = [dueOf, registerOf, suppressionOf, eraseExpired].map((each, at) => {
      const given = at === 1 ? [caseAfter([])] : caseAfter([])
      return infoOf('invalid-date', () => each(given as never, undefined as never))
    })
    expect(bare).toEqual(Array(4).fill({ argument: 'asOf' }))
  })
})
