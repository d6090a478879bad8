import { z } from 'zod'
import type { Cohort } from '../../analyse/cohort'
import type { IsoDate } from '../../scan/vocabulary'
import {
  drawingKeys,
  optionDateSchema,
  outcomesSchema,
  smallestRatioSchema,
  type TrialOutcome,
} from '../trial/trial-protocol'

/** People of one list of a cohort: the same rule at the same date made both groups, or there is no comparison. */
export interface ComparedGroup {
  /** What {@link nominateCohort} returned. */
  readonly cohort: Cohort
  /** The id of the list that the group comes from; of both groups the same. */
  readonly list: string
  /** Only this area's part of a list per area. */
  readonly area?: string
  /** Who of the list; everyone on it, where left out. */
  readonly people?: readonly string[]
}

/** What {@link analyseBeforeAfter} must be told, and may. */
export interface AnalyseBeforeAfterOptions {
  /** Those who were offered the programme, whether they took it or not. */
  readonly treated: ComparedGroup
  /**
   * Nominees of the same list at the same date who were not offered it, such as those of another area; not the lower
   * ranks of a list whose top was offered it.
   */
  readonly control: ComparedGroup
  readonly outcomes: readonly TrialOutcome[]
  /** The one comparison that is judged. */
  readonly primary: { readonly outcome: string; readonly of: 'crimes' | 'harm' }
  /** Whole days of the period after the cohort's date, of the one before, and of each earlier one. */
  readonly periodDays: number
  /** How many periods before the one before are looked at for a trend, 2 to 12; 3 where left out. */
  readonly earlierPeriods?: number
  /**
   * The least fall that would matter, as a ratio below 1: 0.8 is a fall by a fifth. The least rise that would matter is
   * its reciprocal.
   */
  readonly smallestRatio: number
  /** The day on which the records were extracted: nothing known later counts. */
  readonly extractedOn: IsoDate
  /** How many days before the extract crimes are taken to be all recorded by it; 0 where left out, and told. */
  readonly maturityDays?: number
  /** A whole number. */
  readonly seed: number
  /** Samples of the bootstrap, and exchanges of the groups: 199 to 20,000; 1,999 where left out. */
  readonly draws?: number
}

/** How many earlier periods there are where nobody says. */
export const usualEarlierPeriods = 3

const groupSchema = z.strictObject({
  /** Checked apart. */
  cohort: z.unknown(),
  list: z.string(),
  area: z.string().exactOptional(),
  people: z.array(z.string()).exactOptional(),
})

/** The options but for what outcomes select and what the cohorts are, which is checked apart. */
export const analyseBeforeAfterOptionsSchema = z.strictObject({
  treated: groupSchema,
  control: groupSchema,
  outcomes: outcomesSchema,
  primary: z.strictObject({ outcome: z.string(), of: z.enum(['crimes', 'harm']) }),
  periodDays: z.int().min(28).max(1_830),
  earlierPeriods: z.int().min(2).max(12).exactOptional(),
  smallestRatio: smallestRatioSchema,
  extractedOn: optionDateSchema,
  ...drawingKeys,
})
