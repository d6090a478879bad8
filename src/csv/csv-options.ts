/** The encodings that exports come in. */
export const csvEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const

/** An encoding that exports come in. */
export type CsvEncoding = (typeof csvEncodings)[number]

/** What a CSV file is like, where it does not say so itself. */
export interface CsvOptions {
  /** One character; recognised from the heading row among `,` `;` tab and `|` where left out. */
  readonly delimiter?: string
  /** `utf-8` where left out. A byte order mark in the file is believed before this. */
  readonly encoding?: CsvEncoding
}
