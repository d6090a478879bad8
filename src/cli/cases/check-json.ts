import type { CheckReport } from './check-report'
import type { Sourced } from './sourced'

/**
 * A check as JSON.
 *
 * Shape: `format` (`prelude-check-1`, which changes where a key changes its meaning or goes), `passed`, `faults`
 * (`policy`, `cases`, `coverage`), `policy` and `catalogue` (`{ id, version, title, file }`, `file` null for what
 * is bundled, `catalogue` null where none was given), `totals` (`{ cases, passed, failed, errors, warnings,
 * notes }`), `findings` (`{ rule, severity, pointer, line, message, mend }`), `cases` (`{ file, line, name, passed,
 * failures: [{ pointer, line, what, expected, actual, because }] }`) and `coverage` (`{ exercised, total, share,
 * required, items }`, null where no cases were given; `required` in per cent or null).
 */
export function checkJson(report: CheckReport): string[] {
  const { rules, findings, cases, coverage, requiredCoverage, faults } = report
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  const failed = cases.filter(({ failures }) => failures.length > 0).length
  const document = {
    format: 'prelude-check-1',
    passed: faults.length === 0,
    faults,
    policy: headOf(rules.policy),
    catalogue: rules.catalogue === undefined ? null : headOf(rules.catalogue),
    totals: {
      cases: cases.length,
      passed: cases.length - failed,
      failed,
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
    },
    findings: findings.map(({ line, ...finding }) => ({ ...finding, line: line ?? null })),
    cases: cases.map(({ failures, ...each }) => ({ ...each, passed: failures.length === 0, failures })),
    coverage: coverage === undefined ? null : { ...coverage, required: requiredCoverage ?? null },
  }
  return [JSON.stringify(document, undefined, 2)]
}

/** Which document it was. */
export function headOf({
  value: { id, version, title },
  file,
}: Sourced<{ readonly id: string; readonly version: string; readonly title: string }>) {
  return { id, version, title, file: file ?? null }
}
