import { formatIsoDay } from '../../internal/iso-day'
import { type ReportRow, rowsOf } from '../../scan/holdings/columns'
import { type AssessmentGrade, type SourceGrade, type Theme, themes } from '../../scan/vocabulary'
import type { ChildFacts } from './child-facts'
import type { NotificationRecipient, SharedReport } from './notification-record'

/** What the grades mean, which goes with the reports that carry them. */
export const gradeWords: Readonly<Record<SourceGrade | AssessmentGrade, string>> = {
  '1': 'source reliable',
  '2': 'source untested',
  '3': 'source not reliable',
  A: 'known directly to the source',
  B: 'known indirectly to the source but corroborated',
  C: 'known indirectly to the source',
  D: 'not known',
  E: 'suspected to be false',
}

/** Themes that each service may be told of: social care what can happen to the child, youth justice all. */
const namedThemes: Readonly<Record<NotificationRecipient, readonly Theme[]>> = {
  'childrens-social-care': ['exploited', 'at-risk', 'county-lines', 'group-conflict'],
  'youth-justice': themes,
}

/** What binds whoever receives a report that may be shared. */
const conditions: readonly string[] = [
  'for the purpose told in this record alone',
  'under the local sharing protocol and the protective marking it carries',
  'for those with a legitimate need',
]

/**
 * The reports about the child that may leave, latest first.
 *
 * Those whose handling code is C never do, nor a report of the same id that is graded P elsewhere, nor what is
 * suspected to be false. Nothing tells how many were kept back.
 *
 * Cost: one pass over all reports.
 */
export function sharedReports(
  { columns, person, day, after, hasIntelligence }: ChildFacts,
  recipient: NotificationRecipient,
): readonly SharedReport[] | 'unknown' {
  if (!hasIntelligence) return 'unknown'
  const kept = new Set(
    columns.reports.rows
      .filter(({ handling, on }) => handling === 'C' && on <= day)
      .map(({ reportId }) => reportId),
  )
  return rowsOf(columns.reports, person)
    .filter(({ on }) => on <= day && on > after)
    .filter(({ handling, assessment }) => handling === 'P' && assessment !== 'E')
    .filter(({ reportId, theme }) => !kept.has(reportId) && namedThemes[recipient].includes(theme))
    .map(shared)
    .reverse()
}

function shared({ reportId, on, theme, source, assessment }: ReportRow): SharedReport {
  return {
    reportId,
    on: formatIsoDay(on),
    theme,
    source,
    assessment,
    handling: 'P',
    conditions,
    ...((source === '3' || assessment === 'D') && { caution: 'weak grade: do not act on it alone' }),
  }
}
