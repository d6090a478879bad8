import { type Thousandths, toThousandths } from '../../internal/thousandths'
import type { Policy } from '../parse-policy'
import type { Measure, MeasureOf } from '../schema/measure-schema'
import { groupsOf, selectionTakesCode } from './codes-taken'
import { longestWindow } from './longest-window'

/**
 * The greatest value that a measure can have, in thousandths: infinite where nothing bounds it.
 *
 * What the harm table bounds is known only where the policy is given.
 */
export function greatestOfMeasure(measure: Measure, policy?: Policy): Thousandths {
  switch (measure.kind) {
    case 'age':
      return 150_000
    case 'days-since-last':
      return measure.select.within
        ? (longestWindow(measure.select.within) - 1) * 1000
        : Number.POSITIVE_INFINITY
    case 'count':
      if (Object.values(measure.select.roles).every((factor) => factor === 0)) return 0
      return measure.of === 'offence-groups' && policy
        ? offenceGroupsTaken(measure, policy)
        : Number.POSITIVE_INFINITY
    case 'peak-harm':
      // It stands in scores alone, and whoever asks of those gives the policy.
      return greatestAmount(measure, policy as Policy)
    default:
      return Number.POSITIVE_INFINITY
  }
}

/** The weight of the gravest code that a measure takes, at its greatest role factor. */
function greatestAmount(measure: MeasureOf<'peak-harm'>, policy: Policy): Thousandths {
  const { weights } = policy.harmTable
  const taken = codesTaken(measure, Object.keys(weights), policy).map((code) => weights[code] as number)
  const factor = Math.max(...Object.values(measure.select.roles))
  return toThousandths(Math.max(0, policy.document.harm.unlisted?.weight ?? 0, ...taken) * factor)
}

function offenceGroupsTaken(measure: MeasureOf<'count'>, policy: Policy): Thousandths {
  const { groups = {} } = policy.harmTable
  const taken = codesTaken(measure, Object.keys(groups), policy)
  return new Set(taken.map((code) => groups[code]?.group)).size * 1000
}

/** Those of some codes that a measure can take: with a flag among its groups, any that is not left out. */
function codesTaken({ select }: MeasureOf<'peak-harm' | 'count'>, codes: string[], policy: Policy): string[] {
  const { groups: ids = [], ...others } = select
  const byFlag = groupsOf(ids, policy.document.groups).some(({ markers }) => markers !== undefined)
  return codes.filter((code) => selectionTakesCode(byFlag ? others : select, code, policy))
}
