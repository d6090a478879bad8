import type { ConditionResult } from '../../analyse/conditions/judge-person'
import type { Recommendation } from '../../respond/recommendation'
import type { Response } from '../../respond/schema/response-schema'
import type { CaseLook } from './case-look'

/** What a response came to in a case that expects advice on it. */
export interface ResponseLook {
  readonly advice: Recommendation
  /** `blockWhen`, where the response has one. */
  readonly block: ConditionResult | undefined
  readonly offer: ConditionResult
  /** True where nothing but the offer and the block decides: the person is not dead, and the response is in force. */
  readonly isInPlay: boolean
}

/** Looks at a response in a case; undefined where the case expects nothing of it. */
export function lookAtResponse(look: CaseLook, response: Response): ResponseLook | undefined {
  const { recommended, notRecommended, notYetRecommended } = look.expect
  const { id, offerWhen, blockWhen, inForce } = response
  if (![recommended, notRecommended, notYetRecommended].some((ids) => ids?.includes(id))) return undefined
  const { from = look.asOf, to = look.asOf } = inForce
  const isInForce = from <= look.asOf && look.asOf <= to
  return {
    advice: look.observed.responses().get(id) as Recommendation,
    offer: look.judgeOffer(offerWhen),
    block: blockWhen && look.judgeOffer(blockWhen),
    isInPlay: isInForce && look.judge(isAlive).status !== 'unmet',
  }
}

const isAlive = { fact: 'alive', is: ['yes'] } as const
