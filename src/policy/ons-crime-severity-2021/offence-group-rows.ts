/** One weight as it stands in a list: recorded-crime code, weight in Crime Severity Score points, offence. */
export type WeightRow = readonly [code: string, weight: number, offence: string]

/** The weights of one offence group, by subgroup. */
export interface OffenceGroupRows {
  readonly group: string
  readonly subgroups: Readonly<Record<string, readonly WeightRow[]>>
}
