import { type Issue, type IssueCode, issueCodes, type StreamedIntake } from '../../index'
import { unusable } from '../cli-error'
import { plainText } from '../text/plain-text'
import type { Fit, RecordKindInput } from './record-kinds'

/** Findings about a file after which going on would nominate from something else than was meant. */
const fatal: readonly IssueCode[] = ['headings-not-found', 'source-broke']

/** Throws where a file was not read whole: it broke, has no known heading, or lacks a column that is required. */
export function requireWholeIntake(
  { kind, option, fields }: RecordKindInput,
  file: string,
  fit: Fit,
  fitsFile: string,
  { warnings, read }: StreamedIntake<object>,
): void {
  const broken = warnings.find(({ code }) => fatal.includes(code))
  if (broken) throw unusable(`${file}: ${broken.message}`, [issueCodes[broken.code].mend])
  if (kind === 'offences' && read === 0) {
    throw unusable(`${file} has no rows: check that the export ran to its end`)
  }
  const missing = warnings.filter((issue) => isMissing(issue) && fields[fieldOf(issue)]?.required)
  if (missing.length === 0) return
  const headings = fit.columns as Readonly<Record<string, string>> | undefined
  const wanted = missing.map((issue) => {
    const field = fieldOf(issue)
    const heading = headings?.[field]
    return heading === undefined
      ? `“${field}”; name its heading under /${kind}/columns/${field} of a --columns file`
      : `“${heading}”, which ${fitsFile} names for ${field}`
  })
  const unread = warnings
    .filter(({ code }) => code === 'unread-column')
    .map(({ path }) => `“${plainText(String(path[0]))}”`)
  throw unusable(`${file} (--${option}) lacks a column that is required:`, [
    ...wanted.map((heading) => `no column is headed ${heading}`),
    ...(unread.length > 0 ? [`its headings that nothing is read from: ${unread.join(', ')}`] : []),
  ])
}

/** Whether a finding is of a column that is not in the file. */
function isMissing({ code }: Issue): boolean {
  return code === 'missing-column'
}

function fieldOf({ path }: Issue): string {
  return String(path[0])
}
