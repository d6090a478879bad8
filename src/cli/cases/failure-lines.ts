import type { PolicyCaseFailure } from '../../testing/index'

/** An expectation that did not hold, in a sentence. */
export function failureText({ what, expected, actual }: PolicyCaseFailure): string {
  return `${what}: expected ${expected}, but it is ${actual}`
}

/** The same with why, line by line. */
export function failureLines(failure: PolicyCaseFailure): string[] {
  return [failureText(failure), ...failure.because.map((line) => `  ${line}`)]
}
