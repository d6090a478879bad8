import { type ConditionResult, judgePerson } from '../../analyse/conditions/judge-person'
import { openConditions } from '../../analyse/open-conditions'
import { takeMeasure } from '../../analyse/passes/take-measure'
import type { PointsTable } from '../../analyse/score-table'
import type { Thousandths } from '../../internal/thousandths'
import type { Policy } from '../../policy/parse-policy'
import type { Measure } from '../../policy/schema/measure-schema'
import type { Predicate } from '../../policy/schema/predicate-schema'
import type { Catalogue } from '../../respond/catalogue-schema'
import type { CaseExpectation } from '../cases/case-expectation-schema'
import { type CaseObservation, observeCase } from '../cases/observe-case'
import type { OpenedCase } from '../cases/open-policy-case'
import { casePersonName, type PolicyCase } from '../cases/policy-case-schema'
import { type CaseStanding, openStanding } from './case-standing'
import type { Rule } from './coverage-item'

/** A case as coverage looks at it: what it expects, and what came into play; each worked out once, when asked for. */
export interface CaseLook {
  readonly asOf: PolicyCase['asOf']
  readonly expect: CaseExpectation
  readonly observed: CaseObservation
  /** The person's place. */
  readonly place: number
  /** A measure of the person, in thousandths, or unknown. */
  measured(measure: string | Measure): Thousandths
  /** What a condition of the policy comes to for the person. */
  judge(condition: Predicate): ConditionResult
  /** What a condition of the catalogue comes to for the person. */
  judgeOffer(condition: Predicate): ConditionResult
  pointsOf(rule: Rule): PointsTable
  standing(): CaseStanding
}

/** Opens a case for coverage to look at. */
export function openLook(opened: OpenedCase, policy: Policy, catalogue: Catalogue | undefined): CaseLook {
  const { asOf, expect } = opened.policyCase
  const observed = observeCase(opened, policy, catalogue)
  const { analysis } = observed
  const place = observed.placeOf(casePersonName)
  const offers = once(() =>
    openConditions(opened.holdings, policy, {
      asOf,
      measures: catalogue?.measures,
      groups: catalogue?.groups,
    }),
  )
  const judge = onceEach((condition: Predicate) => judgePerson(analysis, condition, place))
  return {
    asOf,
    expect,
    observed,
    place,
    measured: onceEach((given) => {
      const { values } = takeMeasure(analysis, analysis.measureOf(given), place, place + 1)
      return values[0] as number
    }),
    judge,
    judgeOffer: onceEach((condition) => offers().evaluate(casePersonName, condition)),
    pointsOf(rule) {
      const table = observed.table()
      return rule === 'score' ? table : (table.vulnerability as PointsTable)
    },
    standing: once(() => openStanding(expect, observed, place, judge)),
  }
}

function once<Value>(work: () => Value): () => Value {
  const values: Value[] = []
  return () => {
    if (values.length === 0) values.push(work())
    return values[0] as Value
  }
}

function onceEach<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    if (!known.has(key)) known.set(key, work(key))
    return known.get(key) as Value
  }
}
