import type { ListRule } from '../../policy/schema/list-schema'
import type { ChangeCause } from '../cohort-comparison'
import { componentCauses, type WhyOfComponent } from './component-causes'
import type { PolicySide } from './open-policy-side'
import type { PairedList } from './pair-lists'

/** The two policies that are compared. */
export interface PolicySides {
  readonly before: PolicySide
  readonly after: PolicySide
  readonly whyOf: WhyOfComponent
}

/** Somebody whose place on a list changed. */
export interface AffectedPerson {
  readonly personId: string
  readonly place: number
  /** True where no number of theirs may be shown. */
  readonly isPlain: boolean
}

/** Why a person joined, left or moved between two policies: what keeps them off under the one, or what moved them. */
export function causesUnderPolicies(
  how: 'joins' | 'leaves' | 'moves',
  person: AffectedPerson,
  list: PairedList,
  sides: PolicySides,
): ChangeCause[] {
  if (how === 'moves') return causesOfMove(person, list, sides)
  const joins = how === 'joins'
  const off = joins ? sides.before : sides.after
  const on = joins ? sides.after : sides.before
  const rule = off.ruleOf(list.id)
  const itsRule = on.ruleOf(list.id) as ListRule
  if (rule === undefined || rule.per !== itsRule.per) {
    return [{ kind: 'list', change: joins ? 'added' : 'removed' }]
  }
  const kept = keptOff(off, rule, person.place, sides)
  if (kept.length > 0) return kept
  const area = off.areaOf(person.place, rule)
  if (rule.per === 'area' && area !== list.area)
    return [{ kind: 'area', ...(area !== undefined && { area }) }]
  const isAbove = totalOf(on, person) > totalOf(off, person)
  const isLonger = joins ? list.after.size > list.before.size : list.after.size < list.before.size
  const causes: ChangeCause[] = [
    ...(isAbove ? pointsOf(person, sides) : []),
    ...(isLonger && (rule.size !== itsRule.size || rule.share !== itsRule.share)
      ? [{ kind: 'list', change: joins ? 'longer' : 'shorter' } as const]
      : []),
  ]
  return causes.length > 0 ? causes : [{ kind: 'others', sense: joins ? 'fall' : 'rise' }]
}

function causesOfMove(person: AffectedPerson, list: PairedList, sides: PolicySides): ChangeCause[] {
  const rankOf = (people: PairedList['before']) => people.get(person.personId)?.rank as number
  const rises = rankOf(list.after) < rankOf(list.before)
  const change = totalOf(sides.after, person) - totalOf(sides.before, person)
  if (rises ? change > 0 : change < 0) return pointsOf(person, sides)
  return [{ kind: 'others', sense: rises ? 'fall' : 'rise' }]
}

/** The gates and the list's condition that keep a person off under one policy; else what is not known. */
function keptOff(off: PolicySide, { id, where }: ListRule, place: number, sides: PolicySides): ChangeCause[] {
  const gates = (off.policy.document.gates ?? []).map((gate) => ({
    gate,
    status: off.statusOf(place, gate.require),
  }))
  const condition = where && off.statusOf(place, where)
  const unmet = [
    ...gates
      .filter(({ gate, status }) => status === 'unmet' && gate.whenUnmet !== 'flag')
      .map(({ gate }) => ({ kind: 'gate' as const, gate: gate.id, ...gateStatuses(gate.id, place, sides) })),
    ...(condition === 'unmet'
      ? [{ kind: 'condition' as const, ...conditionStatuses(id, place, sides) }]
      : []),
  ]
  if (unmet.length > 0) return unmet
  const missing = [
    ...gates
      .filter(({ gate, status }) => status === 'unknown' && gate.whenUnknown === 'undetermined')
      .map(({ gate }) => gate.id),
    ...(condition === 'unknown' ? [`list:${id}`] : []),
  ]
  return missing.length > 0 ? [{ kind: 'undetermined', missing }] : []
}

function gateStatuses(id: string, place: number, { before, after }: PolicySides) {
  const statusOn = (side: PolicySide) => {
    const gate = side.policy.document.gates?.find((each) => each.id === id)
    return gate && side.statusOf(place, gate.require)
  }
  return statusesOf(statusOn(before), statusOn(after))
}

function conditionStatuses(listId: string, place: number, { before, after }: PolicySides) {
  const statusOn = (side: PolicySide) => {
    const where = side.ruleOf(listId)?.where
    return where && side.statusOf(place, where)
  }
  return statusesOf(statusOn(before), statusOn(after))
}

function statusesOf<Status>(before: Status | undefined, after: Status | undefined) {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
}

function totalOf({ table }: PolicySide, { place }: AffectedPerson): number {
  return table.totals[place] as number
}

function pointsOf(
  { personId, isPlain }: AffectedPerson,
  { before, after, whyOf }: PolicySides,
): ChangeCause[] {
  return componentCauses(before.pointsOf(personId), after.pointsOf(personId), { isPlain, whyOf })
}
