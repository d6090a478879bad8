import { issueCodes } from '../../index'
import type { FileRead } from '../inputs/read-file'
import { countBy, countsText } from '../text/count-by'
import { indent } from '../text/indent'
import { countText } from '../text/numbers'
import type { Page } from '../text/page'
import { plainText } from '../text/plain-text'
import { cutText, tableLines } from '../text/table'

const rows = ['read', 'taken', 'refused', 'set aside'] as const

/** What was read, taken, refused and set aside of each kind: a column for each, and one for all. */
export function intakeLines(files: readonly FileRead[], { style }: Page): string[] {
  const kinds = [...new Set(files.map(({ input }) => input))]
  const columns = kinds.map((kind) => {
    const own = files.filter(({ input }) => input === kind)
    return { head: kind.short, counts: countsOf(own) }
  })
  const all = { head: 'all', counts: countsOf(files) }
  const shown = [...columns, ...(kinds.length > 1 ? [all] : [])]
  const [head = '', ...lines] = tableLines(
    [
      ['', ...shown.map((column) => column.head)],
      ...rows.map((row, index) => [row, ...shown.map(({ counts }) => countText(counts[index] ?? 0))]),
    ],
    [{}, ...shown.map(() => ({ right: true as const }))],
    1,
  )
  return [style.faint(head), ...lines]
}

function countsOf(files: readonly FileRead[]): number[] {
  const sum = (count: (file: FileRead) => number) => files.reduce((total, file) => total + count(file), 0)
  return [
    sum(({ intake }) => intake.read),
    sum(({ intake }) => intake.accepted),
    sum(({ intake }) => intake.rejected.length),
    sum(({ intake }) => intake.setAside.length),
  ]
}

/** Why rows were refused: all codes by number, then the mend of the commonest. */
export function refusalLines(files: readonly FileRead[], { width, style }: Page, withMend: number): string[] {
  const codes = countBy(files.flatMap(({ intake }) => intake.rejected.flatMap(({ issues }) => issues.map(({ code }) => code))))
  if (codes.length === 0) return []
  const longest = Math.max(...codes.slice(0, withMend).map(([code]) => code.length))
  const mends = codes.slice(0, withMend).map(([code]) => [`  ${code}`, cutText(firstSentence(issueCodes[code].mend), width - longest - 4)])
  return [
    ...indent(`Refused, each by file and line: ${countsText(codes)}.`, width, 0),
    ...tableLines(mends, [{ mark: style.warn }, { mark: style.faint }]),
  ]
}

/** What was set aside, by the word that sets it aside. */
export function setAsideText(files: readonly FileRead[]): string {
  return countsText(countBy(files.flatMap(({ intake }) => intake.setAside.map(({ reason }) => reason))))
}

/** Findings about files as a whole that a user should see, and the headings that nothing is read from. */
export function warningLines(files: readonly FileRead[]): string[] {
  const issues = files.flatMap(({ file, intake }) => intake.warnings.map((issue) => ({ file, issue })))
  const headings = files.flatMap(({ intake }) => {
    const unread = intake.warnings.filter(({ code }) => code === 'unread-column')
    return unread.map(({ path }) => plainText(String(path[0])))
  })
  return [
    ...issues
      .filter(({ issue }) => issue.code !== 'unread-column')
      .map(({ file, issue }) => `${[file, ...issue.path.map(String)].map(plainText).join(', ')}: ${issue.message}`),
    ...(headings.length > 0 ? [`not kept, since no schema names them: ${[...new Set(headings)].join(', ')}`] : []),
  ]
}

function firstSentence(text: string): string {
  return text.replace(/[.;](?: .*)?$/s, '')
}
