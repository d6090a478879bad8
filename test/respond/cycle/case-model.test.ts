import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPreludeError } from '../../../src/internal/prelude-error'
import { advanceCase } from '../../../src/respond/cycle/advance-case'
import type { CaseEvent } from '../../../src/respond/cycle/case-event'
import { caseRules, closedRule } from '../../../src/respond/cycle/case-rules'
import type { CaseState } from '../../../src/respond/cycle/case-state'
import { dueOf } from '../../../src/respond/cycle/due-of'
import { eraseExpired } from '../../../src/respond/cycle/erase-expired'
import { eventRefusals } from '../../../src/respond/cycle/event-refusals'
import type { Nomination } from '../../../src/respond/cycle/nomination'
import { openCase } from '../../../src/respond/cycle/open-case'
import { parseCase } from '../../../src/respond/cycle/parse-case'
import { registerOf } from '../../../src/respond/cycle/register-of'
import { suppressionOf } from '../../../src/respond/cycle/suppression-of'
import { nomination, nominationOfUnknownAge, step } from './story'

const shift = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** The eighteenth birthday as a lawyer counts it, without the library's calendar. */
const eighteenOn = (bornOn: string) => {
  const [year, month, day] = bornOn.split('-').map(Number) as [number, number, number]
  return new Date(Date.UTC(year + 18, month - 1, day)).toISOString().slice(0, 10)
}

/** The process told a second time, from the history alone: whether an event may follow it. */
function mayFollow(first: Nomination, history: readonly CaseEvent[], event: CaseEvent): boolean {
  const { on, type } = event
  const last = history.at(-1)
  if (on < (last ?? first).on || event.by === first.personId) return false
  const ended = history.find(
    (e) => e.type === 'exited' || e.type === 'removed' || (e.type === 'decided' && !e.agreed),
  )
  if (ended !== undefined) {
    const until = 'until' in ended ? ended.until : undefined
    return type === 'removed' && last?.type !== 'removed' && until !== undefined && on < until
  }
  const has = (kind: CaseEvent['type']) => history.some((e) => e.type === kind)
  const lastOf = (...kinds: CaseEvent['type'][]) => history.filter((e) => kinds.includes(e.type)).at(-1)
  const caution = (name: string) =>
    history.filter((e) => 'caution' in e && e.caution === name).at(-1) as
      | Extract<CaseEvent, { type: 'caution-raised' | 'caution-settled' }>
      | undefined
  const safe = (name: string) => {
    const latest = caution(name)
    return latest?.type === 'caution-settled' && latest.holdsUntil >= on
  }
  const explained = history.some((e) => e.type === 'approached' && e.result === 'explained')
  const wasRaised = first.signsOfExploitation || caution('exploitation') !== undefined
  const bornOn = (lastOf('birth-date-recorded') as { bornOn?: string } | undefined)?.bornOn ?? first.bornOn
  const agreed = lastOf('youth-justice-agreed', 'youth-justice-withdrew')?.type === 'youth-justice-agreed'
  switch (event.type) {
    case 'decided':
      return !has('decided')
    case 'caution-settled':
      return event.caution !== 'exploitation' || wasRaised
    case 'contact-chosen':
      return has('decided') && !explained
    case 'approached':
      return has('contact-chosen') && !explained && safe('deconflict') && safe('approach-risk')
    case 'support-planned':
      return explained
    case 'youth-justice-withdrew':
      return agreed
    case 'deterrence-message-given':
      return (
        has('support-planned') &&
        safe('deconflict') &&
        safe('approach-risk') &&
        (!wasRaised || safe('exploitation')) &&
        (agreed || (bornOn !== undefined && on >= eighteenOn(bornOn)))
      )
    case 'reviewed':
      return event.endsBy === undefined || has('decided')
    default:
      return true
  }
}

interface Model {
  readonly first: Nomination
  readonly history: CaseEvent[]
}
interface Real {
  state: CaseState
}
type Make = (on: string, days: number) => CaseEvent

const cautions = ['deconflict', 'approach-risk', 'exploitation'] as const
const makers: readonly { readonly weight: number; readonly make: Make }[] = [
  {
    weight: 6,
    make: (on, days) => step.agreed(on, { reviewBy: shift(on, days + 1), endsBy: shift(on, 365) }),
  },
  { weight: 1, make: (on, days) => step.declined(on, { until: shift(on, days + 1) }) },
  ...cautions.map((caution) => ({
    weight: 6,
    make: (on: string, days: number) => step.settled(caution, on, shift(on, days)),
  })),
  ...cautions.map((caution) => ({ weight: 1, make: (on: string) => step.raised(caution, on) })),
  { weight: 6, make: step.chosen },
  { weight: 8, make: (on) => step.approached(on) },
  { weight: 1, make: (on) => step.approached(on, 'not-met') },
  { weight: 8, make: step.planned },
  { weight: 8, make: step.message },
  { weight: 2, make: step.youthJustice },
  { weight: 1, make: step.youthJusticeWithdrew },
  { weight: 2, make: (on, days) => step.reviewed(on, { reviewBy: shift(on, days + 1) }) },
  {
    weight: 1,
    make: (on, days) => step.reviewed(on, { reviewBy: shift(on, 1), endsBy: shift(on, days + 1) }),
  },
  { weight: 1, make: (on) => step.born(on, '2008-04-20') },
  { weight: 1, make: (on) => step.exited(on) },
  { weight: 1, make: (on, days) => step.exited(on, { until: shift(on, days + 1) }) },
  { weight: 1, make: (on, days) => step.removed(on, shift(on, days + 1)) },
  { weight: 1, make: (on, days) => ({ ...step.removed(on, shift(on, days + 1)), by: 'P7' }) },
]

