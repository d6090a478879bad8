import { deepFreeze } from '../../internal/deep-freeze'
import { jsonPointer } from '../../internal/document-problems'
import type { CaseEvent } from './case-event'
import { type CaseState, closedCaseSchema, type OpenCase, openCaseSchema } from './case-state'
import { readStrictly, refuse } from './read-strictly'
import { refusalsIn } from './refusals-in'
import { sameJson } from './same-json'
import { firstState, stepCase } from './step-case'

/**
 * Reads a case from outside: a closed one by its schema, an open one by replaying its log.
 *
 * What an open case says of itself is compared with what its log comes to, so a stage that nobody reached is refused.
 */
export function readCase(caller: string, input: unknown): CaseState {
  if (saysClosed(input)) return readStrictly(caller, 'invalid-case', closedCaseSchema, input)
  const [nomination, ...events] = readStrictly(caller, 'invalid-case', openCaseSchema, input).log
  const replayed = events.reduce(
    (state, event, index) => replay(caller, state, event, index + 1),
    firstState(nomination),
  )
  const given = input as Readonly<Record<string, unknown>>
  const found: Readonly<Record<string, unknown>> = { ...replayed }
  const differing = [...new Set([...Object.keys(given), ...Object.keys(found)])].filter(
    (key) => !(Object.hasOwn(given, key) && Object.hasOwn(found, key) && sameJson(given[key], found[key])),
  )
  if (differing.length > 0) {
    refuse(
      caller,
      'invalid-case',
      differing.map((key) => ({ pointer: jsonPointer([key]), message: 'is not what the log comes to' })),
    )
  }
  return deepFreeze(replayed)
}

function saysClosed(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'stage' in input && input.stage === 'closed'
}

function replay(caller: string, state: OpenCase, event: CaseEvent, index: number): OpenCase {
  const [refusal] = refusalsIn(state, event)
  if (refusal !== undefined) {
    return refuse(caller, 'invalid-case', [
      { pointer: `/log/${index}`, message: `is not allowed because ${refusal.because}` },
    ])
  }
  const next = stepCase(state, event)
  if (next.stage !== 'closed') return next
  return refuse(caller, 'invalid-case', [
    { pointer: `/log/${index}`, message: 'closes the case, of which an open case can hold nothing' },
  ])
}
