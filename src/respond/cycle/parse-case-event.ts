import { type CaseEvent, caseEventSchema } from './case-event'
import { readStrictly } from './read-strictly'

/**
 * Validates one event of a case, without asking whether the case allows it.
 *
 * @param input - the event: anything, usually parsed JSON
 * @returns the event, deeply frozen
 * @throws PreludeError `invalid-event`, whose `info.problems` say with JSON pointers what is wrong where
 * @example
 * try {
 *   parseCaseEvent({ type: 'decided', on: '2026-04-02', by: 'Reading panel', agreed: true })
 * } catch (error) {
 *   error.info.problems.map(({ pointer }) => pointer) // => ['/reason', '/reviewBy', '/endsBy']
 * }
 */
export function parseCaseEvent(input: unknown): CaseEvent {
  return readStrictly('parseCaseEvent', 'invalid-event', caseEventSchema, input)
}
