import type { Contribution, HarmTable } from '../../index'
import type { UnscoredRecord } from '../outputs/unscored-explanation'
import { cutText } from '../text/table'

/** A record in words: its date, its id, the role or that it is a report, and what it is about. */
export function recordCells(record: Contribution | UnscoredRecord, { offences }: HarmTable, most: number): string[] {
  if ('reports' in record) {
    return ['', '', record.reports === 1 ? 'report' : 'reports', cutText(`${record.reports} of handling C`, most)]
  }
  if ('reportId' in record) {
    const { on, reportId, theme, grade } = record
    return [on, reportId, 'report', cutText(`${grade} ${theme.replaceAll('-', ' ')}`, most)]
  }
  const { on, crimeId, role, code } = record
  const title = offences && Object.hasOwn(offences, code) ? (offences[code] as string) : 'code'
  return [on, crimeId, role, `${cutText(title, most - code.length - 1)} ${code}`]
}
