import type { IssueCode } from '../../index'
import type { SampleKind } from './sample-table'

/** What a reader makes of a row or a line with a fault. */
type FaultEffect = 'read' | 'no-row' | 'rejected' | 'warning'

/** One fault of real exports, how often the messy sample has it, and what a reader should make of it. */
export interface MessyFault {
  readonly fault: string
  readonly effect: FaultEffect
  /** The issue code under which a reader rejects it. */
  readonly issue?: IssueCode
  /** How many of 10,000 rows have it, in the files that have it. */
  readonly perTenThousand: number
  /** The files that have it; all, where left out. */
  readonly kinds?: readonly SampleKind[]
  readonly what: string
}

/**
 * The faults of single rows in the messy sample; a row has at most one.
 *
 * Basis: which faults there are is what intake says it knows; the rates are our own judgement, so high that a
 * sample of some hundred people shows each.
 */
export const messyFaults = [
  { fault: 'stray-blanks', effect: 'read', perTenThousand: 150, what: 'blanks before and after a cell' },
  {
    fault: 'lower-case-code',
    effect: 'read',
    perTenThousand: 60,
    kinds: ['offences'],
    what: 'a code in small letters: `8n`',
  },
  {
    fault: 'blank-after-code',
    effect: 'read',
    perTenThousand: 60,
    kinds: ['offences'],
    what: 'a code with a blank after it: `8N `',
  },
  {
    fault: 'formula-cell',
    effect: 'read',
    perTenThousand: 40,
    kinds: ['offences'],
    what: 'a cell that a spreadsheet would run, in a column nobody keeps',
  },
  {
    fault: 'line-break-in-note',
    effect: 'read',
    perTenThousand: 40,
    kinds: ['offences'],
    what: 'a quoted line break in a column nobody keeps',
  },
  {
    fault: 'quote-in-note',
    effect: 'read',
    perTenThousand: 30,
    kinds: ['offences'],
    what: 'doubled quotes in a column nobody keeps',
  },
  { fault: 'blank-line', effect: 'no-row', perTenThousand: 60, what: 'a blank line before the row' },
  { fault: 'empty-cells', effect: 'no-row', perTenThousand: 40, what: 'a row of empty cells before the row' },
  {
    fault: 'code-as-date',
    effect: 'rejected',
    issue: 'code-is-date',
    perTenThousand: 35,
    kinds: ['offences'],
    what: 'a code that a spreadsheet turned into a date: `08-Jun`',
  },
  {
    fault: 'code-as-serial',
    effect: 'rejected',
    issue: 'code-is-date',
    perTenThousand: 25,
    kinds: ['offences'],
    what: "a code that a spreadsheet turned into a date's serial number",
  },
  {
    fault: 'short-row',
    effect: 'rejected',
    issue: 'too-few-cells',
    perTenThousand: 35,
    what: 'fewer cells than headings',
  },
  {
    fault: 'long-row',
    effect: 'rejected',
    issue: 'too-many-cells',
    perTenThousand: 35,
    what: 'more cells than headings',
  },
  {
    fault: 'second-heading',
    effect: 'rejected',
    issue: 'second-heading-row',
    perTenThousand: 20,
    what: 'the heading row once more, before the row',
  },
  {
    fault: 'unclosed-quote',
    effect: 'rejected',
    issue: 'unclosed-quote',
    perTenThousand: 25,
    kinds: ['offences'],
    what: 'a quote that opens in a kept column and never closes',
  },
  {
    fault: 'duplicate-row',
    effect: 'rejected',
    issue: 'duplicate-row',
    perTenThousand: 60,
    kinds: ['offences'],
    what: 'the same row again some rows further down',
  },
  {
    fault: 'date-after-recording',
    effect: 'rejected',
    issue: 'after-recording',
    perTenThousand: 40,
    kinds: ['offences'],
    what: 'recorded the day before it happened',
  },
  {
    fault: 'impossible-date',
    effect: 'rejected',
    issue: 'invalid-date',
    perTenThousand: 25,
    kinds: ['offences', 'intelligence', 'people', 'custodySpells', 'needs', 'management', 'aliases'],
    what: 'a day that no calendar has: 31 February',
  },
  {
    fault: 'unknown-outcome',
    effect: 'rejected',
    issue: 'unknown-outcome',
    perTenThousand: 35,
    kinds: ['offences'],
    what: 'an outcome type that does not exist',
  },
  {
    fault: 'unknown-role',
    effect: 'rejected',
    issue: 'unknown-role',
    perTenThousand: 40,
    kinds: ['offences'],
    what: 'a role string that the value map does not have',
  },
  {
    fault: 'missing-required',
    effect: 'rejected',
    issue: 'missing-value',
    perTenThousand: 45,
    what: 'an empty cell in a column that must have one',
  },
  {
    fault: 'conflicting-person',
    effect: 'warning',
    perTenThousand: 80,
    kinds: ['people'],
    what: 'a second record of a person with another birth date',
  },
] as const satisfies readonly MessyFault[]

/** The name of a fault. */
export type MessyFaultName = (typeof messyFaults)[number]['fault']

/** What is wrong with a messy file as a whole. */
export interface MessyFile {
  readonly delimiter: ',' | ';' | '\t'
  readonly lineEnd: '\n' | '\r\n'
  readonly byteOrderMark: boolean
  /** A heading that comes twice; the second column holds something else. */
  readonly repeatedHeading?: string
}

/** How each messy file is written; all have their dates as `dd/mm/yyyy`. */
export const messyFiles: Readonly<Record<SampleKind, MessyFile>> = {
  offences: { delimiter: ';', lineEnd: '\r\n', byteOrderMark: true, repeatedHeading: 'LPA' },
  intelligence: { delimiter: '\t', lineEnd: '\n', byteOrderMark: false },
  people: { delimiter: ',', lineEnd: '\r\n', byteOrderMark: true },
  custodySpells: { delimiter: ';', lineEnd: '\n', byteOrderMark: false },
  needs: { delimiter: '\t', lineEnd: '\r\n', byteOrderMark: false },
  management: { delimiter: ',', lineEnd: '\r\n', byteOrderMark: false },
  custody: { delimiter: ';', lineEnd: '\r\n', byteOrderMark: false },
  aliases: { delimiter: ',', lineEnd: '\r\n', byteOrderMark: true },
  equality: { delimiter: ',', lineEnd: '\n', byteOrderMark: false },
}
