import { asOf } from '../force.mjs'
import { policyDocument } from './policy.mjs'

/**
 * Gathers a force with the library itself.
 *
 * @param library - the library's public functions
 */
export function openPrelude({ openHoldings, parsePolicy, nominateCohort }, force) {
  const builder = openHoldings()
  for (let row = 0; row < force.size; row++) builder.add('offences', force.recordAt(row))
  const holdings = builder.close()
  const policy = parsePolicy(policyDocument)
  return {
    nominate() {
      const [list] = nominateCohort(holdings, policy, { asOf }).lists
      return list.nominees.map(({ personId, score }) => ({ personId, thousandths: Math.round(score * 1000) }))
    },
    close() {},
  }
}
