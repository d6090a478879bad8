import type { CaseState } from './case-state'
import { readCase } from './read-case'

/**
 * Validates a case that was stored.
 *
 * An open case is replayed from its log: a state that its own events do not come to is refused, so nobody is
 * approached because a field was changed.
 *
 * @param input - the case: anything, usually parsed JSON
 * @returns the case, deeply frozen
 * @throws PreludeError `invalid-case`, whose `info.problems` say with JSON pointers what is wrong where
 * @example
 * const opened = openCase({
 *   type: 'nominated',
 *   caseId: 'case-1',
 *   personId: 'P7',
 *   on: '2026-03-31',
 *   by: 'Violence reduction unit',
 *   reviewBy: '2026-04-14',
 *   signsOfExploitation: false,
 * })
 * parseCase(JSON.parse(JSON.stringify(opened))).stage // => 'nominated'
 * try {
 *   parseCase({ ...opened, stage: 'agreed' })
 * } catch (error) {
 *   error.info.problems // => [{ pointer: '/stage', message: 'is not what the log comes to' }]
 * }
 */
export function parseCase(input: unknown): CaseState {
  return readCase('parseCase', input)
}
