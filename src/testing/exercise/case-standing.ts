import type { ConditionResult } from '../../analyse/conditions/judge-person'
import type { Status } from '../../analyse/evaluation'
import type { Drawn } from '../../analyse/nominate/draw-lists'
import { openAreas } from '../../analyse/nominate/open-areas'
import type { Gate } from '../../policy/schema/gate-schema'
import type { Predicate } from '../../policy/schema/predicate-schema'
import type { CaseExpectation } from '../cases/case-expectation-schema'
import type { CaseObservation } from '../cases/observe-case'
import { casePersonName } from '../cases/policy-case-schema'

/** What an expected nomination, rank or uncertainty rests on. */
export interface CaseStanding {
  /** Whether the case expects something that the person's place on this list decides, and they are on it. */
  isOn(listId: string): boolean
  /** Whether an expected nomination shows what this gate makes of its own status. */
  showsGate(gate: Gate): boolean
  /** Whether an expected nomination shows what the list's condition comes to. */
  showsCondition(listId: string): boolean
  /** Whether the person is expected off a list that they are fit for, since it is full. */
  isLeftOut(listId: string): boolean
  /** Whether the person is expected off a list per area since their area is not known. */
  isWithoutArea(listId: string): boolean
  /** Whether the score decides something that the case expects of lists. */
  readonly turnsOnScore: boolean
}

/** Opens what the lists make of the person of a case. */
export function openStanding(
  expect: CaseExpectation,
  observed: CaseObservation,
  place: number,
  judge: (condition: Predicate) => ConditionResult,
): CaseStanding {
  const { nominated, rank, undetermined } = expect
  const { drawn, undetermined: all } = observed.draw()
  const { gates = [] } = observed.policy.document
  const asks = nominated !== undefined
  const missing = all.find(({ personId }) => personId === casePersonName)?.missing ?? []
  const keptOffBy = gates.filter((gate) => keepsOff(gate, judge(gate.require).status))
  const isFree = keptOffBy.length === 0
  const listed = new Set(drawn.filter((each) => isIn(each, place)).map(({ rule }) => rule.id))
  const conditionOf = ({ rule }: Drawn): Status => (rule.where ? judge(rule.where).status : 'met')
  const drawnOf = (listId: string) => drawn.find(({ rule }) => rule.id === listId) as Drawn
  const isOn = (listId: string) => listed.has(listId) && (asks || rank?.list === listId)
  const isLeftOut = (each: Drawn) =>
    asks &&
    isFree &&
    !listed.has(each.rule.id) &&
    conditionOf(each) === 'met' &&
    roomFor(observed, each, place) === 'full'
  const isOnSome = drawn.some(({ rule }) => isOn(rule.id))

  return {
    isOn,
    showsGate(gate) {
      const { status } = judge(gate.require)
      if (isOnSome) return status !== 'met' || canKeepOff(gate)
      if (undetermined !== undefined && missing.includes(gate.id)) return true
      // Off every list: the gate shows where it alone stands between the person and one of them.
      return (
        asks &&
        keptOffBy.length === 1 &&
        keptOffBy[0] === gate &&
        drawn.some((each) => conditionOf(each) === 'met' && roomFor(observed, each, place) === 'room')
      )
    },
    showsCondition(listId) {
      const each = drawnOf(listId)
      switch (conditionOf(each)) {
        case 'met':
          return isOn(listId)
        case 'unmet':
          return asks && isFree && roomFor(observed, each, place) === 'room'
        case 'unknown':
          return (
            (undetermined !== undefined && missing.includes(`list:${listId}`)) ||
            (asks && isFree && each.maybe.some((one) => one.place === place))
          )
      }
    },
    isLeftOut: (listId) => isLeftOut(drawnOf(listId)),
    isWithoutArea: (listId) => asks && drawnOf(listId).withoutArea.includes(place),
    turnsOnScore: isOnSome || drawn.some(isLeftOut),
  }
}

/** Whether a gate of this status keeps the person off every list. */
function keepsOff({ whenUnmet, whenUnknown }: Gate, status: Status): boolean {
  if (status === 'unmet') return whenUnmet !== 'flag'
  return status === 'unknown' && whenUnknown === 'undetermined'
}

function canKeepOff(gate: Gate): boolean {
  return keepsOff(gate, 'unmet') || keepsOff(gate, 'unknown')
}

function isIn({ lists }: Drawn, place: number): boolean {
  return lists.some(({ head }) => head.places.includes(place))
}

/** Whether a person who is not on a list would be if nothing but its length stood between. */
function roomFor(observed: CaseObservation, { rule, lists }: Drawn, place: number): 'room' | 'full' | 'none' {
  const { analysis } = observed
  const total = observed.table().totals[place] as number
  const area = openAreas(analysis, rule)(place)
  if (total === 0 || (rule.per === 'area' && area === 0)) return 'none'
  const name = area === 0 ? undefined : analysis.columns.areas[area - 1]
  const entry = lists.find((list) => list.area === name)?.head.entry ?? 0
  return total >= entry ? 'room' : 'full'
}
