import type { Recommendation } from '../../../src/respond/recommendation'

/** A recommendation in short: everything else as it comes. */
export function recommended(
  personId: string,
  responseId: string,
  more: Partial<Recommendation> = {},
): Recommendation {
  return {
    personId,
    responseId,
    name: responseId,
    kind: 'support',
    status: 'recommended',
    reasons: [],
    missing: [],
    requires: [],
    text: '',
    ...more,
  }
}

/** Places over the second quarter of 2026. */
export function quarter(responseId: string, places: number) {
  return { responseId, places, from: '2026-04-01', to: '2026-06-30' }
}
