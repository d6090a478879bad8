import { plural } from '../text/numbers'
import { type CheckReport, isFault } from './check-report'
import { coverageText, notExercised } from './coverage-text'
import { failureLines, failureText } from './failure-lines'
import { placeText } from './sourced'

/** One test as tools for tests know it. */
export interface ReportedTest {
  /** What it belongs to: the file of its case, `policy` or `coverage`. */
  readonly suite: string
  readonly name: string
  /** Where it stands, as `cases/knife.json:12`; empty where it stands in no file. */
  readonly at: string
  /** Undefined where it passed. */
  readonly failure: { readonly message: string; readonly lines: readonly string[] } | undefined
}

/** A check as tests: the policy itself, each case, and coverage where one is required. */
export function reportedTests(report: CheckReport): ReportedTest[] {
  return [policyTest(report), ...caseTests(report), ...coverageTests(report)]
}

function policyTest({ rules: { policy }, findings, strict }: CheckReport): ReportedTest {
  const faults = findings.filter((finding) => isFault(finding, strict))
  const { id, version } = policy.value
  return {
    suite: 'policy',
    name: `${id} ${version} has no ${strict ? 'error or warning' : 'error'}`,
    at: policy.file ?? '',
    failure:
      faults.length === 0
        ? undefined
        : {
            message: plural(faults.length, 'fault'),
            lines: faults.flatMap(({ rule, pointer, line, message, mend }) => [
              `${rule} at ${[placeText(policy.file, line), pointer].join(' ').trim()}: ${message}`,
              `  ${mend}`,
            ]),
          },
  }
}

function caseTests({ cases }: CheckReport): ReportedTest[] {
  return cases.map(({ file, line, name, failures }) => {
    const [first] = failures
    return {
      suite: file,
      name,
      at: placeText(file, line),
      failure: first && { message: failureText(first), lines: failures.flatMap(failureLines) },
    }
  })
}

function coverageTests({ coverage, requiredCoverage, faults }: CheckReport): ReportedTest[] {
  if (coverage === undefined || requiredCoverage === undefined) return []
  return [
    {
      suite: 'coverage',
      name: `cases exercise ${requiredCoverage}% of the rules`,
      at: '',
      failure: faults.includes('coverage')
        ? { message: coverageText(coverage), lines: notExercised(coverage) }
        : undefined,
    },
  ]
}
