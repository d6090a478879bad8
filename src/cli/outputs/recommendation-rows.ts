import type { Recommendation } from '../../index'

/** The columns of `recommendations.csv`. */
export const recommendationColumns = [
  'personId',
  'status',
  'kind',
  'responseId',
  'name',
  'dueBy',
  'dueIn',
  'referTo',
  'places',
  'firstHad',
  'missing',
  'reasons',
  'note',
] as const

/** Recommendations as rows: what is a list in them becomes one cell. */
export function* recommendationRows(recommendations: readonly Recommendation[]) {
  for (const { requires, missing, reasons, places, ...rest } of recommendations) {
    yield {
      ...rest,
      places: places?.join('; '),
      firstHad: requires
        .map(({ inWords, had }) => (had ? `${inWords} (had on ${had.on} from ${had.by})` : inWords))
        .join('; '),
      missing: missing.join('; '),
      reasons: reasons.join('; '),
    }
  }
}
