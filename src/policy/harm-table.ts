import type { CodeSystem } from '../scan/vocabulary'

/** Where an offence stands in the Home Office's classification. */
export interface OffenceGroup {
  readonly group: string
  readonly subgroup?: string
}

/**
 * What each offence weighs, in one edition of one index: the harm of a crime is its code's weight.
 *
 * Two editions of an index are two tables: homicide weighs 7,978.79 in the Crime Severity Score of 2016 and
 * 7,973.39 in that of 2021. A code that a table does not list has no weight, which is not a weight of 0.
 */
export interface HarmTable {
  /** What a policy names it by, as `ons-crime-severity-2021`. */
  readonly id: string
  readonly title: string
  readonly edition: string
  /** What a weight counts, in the plural, as `days`. */
  readonly unit: string
  readonly codeSystem: CodeSystem
  readonly source: string
  readonly licence: string
  /** Weight by canonical code, in the table's unit: from 0 to 1e6. */
  readonly weights: Readonly<Record<string, number>>
  /** Offence group and subgroup by canonical code. */
  readonly groups?: Readonly<Record<string, OffenceGroup>>
  /** The offence's title by canonical code, so that a sentence can name it in words. */
  readonly offences?: Readonly<Record<string, string>>
  /** What a user of the table should know, one sentence or two each. */
  readonly notes?: readonly string[]
}
