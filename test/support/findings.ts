import type { Intake, StreamedIntake } from '../../src/scan/intake'

type AnyIntake = Intake<unknown> | StreamedIntake<unknown>

/** What was rejected, a text for each row: `line code path, code path`; the record's index where there is no line. */
export function rejectedOf(intake: AnyIntake): string[] {
  return intake.rejected.map(({ recordIndex, line, issues }) => {
    const said = issues.map(({ code, path }) => [code, ...path].join(' '))
    return `${line ?? `#${recordIndex}`} ${said.join(', ')}`
  })
}

/** What was said of the source as a whole: `code path`. */
export function warningsOf(intake: AnyIntake): string[] {
  return intake.warnings.map(({ code, path }) => [code, ...path].join(' '))
}

/** How many rows ended up somewhere: what `read` must be. */
export function accountedFor(intake: AnyIntake): number {
  const taken = 'records' in intake ? intake.records.length : intake.accepted
  return taken + intake.rejected.length + intake.setAside.length
}
