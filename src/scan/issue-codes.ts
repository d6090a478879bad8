import { cellIssueCodes } from './reading/cell-issue-codes'
import { fileIssueCodes } from './reading/file-issue-codes'
import { rowIssueCodes } from './reading/row-issue-codes'

/** What a code stands for: how it comes about and what mends it. */
export interface IssueCodeEntry {
  /** `error`: the row was not taken, or the file not read whole. `warning`: worth a look. */
  readonly severity: 'error' | 'warning'
  /** How such a thing usually comes about. */
  readonly cause: string
  /** What the person who made the export, or the options, can do about it. */
  readonly mend: string
  /** What an issue says; for a cell, it follows the name of the field. */
  readonly message: string
}

/** The code of an issue. */
export type IssueCode = keyof typeof cellIssueCodes | keyof typeof rowIssueCodes | keyof typeof fileIssueCodes

/**
 * The closed list of what intake can find wrong, each with a cause and a mend.
 *
 * The data dictionary prints this table. No message has room for a record's value: these are about people, and
 * logs leak.
 */
export const issueCodes: Readonly<Record<IssueCode, IssueCodeEntry>> = Object.freeze({
  ...cellIssueCodes,
  ...rowIssueCodes,
  ...fileIssueCodes,
})
