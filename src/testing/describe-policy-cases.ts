import type { Policy } from '../policy/parse-policy'
import type { PolicyCaseResult } from './cases/policy-case-result'
import type { PolicyCase } from './cases/policy-case-schema'
import { type RunPolicyCasesOptions, runPolicyCases } from './run-policy-cases'

/** A test runner's `describe` and `it`, as Vitest, Jest, Mocha, `node:test` and Bun have them. */
export interface TestRunner {
  /** Opens a group of tests. */
  describe(title: string, body: () => void): unknown
  /** Opens one test, which fails where its body throws. */
  it(title: string, body: () => void): unknown
}

/**
 * Describes policy cases to a test runner: one test a case, named by its sentence.
 *
 * @param policy - a policy from `parsePolicy`
 * @param cases - from {@link parsePolicyCases}, or written as values
 * @param runner - the test runner's own functions, and the catalogue where responses are expected
 * @throws PreludeError `invalid-argument` and `invalid-cases` as {@link runPolicyCases}, before any test is described
 * @example
 * const titles: string[] = []
 * describePolicyCases(
 *   preludePolicy,
 *   [
 *     {
 *       name: 'Nobody under ten is on a list',
 *       asOf: '2026-03-31',
 *       person: { age: 9, crimes: [{ role: 'suspect', code: '10D', when: { ago: { days: 1 } } }] },
 *       expect: { nominated: [] },
 *     },
 *   ],
 *   {
 *     describe: (_title, body) => body(),
 *     it: (title, body) => {
 *       body()
 *       titles.push(title)
 *     },
 *   },
 * )
 * titles // => ['Nobody under ten is on a list']
 */
export function describePolicyCases(
  policy: Policy,
  cases: Iterable<PolicyCase>,
  { describe, it, ...options }: TestRunner & RunPolicyCasesOptions,
): void {
  const { results } = runPolicyCases(policy, cases, options)
  describe(`${policy.title} (${policy.id} ${policy.version})`, () => {
    for (const result of results) {
      it(result.name, () => {
        if (!result.passed) throw new Error(describeCaseResult(result))
      })
    }
  })
}

/**
 * Says what a case came to, in lines for a terminal or a log.
 *
 * @param result - one of `runPolicyCases`
 * @returns the name, and each expectation that did not hold with expected, actual and why; lines joined by `\n`
 * @example
 * describeCaseResult({ index: 0, name: 'A blade counts', passed: true, failures: [] }) // => 'A blade counts'
 */
export function describeCaseResult({ name, failures }: PolicyCaseResult): string {
  return [
    name,
    ...failures.flatMap(({ pointer, what, expected, actual, because }) => [
      `  ${what}: expected ${expected}, but it is ${actual} (${pointer})`,
      ...because.map((line) => `    ${line}`),
    ]),
  ].join('\n')
}
