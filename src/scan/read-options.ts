import type { HoldingsBuilder } from './holdings-builder'
import type { CodeSystem } from './vocabulary'

/** How far reading has come. */
export interface ReadProgress {
  /** Rows read so far. */
  readonly read: number
  /** Of these, rows that became records. */
  readonly accepted: number
  /** Of these, rows that could not be taken. */
  readonly rejected: number
  /** Of these, rows that count against nobody. */
  readonly setAside: number
  /** Bytes (of a text, characters) taken from the source; CSV only. */
  readonly bytes?: number
  /** Bytes that the source has, where that is known; CSV only. */
  readonly totalBytes?: number
}

/** What fits an export to the reader without editing the export. */
export interface ReadOptions<FieldName extends string = string> {
  /** Which heading a field has in the export; its own name where left out. Case, blanks, `-` and `_` do not matter. */
  readonly columns?: { readonly [Name in FieldName]?: string }
  /**
   * What the export's values stand for, by field: `{ role: { 'Suspect - Eliminated': 'eliminated' } }`. A value
   * that maps to the empty text leaves the field empty, or the marker out.
   */
  readonly values?: { readonly [Name in FieldName]?: Readonly<Record<string, string>> }
  /** The order of slashed dates; day first (`dmy`) by default. ISO dates are read either way. */
  readonly dateFormat?: 'dmy' | 'mdy'
  /** Called now and then, and at the end. */
  readonly onProgress?: (progress: ReadProgress) => void
}

/** What fits the offence codes of an export. */
export interface OffenceCodeOptions {
  /** The system that the offence codes are in; `recorded-crime` by default. */
  readonly codeSystem?: CodeSystem
  /** The force's own titles or sub-codes and the codes of the code system that they stand for. */
  readonly codes?: Readonly<Record<string, string>>
}

/** Sends records straight to a holdings builder instead of keeping them. */
export interface IntoBuilder {
  readonly into: HoldingsBuilder
}
