import { issueCodes } from '../../index'
import type { FileRead } from '../inputs/read-file'
import { countBy, countsText } from '../text/count-by'
import { indent } from '../text/indent'
import { countText } from '../text/numbers'
import type { Page } from '../text/page'
import { plainText } from '../text/plain-text'
import { cutText, tableLines } from '../text/table'

const rows: readonly (readonly [string, (file: FileRead) => number])[] = [
  ['read', ({ intake }) => intake.read],
  ['taken', ({ intake }) => intake.accepted],
  ['refused', ({ intake }) => intake.rejected.length],
  ['set aside', ({ intake }) => intake.setAside.length],
]

/** What was read, taken, refused and set aside of each kind: a column for each, and one for all. */
export function intakeLines(files: readonly FileRead[], { style }: Page): string[] {
  const kinds = [...new Set(files.map(({ input }) => input))]
  const columns = [
    ...kinds.map((kind) => ({ head: kind.short, files: files.filter(({ input }) => input === kind) })),
    ...(kinds.length > 1 ? [{ head: 'all', files }] : []),
  ]
  const [head, ...lines] = tableLines(
    [
      ['', ...columns.map((column) => column.head)],
      ...rows.map(([label, countOf]) => [
        label,
        ...columns.map((column) => countText(column.files.reduce((sum, file) => sum + countOf(file), 0))),
      ]),
    ],
    [{}, ...columns.map(() => ({ right: true as const }))],
    1,
  )
  return [style.faint(String(head)), ...lines]
}

/** Why rows were refused: all codes by number, then the mend of the commonest. */
export function refusalLines(files: readonly FileRead[], { width, style }: Page, withMend: number): string[] {
  const codes = countBy(
    files.flatMap(({ intake }) => intake.rejected.flatMap(({ issues }) => issues.map(({ code }) => code))),
  )
  if (codes.length === 0) return []
  const longest = Math.max(...codes.slice(0, withMend).map(([code]) => code.length))
  const mends = codes
    .slice(0, withMend)
    .map(([code]) => [`  ${code}`, cutText(firstSentence(issueCodes[code].mend), width - longest - 4)])
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
      .map(
        ({ file, issue }) =>
          `${[file, ...issue.path.map(String)].map(plainText).join(', ')}: ${issue.message}`,
      ),
    ...(headings.length > 0
      ? [`not kept, since no schema names them: ${[...new Set(headings)].join(', ')}`]
      : []),
  ]
}

function firstSentence(text: string): string {
  return text.replace(/[.;](?: .*)?$/s, '')
}
