import { openConditions } from '../../analyse/open-conditions'
import type { Holdings, IsoDate, Policy } from '../../index'
import { gateText, listText } from '../text/policy-words'

/** Why a person's score is not shown, or undefined where it may be. */
export type ScoreWithheld = (personId: string) => string | undefined

/**
 * Tells whose score may be shown: not that of anybody who belongs, or might belong, on a list that the policy
 * presents unranked (children), nor that of anybody whom a condition of eligibility excludes.
 */
export function openScoreWithheld(holdings: Holdings, policy: Policy, asOf: IsoDate): ScoreWithheld {
  const conditions = openConditions(holdings, policy, { asOf })
  const { gates = [], lists = [] } = policy.document
  const unranked = lists.filter(({ present }) => present === 'unranked')
  const excluding = gates.filter(({ whenUnmet }) => whenUnmet !== 'flag')
  return (personId) => {
    const gate = excluding.find(({ require }) => conditions.evaluate(personId, require).status === 'unmet')
    if (gate) return `the policy’s condition ${gateText(policy, gate.id)} is not met`
    const list = unranked.find(
      ({ where }) => where === undefined || conditions.evaluate(personId, where).status !== 'unmet',
    )
    return list && `the person belongs, or may belong, on the list “${listText(list)}”, which has no scores`
  }
}
