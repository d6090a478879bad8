import { issueCodes } from '../../index'
import type { FileRead } from '../inputs/read-file'

/** The columns of `rejected.csv`. */
export const rejectedColumns = ['file', 'line', 'recordIndex', 'code', 'path', 'message', 'mend'] as const

/** What was refused: one row for each issue, with the place and the mend and no value of any record. */
export function* rejectedRows(files: readonly FileRead[]) {
  for (const { file, intake } of files) {
    for (const { line, recordIndex, issues } of intake.rejected) {
      for (const { code, path, message } of issues) {
        yield { file, line, recordIndex, code, path: path.join('.'), message, mend: issueCodes[code].mend }
      }
    }
  }
}
