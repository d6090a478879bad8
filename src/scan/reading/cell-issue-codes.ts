import type { IssueCodeEntry } from '../issue-codes'

/** What can be wrong with one cell. The messages follow the name of the field. */
export const cellIssueCodes = {
  'missing-value': {
    severity: 'error',
    cause: 'A required field is empty, blank, or its column is not in the file.',
    mend: 'Fill the field at source, or name the right heading in `columns`.',
    message: 'is required and has no value',
  },
  'undecodable-character': {
    severity: 'error',
    cause:
      'The export is not in the encoding it was read in, so a character became the replacement character, or half of a character is missing. Two different ids could look the same.',
    mend: 'Export as UTF-8, or state the `encoding` (often `windows-1252`).',
    message: 'holds a character that could not be decoded',
  },
  'control-character': {
    severity: 'error',
    cause:
      'A tab, line break, zero-width blank or other invisible character is inside a value. Two different ids could look the same.',
    mend: 'Clean the field at source.',
    message: 'holds an invisible character',
  },
  'text-too-long': {
    severity: 'error',
    cause: 'More than 200 characters: free text in the wrong column, or cells that have run together.',
    mend: 'Check that `columns` names the right heading.',
    message: 'is longer than 200 characters',
  },
  'scientific-notation': {
    severity: 'error',
    cause: 'A spreadsheet showed a long number as `1.23457E+11` and saved that, so different ids became one.',
    mend: 'Format the column as text before saving, or export anew without a spreadsheet. The id cannot be had back.',
    message: 'is a number that a spreadsheet has shortened',
  },
  'wrong-type': {
    severity: 'error',
    cause: 'A plain row holds an object, a list, a function or a number beyond 2^53 where a text is wanted.',
    mend: 'Give texts; give long numeric ids as texts too.',
    message: 'is not a text, number or boolean that can be read exactly',
  },
  'date-object': {
    severity: 'error',
    cause: 'A plain row holds a JavaScript `Date`, whose day depends on a time zone.',
    mend: 'Give the day as a text, `YYYY-MM-DD`.',
    message: 'is a Date object, whose day depends on a time zone',
  },
  'invalid-date': {
    severity: 'error',
    cause:
      'Not a calendar day as `YYYY-MM-DD` or `dd/mm/yyyy`: a month above 12, 30 February, a two-digit year, a name of a month.',
    mend: 'Export dates as `YYYY-MM-DD`; where slashed dates are month first, say `dateFormat: "mdy"`.',
    message: 'is not a calendar date in an expected format',
  },
  'date-out-of-range': {
    severity: 'error',
    cause: 'Before 1900-01-01 or after 2100-12-31; often a placeholder such as 9999 for "no end".',
    mend: 'Correct it, or map the placeholder to nothing in `values`, as `{ to: { "31/12/9999": "" } }`.',
    message: 'is a date before 1900 or after 2100',
  },
  'date-is-serial': {
    severity: 'error',
    cause: "The cell holds a spreadsheet's serial number of a date.",
    mend: 'Format the column as a date before saving. What day it means depends on the spreadsheet, so it is not guessed.',
    message: "is a spreadsheet's serial number instead of a date",
  },
  'invalid-date-time': {
    severity: 'error',
    cause: 'Not a date and time: the time is missing, or it is no time of day.',
    mend: 'Export as `2026-03-31T21:40:00+01:00`.',
    message: 'is not a date and time in an expected format',
  },
  'missing-offset': {
    severity: 'error',
    cause: 'The time does not say how far it is from UTC, so times across a clock change cannot be ordered.',
    mend: 'Export with the offset, or state it: `assumeOffset: "+00:00"`.',
    message: 'is a time without an offset from UTC',
  },
  'invalid-number': {
    severity: 'error',
    cause: 'Not a plain decimal number: thousands separators, a unit, a grid letter pair.',
    mend: 'Export eastings and northings as whole metres of the National Grid.',
    message: 'is not a plain decimal number',
  },
  'number-out-of-range': {
    severity: 'error',
    cause:
      'Outside the National Grid (eastings 0 to 700,000, northings 0 to 1,300,000): swapped columns, degrees instead of metres, a placeholder.',
    mend: 'Check which columns the two are mapped to; leave unknown places empty.',
    message: 'lies outside the National Grid',
  },
  'invalid-boolean': {
    severity: 'error',
    cause: 'Not yes or no in a form that is known: `true`, `false`, `yes`, `no`, `y`, `n`, `1`, `0`.',
    mend: 'Map the word in `values`, as `{ contested: { Disputed: "true" } }`.',
    message: 'is neither yes nor no',
  },
  'invalid-offence-code': {
    severity: 'error',
    cause:
      "Not shaped as a code of the code system: a title, a force's own sub-code, a code of the other system.",
    mend: "State the `codeSystem`, or map the force's titles or sub-codes in `codes`.",
    message: 'is not an offence code of the code system',
  },
  'code-is-date': {
    severity: 'error',
    cause: 'A spreadsheet turned the offence code (`1/1`, `8/6`) into a date or its serial number.',
    mend: 'Format the column as text before saving, or export anew without a spreadsheet. The code cannot be had back.',
    message: 'is a date or serial number where an offence code belongs',
  },
  'unknown-role': {
    severity: 'error',
    cause:
      'The role is none of `suspect`, `charged`, `convicted`, `victim`, `witness`, nor of those that are set aside.',
    mend: 'Map it in `values`, as `{ role: { "Suspect - Eliminated": "eliminated" } }`.',
    message: 'is not a known role',
  },
  'unknown-outcome': {
    severity: 'error',
    cause: 'There is no such Home Office outcome type: they are 0 to 23, 1A, 2A and 3A.',
    mend: "Map the force's outcomes in `values`; map placeholders to nothing.",
    message: 'is not a Home Office outcome type',
  },
  'unknown-marker': {
    severity: 'error',
    cause: 'A marker in the cell is none of the known ones, or the markers are not separated by `;` or `|`.',
    mend: 'Map it in `values`; map markers of no interest to nothing.',
    message: 'holds a marker that is not known',
  },
  'unknown-theme': {
    severity: 'error',
    cause: 'The report is about something that the themes do not name.',
    mend: 'Map it in `values`, or leave such reports out of the export.',
    message: 'is not a known theme',
  },
  'unknown-grade': {
    severity: 'error',
    cause: 'Not a 3x5x2 grade: source 1 to 3, assessment A to E, handling P or C. Often a 5x5x5 grade.',
    mend: 'Map the older grades in `values` as the force has decided.',
    message: 'is not a 3x5x2 grade',
  },
  'unknown-word': {
    severity: 'error',
    cause: 'The word is not in the closed list of this field.',
    mend: 'Map it in `values`; the data dictionary has the lists.',
    message: 'is not a word of its list',
  },
} as const satisfies Record<string, IssueCodeEntry>
