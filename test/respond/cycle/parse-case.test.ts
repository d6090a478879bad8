import { describe, expect, it } from 'vitest'
import { parseCase } from '../../../src/respond/cycle/parse-case'
import { parseCaseEvent } from '../../../src/respond/cycle/parse-case-event'
import { caseAfter, infoOf, openAfter, readyToApproach, step, upToPlan } from './story'

const problems = (input: unknown) => infoOf('invalid-case', () => parseCase(input)).problems
const pointers = (input: unknown) => problems(input).map(({ pointer }) => pointer)
const planned = openAfter(upToPlan)
const declined = caseAfter([step.declined('2026-04-02')])
const suppression = { personId: 'P7', until: '2026-10-01', why: 'declined' }

describe('a case that was stored', () => {
  it('comes back as it was, whatever order its keys are in', () => {
    expect(parseCase(JSON.parse(JSON.stringify(planned)))).toEqual(planned)
    expect(parseCase(Object.fromEntries(Object.entries(planned).reverse()))).toEqual(planned)
    expect(parseCase(JSON.parse(JSON.stringify(declined)))).toEqual(declined)
  })

  it('is refused where it says what its log does not come to', () => {
    expect(problems({ ...planned, stage: 'agreed' })).toEqual([
      { pointer: '/stage', message: 'is not what the log comes to' },
    ])
    const { plan: _, ...withoutPlan } = planned
    expect(pointers(withoutPlan)).toEqual(['/plan'])
    expect(pointers({ ...planned, plan: {} })).toEqual(['/plan'])
    expect(pointers({ ...planned, plan: null })).toEqual(['/plan'])
    expect(pointers({ ...planned, plan: [{ need: 'employment', responseId: 'caseworker-offer' }] })).toEqual([
      '/plan',
    ])
    expect(
      pointers({ ...planned, plan: [{ need: 'employment', responseId: 'caseworker-offer', ok: true }] }),
    ).toEqual(['/plan'])
    expect(pointers({ ...planned, plan: { '0': planned.plan?.[0] } })).toEqual(['/plan'])
    expect(pointers({ ...planned, notes: 'x' })).toEqual(['/notes'])
  })

  it('is refused where its log has an event that was not allowed, or that closed it', () => {
    const [nominated, ...events] = planned.log
    const without = [nominated, ...events.filter(({ type }) => type !== 'contact-chosen')]
    expect(problems({ ...planned, log: without })).toEqual([
      {
        pointer: '/log/4',
        message: 'is not allowed because nobody has been chosen to make the first contact',
      },
    ])
    expect(problems({ ...planned, log: [...planned.log, step.exited('2026-05-01')] })).toEqual([
      { pointer: '/log/7', message: 'closes the case, of which an open case can hold nothing' },
    ])
    expect(pointers({ ...planned, log: [nominated, { ...readyToApproach[0], by: 5 }] })).toEqual([
      '/log/1/by',
    ])
    expect(pointers({ ...planned, log: events })).toContain('/log/0/type')
  })

  it('is refused where it is no case', () => {
    expect(pointers(null)).toEqual([''])
    expect(pointers([])).toEqual([''])
    expect(pointers('closed')).toEqual([''])
  })
})

describe('an error about a case', () => {
  it('holds none of its values', () => {
    const secret = 'Somebody-Secret'
    const faults: unknown[] = [
      { ...planned, personId: secret },
      { ...planned, plan: [{ need: secret, responseId: secret, agreed: secret }] },
      { ...planned, log: [planned.log[0], { ...step.message('2026-04-12'), by: ` ${secret}`, on: secret }] },
      { ...planned, log: [{ ...planned.log[0], personId: `${secret} ` }] },
      { ...declined, suppression: { ...suppression, personId: ` ${secret}`, why: secret, until: secret } },
    ]
    for (const fault of faults) {
      expect(JSON.stringify(problems(fault))).not.toContain('Secret')
      expect(() => parseCase(fault)).toThrow(/^parseCase requires a valid case: (?!.*Secret)/)
    }
  })
})

describe('a closed case that was stored', () => {
  it('is refused where its log does not run from a nomination to what closed it', () => {
    const [nominated, decided] = declined.log
    expect(pointers({ ...declined, log: [nominated] })).toContain('/log')
    expect(pointers({ ...declined, log: [] })).toEqual(['/log'])
    expect(pointers({ ...declined, log: [decided, decided] })).toEqual(['/log/0/type'])
    expect(pointers({ ...declined, log: [nominated, nominated, decided] })).toEqual(['/log/1/type'])
    expect(pointers({ ...declined, log: [{ ...nominated, on: '2026-04-03' }, decided] })).toEqual([
      '/log/1/on',
    ])
    expect(pointers({ ...declined, closedOn: '2026-04-03' })).toEqual(['/closedOn'])
    const reviewed = { type: 'reviewed', on: '2026-04-02', by: 'Panel' }
    expect(pointers({ ...declined, log: [nominated, reviewed] })).toEqual(['/log/1/type', '/suppression/why'])
  })

  it('is refused where it keeps more than it may', () => {
    expect(pointers({ ...declined, bornOn: '2000-06-01' })).toEqual(['/bornOn'])
    expect(pointers({ ...declined, suppression: { ...suppression, note: 'x' } })).toEqual([
      '/suppression/note',
    ])
    expect(pointers({ ...declined, suppression: { ...suppression, why: 'exited' } })).toEqual([
      '/suppression/why',
    ])
    expect(pointers({ ...declined, suppression: { ...suppression, until: '2026-04-02' } })).toEqual([
      '/suppression/until',
    ])
    expect(pointers({ ...declined, suppression: { ...suppression, personId: 'case-1' } })).toEqual([
      '/caseId',
    ])
    const [nominated, decided] = declined.log
    expect(pointers({ ...declined, log: [nominated, { ...decided, reason: 'x' }] })).toEqual([
      '/log/1/reason',
    ])
  })
})

describe('an event that comes from outside', () => {
  it('is read, frozen, without asking a case', () => {
    const event = parseCaseEvent(JSON.parse(JSON.stringify(step.message('2026-04-12'))))
    expect(event).toEqual(step.message('2026-04-12'))
    expect(Object.isFrozen(event)).toBe(true)
  })
})
