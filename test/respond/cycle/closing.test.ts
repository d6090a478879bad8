import { describe, expect, it } from 'vitest'
import { advanceCase } from '../../../src/respond/cycle/advance-case'
import { dueOf } from '../../../src/respond/cycle/due-of'
import { eraseExpired } from '../../../src/respond/cycle/erase-expired'
import { eventRefusals } from '../../../src/respond/cycle/event-refusals'
import { openCase } from '../../../src/respond/cycle/open-case'
import { parseCase } from '../../../src/respond/cycle/parse-case'
import { registerOf } from '../../../src/respond/cycle/register-of'
import { suppressionOf } from '../../../src/respond/cycle/suppression-of'
import { caseAfter, infoOf, nomination, refusing, step, upToPlan } from './story'

const exited = caseAfter([...upToPlan, step.exited('2026-11-02')])
const kept = caseAfter([...upToPlan, step.exited('2026-11-02', { until: '2027-02-02' })])
const declined = caseAfter([step.declined('2026-04-02')])
const removed = caseAfter([step.agreed('2026-04-02'), step.removed('2026-04-08')])

describe('a case that ends', () => {
  it('keeps who did what when, and nothing that was said or found', () => {
    expect(removed).toEqual({
      caseId: 'case-1',
      stage: 'closed',
      closedOn: '2026-04-08',
      suppression: { personId: 'P7', until: '2027-04-08', why: 'removed-on-challenge' },
      log: [
        { type: 'nominated', on: '2026-03-31', by: 'Unit' },
        { type: 'decided', on: '2026-04-02', by: 'Panel' },
        { type: 'removed', on: '2026-04-08', by: 'Data protection officer' },
      ],
    })
  })

  it('keeps nothing of the person where nobody asked for it', () => {
    expect(exited).not.toHaveProperty('suppression')
    for (const value of ['P7', '2000-06-01', 'employment', 'completed', 'job', 'mentor'])
      expect(JSON.stringify(exited)).not.toContain(`"${value}`)
    expect(registerOf([exited], { asOf: '2026-11-02' })).toEqual([])
    expect(suppressionOf(exited, { asOf: '2026-11-02' })).toBeUndefined()
    expect(eraseExpired(exited, { asOf: '2026-11-02' })).toEqual(exited)
  })

  it.each([
    ['an exit', kept, 'exited', '2027-02-02'],
    ['a declined nomination', declined, 'declined', '2026-10-01'],
    ['a removal on challenge', removed, 'removed-on-challenge', '2027-04-08'],
  ] as const)(
    'keeps after %s person, until when and a code, and on that day nothing',
    (_, state, why, until) => {
      const dayBefore = new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10)
      expect(suppressionOf(state, { asOf: dayBefore })).toEqual({ personId: 'P7', until, why })
      expect(eraseExpired(state, { asOf: dayBefore })).toEqual(state)
      expect(suppressionOf(state, { asOf: until })).toBeUndefined()
      expect(registerOf([state], { asOf: until })).toEqual([])
      expect(JSON.stringify(eraseExpired(state, { asOf: until }))).not.toContain('P7')
    },
  )

  it('has nothing due', () => {
    expect(dueOf(kept, { asOf: '2026-12-01', times: {} })).toEqual([])
  })

  it('takes no further event', () => {
    for (const event of [step.reviewed('2026-12-01'), step.agreed('2026-12-01'), step.exited('2026-12-01')])
      expect(refusing(kept, event)).toEqual(['case-closed'])
    expect(refusing(exited, step.removed('2026-12-01'))).toEqual(['case-closed'])
  })

  it('still takes a removal of somebody whom it keeps off the lists', () => {
    const challenged = advanceCase(declined, step.removed('2026-06-01'))
    expect(challenged).toMatchObject({
      closedOn: '2026-06-01',
      suppression: { personId: 'P7', until: '2027-04-08', why: 'removed-on-challenge' },
      log: [{ type: 'nominated' }, { type: 'decided' }, { type: 'removed', on: '2026-06-01' }],
    })
    expect(refusing(challenged, step.removed('2026-06-02'))).toEqual(['case-closed'])
    expect(refusing(declined, step.removed('2026-04-01'))).toEqual(['events-in-order'])
    expect(eventRefusals(declined, step.removed('2026-09-30'))).toEqual([])
    expect(refusing(declined, step.removed('2026-10-01'))).toEqual(['case-closed'])
  })

  it('never keeps the person as the one who did it', () => {
    const running = caseAfter([step.agreed('2026-04-02')])
    expect(refusing(running, { ...step.exited('2026-05-01'), by: 'P7' })).toEqual(['by-another'])
    expect(refusing(declined, { ...step.removed('2026-06-01'), by: ' P7 ' })).toEqual(['by-another'])
    expect(eventRefusals(running, { ...step.exited('2026-05-01'), by: 'P70' })).toEqual([])
    const [pointer] = infoOf('invalid-event', () => openCase({ ...nomination, by: 'P7' })).problems
    expect(pointer).toEqual({ pointer: '/by', message: 'must not be the person id' })
    const named = { ...declined, log: declined.log.map((entry) => ({ ...entry, by: 'P7' })) }
    expect(infoOf('invalid-case', () => parseCase(named)).problems).toEqual([
      { pointer: '/log/0/by', message: 'must not be the person id' },
      { pointer: '/log/1/by', message: 'must not be the person id' },
    ])
  })

  it('ends by removal or exit at every stage', () => {
    for (let steps = 0; steps <= upToPlan.length; steps++) {
      const state = caseAfter(upToPlan.slice(0, steps))
      expect(advanceCase(state, step.removed('2026-05-01')).stage).toBe('closed')
      expect(advanceCase(state, step.exited('2026-05-01')).stage).toBe('closed')
    }
  })

  it('is not shown as it was before its latest event', () => {
    for (const ask of [
      () => suppressionOf(removed, { asOf: '2026-04-07' }),
      () => eraseExpired(removed, { asOf: '2026-04-07' }),
      () => registerOf([removed], { asOf: '2026-04-07' }),
      () => dueOf(removed, { asOf: '2026-04-07', times: {} }),
    ])
      expect(infoOf('invalid-argument', ask)).toEqual({ argument: 'asOf' })
    expect(infoOf('invalid-date', () => suppressionOf(removed, { asOf: '2026-02-29' }))).toEqual({
      argument: 'asOf',
    })
  })

  it('leaves an open case as it is', () => {
    const open = caseAfter(upToPlan)
    expect(eraseExpired(open, { asOf: '2030-01-01' })).toEqual(open)
    expect(suppressionOf(open, { asOf: '2030-01-01' })).toBeUndefined()
    expect(caseAfter([])).toMatchObject({ personId: nomination.personId })
  })
})
