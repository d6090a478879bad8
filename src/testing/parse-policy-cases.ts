import { deepFreeze } from '../internal/deep-freeze'
import { documentProblems, pointerPastDepth, pointersOfProto } from '../internal/document-problems'
import type { IsoDate } from '../scan/vocabulary'
import { type PolicyCase, policyCaseFileSchema } from './cases/policy-case-schema'
import { refuseCases } from './cases/refuse-cases'

const caller = 'parsePolicyCases'
/** The deepest that a file of cases may nest. */
const deepest = 32

/**
 * Validates a file of policy cases and gives each case its date.
 *
 * The people in cases are invented: never copy a real person's records into one, since cases are kept with the
 * policy and shown in the logs of whatever runs them.
 *
 * @param input - the file: anything, usually parsed JSON; a bare array is a file of cases with a date each
 * @returns the cases in order, deeply frozen
 * @throws PreludeError `invalid-cases`, whose `info.problems` say with JSON pointers what is wrong where
 * @example
 * const cases = parsePolicyCases({
 *   asOf: '2026-03-31',
 *   cases: [
 *     {
 *       name: 'Three knife crimes in two months weigh three blades',
 *       person: {
 *         age: 19,
 *         crimes: [{ times: 3, role: 'charged', group: 'knife-crime', when: { withinLast: { months: 2 } } }],
 *       },
 *       expect: { components: { harm: 159.114 } },
 *     },
 *   ],
 * })
 * runPolicyCases(preludePolicy, cases).failed // => 0
 */
export function parsePolicyCases(input: unknown): readonly PolicyCase[] {
  const file = Array.isArray(input) ? { cases: input } : input
  // A bare array has no key `cases` for a pointer to name.
  const shown = (pointer: string) => (Array.isArray(input) ? pointer.replace(/^\/cases/, '') : pointer)
  const tooDeep = pointerPastDepth(input, deepest)
  if (tooDeep !== undefined)
    refuseCases(caller, [{ pointer: tooDeep, message: `nests deeper than ${deepest}` }])
  const reserved = pointersOfProto(input)
  if (reserved.length > 0) {
    refuseCases(
      caller,
      reserved.map((pointer) => ({ pointer, message: 'unknown key' })),
    )
  }
  const parsed = policyCaseFileSchema.safeParse(file)
  if (!parsed.success) {
    refuseCases(
      caller,
      documentProblems(parsed.error.issues, file).map(({ pointer, message }) => ({
        pointer: shown(pointer),
        message,
      })),
    )
  }
  const { asOf, cases } = parsed.data
  return deepFreeze(cases.map((each) => ({ ...each, asOf: (each.asOf ?? asOf) as IsoDate })))
}
