import type { Contribution, HarmTable } from '../../index'
import type { UnscoredRecord } from '../outputs/unscored-explanation'
import { cutText } from '../text/table'

/** A record in words, as cells of a table. */
export interface RecordWords {
  readonly on: string
  readonly id: string
  /** The role, or that it is a report. */
  readonly role: string
  /** What it is about. */
  readonly what: string
}

/** A record in words: what it is about in at most so many characters, the code always whole. */
export function recordWords(
  record: Contribution | UnscoredRecord,
  { offences = {} }: HarmTable,
  most: number,
): RecordWords {
  if ('reports' in record) {
    const role = record.reports === 1 ? 'report' : 'reports'
    return { on: '', id: '', role, what: cutText(`${record.reports} of handling C`, most) }
  }
  if ('reportId' in record) {
    const { on, reportId, theme, grade } = record
    return { on, id: reportId, role: 'report', what: cutText(`${grade} ${theme.replaceAll('-', ' ')}`, most) }
  }
  const { on, crimeId, role, code } = record
  const title = Object.hasOwn(offences, code) ? String(offences[code]) : 'code'
  return { on, id: crimeId, role, what: `${cutText(title, most - code.length - 1)} ${code}` }
}
