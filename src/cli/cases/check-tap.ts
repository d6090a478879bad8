import type { CliError } from '../cli-error'
import type { CheckReport } from './check-report'
import { type ReportedTest, reportedTests } from './reported-tests'

/**
 * A check in the Test Anything Protocol, version 14: a test point for the policy, one for each case, and one for
 * coverage where it is required. A failed point has `message`, `at` and `why`.
 */
export function checkTap(report: CheckReport): string[] {
  const tests = reportedTests(report)
  return ['TAP version 14', `1..${tests.length}`, ...tests.flatMap(pointLines)]
}

/** What is said where nothing could be checked. */
export function bailOut({ message, details }: CliError): string[] {
  return ['TAP version 14', `Bail out! ${oneLine([message, ...details].join('; '))}`]
}

function pointLines({ suite, name, at, failure }: ReportedTest, index: number): string[] {
  const point = `${failure === undefined ? 'ok' : 'not ok'} ${index + 1} - ${escaped(`${suite}: ${name}`)}`
  if (failure === undefined) return [point]
  const { message, lines } = failure
  // A text in JSON is one in YAML too.
  return [
    point,
    '  ---',
    `  message: ${JSON.stringify(message)}`,
    `  at: ${JSON.stringify(at)}`,
    '  why:',
    ...lines.map((line) => `    - ${JSON.stringify(line)}`),
    '  ...',
  ]
}

function escaped(text: string): string {
  return oneLine(text).replace(/[\\#]/g, '\\$&')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
