import type { IssueCodeEntry } from '../issue-codes'

/** What can be wrong with a row: between its cells, as a whole, or with how it is written. */
export const rowIssueCodes = {
  'after-recording': {
    severity: 'error',
    cause:
      'The crime is dated after it was recorded: day and month swapped, or a typing error in either date.',
    mend: 'Correct the date at source; where slashed dates are month first, say `dateFormat: "mdy"`.',
    message: 'is after the day it was recorded on',
  },
  'ends-before-start': {
    severity: 'error',
    cause: 'The end is before the start: swapped columns or a typing error.',
    mend: 'Correct the dates at source, or the headings in `columns`.',
    message: 'is before its start',
  },
  'died-before-born': {
    severity: 'error',
    cause: 'The day of death is before the day of birth: swapped columns, or two people under one id.',
    mend: 'Correct the dates at source.',
    message: 'is before the day of birth',
  },
  'alias-to-itself': {
    severity: 'error',
    cause: 'The old and the current person id are the same.',
    mend: 'Leave the row out; check that `columns` names two different headings.',
    message: 'is the id that it replaces',
  },
  'duplicate-row': {
    severity: 'error',
    cause:
      'An earlier row says the same: for offences the same crime, person, role, code and date; for the other kinds the same in every field. Joins in the export query often repeat rows.',
    mend: 'Nothing need be done: the first row was taken.',
    message: 'the row repeats an earlier row',
  },
  'not-a-row': {
    severity: 'error',
    cause: 'A plain row is not an object: a text, a list, null.',
    mend: 'Give objects with one property for each field.',
    message: 'the row is not an object',
  },
  'unreadable-row': {
    severity: 'error',
    cause: 'Reading a property of a plain row threw an error.',
    mend: 'Give plain objects.',
    message: 'the row could not be read',
  },
  'second-heading-row': {
    severity: 'error',
    cause: 'The headings come again: exports put one after the other, or one for each page.',
    mend: 'Nothing need be done: the row was left out.',
    message: 'the row repeats the headings',
  },
  'too-few-cells': {
    severity: 'error',
    cause:
      'The row has fewer cells than there are headings: it was cut off, or its line break is inside a cell without quotes.',
    mend: 'Export anew with every text in quotes.',
    message: 'the row has fewer cells than there are headings',
  },
  'too-many-cells': {
    severity: 'error',
    cause: 'The row has more cells than there are headings: a delimiter inside a cell without quotes.',
    mend: 'Export anew with every text in quotes, or with another delimiter.',
    message: 'the row has more cells than there are headings',
  },
  'unclosed-quote': {
    severity: 'error',
    cause:
      'A quote opens a cell and does not close it on the line, or in a column that is not kept within 1,000 lines.',
    mend: 'Double the quotes that belong to the text. Only this row was lost: reading went on at the next line.',
    message: 'a quote opens in the row and does not close',
  },
  'text-after-quote': {
    severity: 'error',
    cause: 'A closing quote is followed by more text: quotes inside the cell are not doubled.',
    mend: 'Double the quotes that belong to the text.',
    message: 'text follows a closing quote in the row',
  },
  'row-too-long': {
    severity: 'error',
    cause: 'More than 1,048,576 characters without the end of a row: this is hardly a CSV file.',
    mend: 'Check the file and its encoding.',
    message: 'the row is longer than 1,048,576 characters',
  },
  'cut-off-row': {
    severity: 'error',
    cause: 'The source broke in the middle of this row.',
    mend: 'Read the source again; the warning `source-broke` stands beside it.',
    message: 'the source broke in this row',
  },
} as const satisfies Record<string, IssueCodeEntry>
