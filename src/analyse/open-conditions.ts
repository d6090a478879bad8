import { findString } from '../internal/find-string'
import { requireDay } from '../internal/iso-day'
import { PreludeError } from '../internal/prelude-error'
import type { Policy } from '../policy/parse-policy'
import { requirePolicy } from '../policy/require-policy'
import type { Group } from '../policy/schema/group-schema'
import type { Measure } from '../policy/schema/measure-schema'
import type { Predicate } from '../policy/schema/predicate-schema'
import { columnsOf, type Holdings } from '../scan/holdings'
import type { IsoDate } from '../scan/vocabulary'
import { openAnalysis } from './analysis'
import { type ConditionResult, judgePerson } from './conditions/judge-person'
import { unknownValue } from './passes/measured'
import { ageOf } from './passes/take-measure'

/** What {@link openConditions} must be told. */
export interface OpenConditionsOptions {
  readonly asOf: IsoDate
  /** Measures that conditions may name besides the policy's; looked up first. */
  readonly measures?: Readonly<Record<string, Measure>> | undefined
  /** Groups that selections may name besides the policy's; looked up first. */
  readonly groups?: Readonly<Record<string, Group>> | undefined
}

/** Judges conditions of people at one date. */
export interface Conditions {
  /** Whether the holdings hold this person. */
  has(personId: string): boolean
  /** What a condition comes to for a person. */
  evaluate(personId: string, predicate: Predicate): ConditionResult
  /** Whole years completed at the date; undefined where the birth date is unknown. */
  ageOf(personId: string): number | undefined
}

/** Opens holdings for judging conditions, under a policy at a date. */
export function openConditions(
  holdings: Holdings,
  policy: Policy,
  { asOf, measures, groups }: OpenConditionsOptions,
): Conditions {
  const columns = columnsOf('openConditions', holdings)
  requirePolicy('openConditions', policy)
  const analysis = openAnalysis(columns, policy, requireDay('openConditions', 'asOf', asOf), {
    measures,
    groups,
  })
  const placeOf = (personId: string): number => {
    const place = findString(columns.personIds, personId)
    if (place < 0) {
      throw new PreludeError('unknown-person', 'a condition requires a person whom the holdings hold', {})
    }
    return place
  }
  return {
    has: (personId) => findString(columns.personIds, personId) >= 0,
    evaluate: (personId, predicate) => judgePerson(analysis, predicate, placeOf(personId)),
    ageOf(personId) {
      const age = ageOf(analysis, placeOf(personId))
      return age === unknownValue ? undefined : age / 1000
    },
  }
}
