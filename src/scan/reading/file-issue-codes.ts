import type { IssueCodeEntry } from '../issue-codes'

/** What can be said about a file as a whole; each is reported once. */
export const fileIssueCodes = {
  'unread-column': {
    severity: 'warning',
    cause: 'No field of the record, and no entry in `columns`, has this heading.',
    mend: 'None where that is meant: what no schema names is never kept. Otherwise name the heading in `columns`.',
    message: 'a column that no schema names was not kept',
  },
  'missing-column': {
    severity: 'error',
    cause: 'A required field has no column, or `columns` names a heading that is not there.',
    mend: 'Name the heading as the file writes it in `columns`.',
    message: 'has no column in the source',
  },
  'repeated-heading': {
    severity: 'warning',
    cause: 'Two columns have the same heading. The first was read.',
    mend: 'Rename one, or leave it out of the export.',
    message: 'two columns have the same heading and the first was read',
  },
  'headings-not-found': {
    severity: 'error',
    cause:
      'No column has a heading that is known: the first line is no heading row, or the delimiter or the encoding is another.',
    mend: 'Name the headings in `columns`; state the `delimiter` or the `encoding`.',
    message: 'no column has a heading that is known',
  },
  'empty-source': {
    severity: 'warning',
    cause: 'There is nothing in the source, not even headings.',
    mend: 'Check that the export ran to its end.',
    message: 'the source is empty',
  },
  'source-broke': {
    severity: 'error',
    cause: 'The file, stream or iterable failed before its end. What was read until then is here.',
    mend: 'Read it again; do not nominate from half an export.',
    message: 'the source broke before its end',
  },
} as const satisfies Record<string, IssueCodeEntry>
