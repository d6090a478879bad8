import type { CheckReport } from './check-report'
import { type ReportedTest, reportedTests } from './reported-tests'
import { xmlText, xmlValue } from './xml-text'

/**
 * A check as JUnit XML, as Jenkins, GitLab and their like read it: a suite for the policy, one for each file of
 * cases, and one for coverage where it is required. There are no times in it, so that it is the same every time.
 *
 * @see https://github.com/jenkinsci/xunit-plugin, junit-10.xsd
 */
export function checkJunit(report: CheckReport): string[] {
  const tests = reportedTests(report)
  const suites = [...new Set(tests.map(({ suite }) => suite))]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="prelude check" ${countsOf(tests)}>`,
    ...suites.flatMap((suite) =>
      suiteLines(
        suite,
        tests.filter((test) => test.suite === suite),
      ),
    ),
    '</testsuites>',
  ]
}

function suiteLines(suite: string, tests: readonly ReportedTest[]): string[] {
  return [
    `  <testsuite name="${xmlValue(suite)}" ${countsOf(tests)}>`,
    ...tests.flatMap(testLines),
    '  </testsuite>',
  ]
}

function testLines({ suite, name, at, failure }: ReportedTest): string[] {
  const test = `    <testcase classname="${xmlValue(suite)}" name="${xmlValue(name)}"`
  if (failure === undefined) return [`${test}/>`]
  const text = [...(at === '' ? [] : [at]), ...failure.lines].join('\n')
  return [
    `${test}>`,
    `      <failure message="${xmlValue(failure.message)}" type="${suite === 'policy' || suite === 'coverage' ? suite : 'expectation'}">${xmlText(text)}</failure>`,
    '    </testcase>',
  ]
}

function countsOf(tests: readonly ReportedTest[]): string {
  const failures = tests.filter(({ failure }) => failure !== undefined).length
  return `tests="${tests.length}" failures="${failures}" errors="0"`
}
