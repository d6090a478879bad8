import type { Policy } from '../../policy/parse-policy'
import type { Catalogue } from '../../respond/catalogue-schema'
import { recommendResponses } from '../../respond/recommend-responses'
import { gatherHoldings } from '../../scan/gather-holdings'

/** Refuses a catalogue that no case could be judged by: what advice for nobody refuses. */
export function refuseUnresolvable(policy: Policy, catalogue: Catalogue): void {
  recommendResponses([], gatherHoldings({ offences: [] }), policy, catalogue, { asOf: '2000-01-01' })
}
