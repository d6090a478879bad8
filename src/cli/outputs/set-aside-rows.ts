import type { FileRead } from '../inputs/read-file'

/** The columns of `set-aside.csv`. */
export const setAsideColumns = ['file', 'line', 'reason', 'crimeId', 'personId'] as const

/** What was set aside: rows of the force's own that are sound and count against nobody, with the ids to find them by. */
export function* setAsideRows(files: readonly FileRead[]) {
  for (const { file, intake } of files) {
    for (const { line, reason, record } of intake.setAside) {
      const { crimeId, personId } = record as { readonly crimeId?: string; readonly personId?: string }
      yield { file, line, reason, crimeId, personId }
    }
  }
}
