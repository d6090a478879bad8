import { type Thousandths, toThousandths } from '../internal/thousandths'
import type { Band } from '../policy/schema/score-schema'

/** The id of the band that a total is in: of those it reaches, the one that starts highest; undefined below all. */
export function bandOf(bands: readonly Band[] | undefined, total: Thousandths): string | undefined {
  let reached: Band | undefined
  for (const band of bands ?? []) {
    if (total < toThousandths(band.atLeast)) continue
    if (reached === undefined || band.atLeast > reached.atLeast) reached = band
  }
  return reached?.id
}
