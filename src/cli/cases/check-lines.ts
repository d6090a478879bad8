import { firstOf } from '../text/first-of'
import { indent } from '../text/indent'
import { plural } from '../text/numbers'
import type { Page } from '../text/page'
import { cutText } from '../text/table'
import { type CheckedCase, type CheckReport, isFault, type PlacedFinding } from './check-report'
import { coverageText, notExercised } from './coverage-text'
import { failureLines } from './failure-lines'
import { rulesHead } from './rules-head'
import { placeText } from './sourced'

/** The most characters of a file's name before its ticks. */
const widestName = 40

/** A check for people: what is to be said of the policy, a tick for each case, what failed and why, and the totals. */
export function checkLines(report: CheckReport, seconds: string, page: Page): string[] {
  const { rules, findings, cases } = report
  const failed = cases.filter(({ failures }) => failures.length > 0)
  return [
    ...rulesHead(rules, page),
    ...findings.flatMap((finding) => ['', ...findingLines(finding, report, page)]),
    ...(cases.length > 0 ? ['', ...tickLines(cases, page)] : []),
    ...failed.flatMap((each) => ['', ...caseLines(each, page)]),
    '',
    ...totalLines(report, failed.length, page),
    '',
    verdict(report, seconds, page),
  ]
}

function findingLines(
  finding: PlacedFinding,
  { rules: { policy }, strict }: CheckReport,
  { width, style }: Page,
): string[] {
  const { severity, rule, pointer, line, message, mend } = finding
  const mark = isFault(finding, strict) ? '✗' : severity === 'note' ? '·' : '!'
  const place = [placeText(policy.file, line), pointer].filter((part) => part !== '').join(' ')
  return [
    `${severity === 'note' ? mark : style.warn(mark)} ${severity} ${style.bold(rule)}  ${style.faint(place)}`,
    ...indent(message, width, 2),
    ...indent(mend, width, 2),
  ]
}

function tickLines(cases: readonly CheckedCase[], { width, style }: Page): string[] {
  const files = [...new Set(cases.map(({ file }) => file))]
  const longest = Math.min(widestName, Math.max(...files.map(({ length }) => length)))
  const room = width - longest - 2
  return files.flatMap((file) => {
    const ticks = cases
      .filter((each) => each.file === file)
      .map(({ failures }) => (failures.length === 0 ? style.good('✓') : style.warn('✗')))
    const rows = Array.from({ length: Math.ceil(ticks.length / room) }, (_, row) =>
      ticks.slice(row * room, (row + 1) * room).join(''),
    )
    return rows.map((row, index) => {
      const head = index === 0 ? cutText(file, longest) : ''
      return `${head.padEnd(longest)}  ${row}`
    })
  })
}

function caseLines({ file, line, name, failures }: CheckedCase, { style }: Page): string[] {
  return [
    `${style.warn('✗')} ${style.bold(name)}`,
    `  ${style.faint(placeText(file, line))}`,
    ...failures.flatMap(failureLines).map((each) => `  ${each}`),
  ]
}

function totalLines(report: CheckReport, failed: number, { width, style }: Page): string[] {
  const { findings, cases, coverage, requiredCoverage, faults } = report
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count > 0 ? [plural(count, severity)] : []
  })
  const required = requiredCoverage === undefined ? '' : `; ${requiredCoverage}% is required`
  const missing = coverage === undefined ? [] : notExercised(coverage)
  const open = faults.includes('coverage') ? missing : firstOf(missing)
  const head = (text: string) => style.bold(text.padEnd(10))
  return [
    `${head('Policy')}${counts.join(', ') || 'nothing to say of it'}`,
    ...(cases.length > 0
      ? [`${head('Cases')}${cases.length - failed} passed${failed > 0 ? `, ${failed} failed` : ''}`]
      : []),
    ...(coverage === undefined
      ? []
      : [
          `${head('Coverage')}${coverageText(coverage)}${required}`,
          ...open.flatMap((line) => indent(line, width, 12, `${' '.repeat(10)}· `)),
        ]),
  ]
}

function verdict({ faults }: CheckReport, seconds: string, { style }: Page): string {
  const what = faults.length === 0 ? style.good('Passed') : style.warn(`Failed: ${faults.join(', ')}`)
  return `${what}, in ${seconds} s`
}