const commands = fc.commands(
  [
    fc
      .record({
        make: fc.oneof(...makers.map(({ weight, make }) => ({ weight, arbitrary: fc.constant(make) }))),
        after: fc.oneof({ weight: 9, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: fc.constant(-1) }),
        days: fc.nat(60),
      })
      .map(({ make, after, days }) => ({
        check: () => true,
        run: (model: Model, real: Real) => {
          const event = make(shift((model.history.at(-1) ?? model.first).on, after), days)
          takeStep(model, real, event)
        },
        toString: () => `${make('2026-04-01', days).type} after ${after}`,
      })),
  ],
  { maxCommands: 80, size: 'max' },
)

const nominations = fc.record({
  bornOn: fc.constantFrom(undefined, '2000-06-01', '2008-04-10', '2008-02-29', '2010-01-01'),
  signsOfExploitation: fc.boolean(),
})

const reached = new Set<string>()

/** Either the event is allowed by both tellings and advances, or by neither and is refused with its reasons. */
function takeStep(model: Model, real: Real, event: CaseEvent): void {
  const before = JSON.stringify(real.state)
  const refusals = eventRefusals(real.state, event)
  expect(refusals.length === 0, JSON.stringify([model.history, event])).toBe(
    mayFollow(model.first, model.history, event),
  )
  try {
    real.state = advanceCase(real.state, event)
    expect(refusals).toEqual([])
    model.history.push(event)
  } catch (error) {
    if (!isPreludeError(error, 'event-refused')) throw error
    expect(error.info.refusals).toEqual(refusals)
    for (const { rule } of refusals) reached.add(rule)
    expect(JSON.stringify(real.state)).toBe(before)
  }
  reached.add(real.state.stage)
  if ('messageGivenOn' in real.state) reached.add('warned')
  holds(model, real.state)
}

/** What is true of every case that can be reached. */
function holds({ first, history }: Model, state: CaseState): void {
  expect(parseCase(JSON.parse(JSON.stringify(state)))).toEqual(state)
  expect(state.log.map(({ type, on, by }) => ({ type, on, by }))).toEqual(
    [first, ...history].map(({ type, on, by }) => ({ type, on, by })),
  )
  const { on } = history.at(-1) ?? first
  if (state.stage !== 'closed') {
    expect(state.reviewBy > first.on).toBe(true)
    expect(dueOf(state, { asOf: on, times: {} }).some(({ step }) => step === 'review')).toBe(true)
    expect(suppressionOf(state, { asOf: on })).toBeUndefined()
    return
  }
  expect(dueOf(state, { asOf: on, times: {} })).toEqual([])
  expect(Object.keys(state).filter((key) => key !== 'suppression')).toEqual([
    'caseId',
    'stage',
    'closedOn',
    'log',
  ])
  const later = '2100-12-31'
  expect(registerOf([state], { asOf: later })).toEqual([])
  expect(JSON.stringify(eraseExpired(state, { asOf: later }))).not.toContain(first.personId)
}

const process = fc.property(commands, nominations, (steps, { bornOn, signsOfExploitation }) => {
  const first: Nomination = {
    ...(bornOn === undefined ? nominationOfUnknownAge() : { ...nomination, bornOn }),
    signsOfExploitation,
  }
  const model: Model = { first, history: [] }
  const real: Real = { state: openCase(first) }
  fc.modelRun(() => ({ model, real }), steps)
  expect(model.history.reduce<CaseState>(advanceCase, openCase(first))).toEqual(real.state)
})

describe('whatever is tried in whatever order', () => {
  it('a case takes the events that the process allows and refuses the others, with reasons', () => {
    fc.assert(process, { numRuns: 40 })
  })

  it('every stage is reached and every rule refuses something', () => {
    reached.clear()
    fc.assert(process, { numRuns: 120, seed: 1 })
    const stages = ['nominated', 'agreed', 'approached', 'planned', 'warned', 'closed']
    const rules = [...caseRules, closedRule].map(({ rule }) => rule)
    expect([...reached].sort()).toEqual([...stages, ...rules].sort())
  })
})
