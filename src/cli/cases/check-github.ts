import { firstOf } from '../text/first-of'
import { type CheckReport, isFault } from './check-report'
import { coverageText, notExercised } from './coverage-text'
import { failureLines } from './failure-lines'
import { type GithubMark, githubCommand } from './github-command'

const levels = { error: 'error', warning: 'warning', note: 'notice' } as const

/** A check as workflow commands of GitHub Actions: a mark for each finding and each expectation that failed. */
export function checkGithub(report: CheckReport): string[] {
  return [...caseMarks(report), ...coverageMarks(report), ...findingMarks(report)].map(githubCommand)
}

function caseMarks({ cases }: CheckReport): GithubMark[] {
  return cases.flatMap(({ file, name, failures }) =>
    failures.map((failure) => ({
      level: 'error' as const,
      file,
      line: failure.line,
      title: name,
      message: failureLines(failure).join('\n'),
    })),
  )
}

function coverageMarks({ coverage, requiredCoverage, faults }: CheckReport): GithubMark[] {
  if (coverage === undefined || !faults.includes('coverage')) return []
  return [
    {
      level: 'error',
      title: `coverage is below ${requiredCoverage}%`,
      message: [coverageText(coverage), ...firstOf(notExercised(coverage))].join('\n'),
    },
  ]
}

function findingMarks({ rules: { policy }, findings, strict }: CheckReport): GithubMark[] {
  return findings.map((finding) => ({
    level: isFault(finding, strict) ? 'error' : levels[finding.severity],
    file: policy.file,
    line: finding.line,
    title: finding.rule,
    message: `${finding.pointer}: ${finding.message}\n${finding.mend}`,
  }))
}
