import { type Analysis, openAnalysis } from '../../analyse/analysis'
import { judgePerson } from '../../analyse/conditions/judge-person'
import type { Policy } from '../../policy/parse-policy'
import type { HoldingsColumns } from '../../scan/holdings/columns'
import type { FollowedPerson } from './follow-up'
import type { TrialSubgroup } from './trial-protocol'

/** Who belongs to a subgroup, and of how many it is not known. */
export interface SubgroupMembers {
  readonly members: readonly FollowedPerson[]
  /** Everybody else, also those of whom it is not known: what is left where a subgroup is taken from the whole. */
  readonly others: readonly FollowedPerson[]
  readonly unknown: number
}

/** Judges who belongs to a subgroup: on the day of assignment, by what was known then. */
export function subgroupMembers(
  columns: HoldingsColumns,
  policy: Policy,
  people: readonly FollowedPerson[],
  { where }: TrialSubgroup,
): SubgroupMembers {
  const members: FollowedPerson[] = []
  const others: FollowedPerson[] = []
  const byDay = new Map<number, Analysis>()
  let unknown = 0
  for (const person of people) {
    if (person.place < 0) {
      others.push(person)
      unknown += 1
      continue
    }
    const analysis = byDay.get(person.after) ?? openAnalysis(columns, policy, person.after)
    byDay.set(person.after, analysis)
    const { status } = judgePerson(analysis, where, person.place)
    if (status === 'unknown') unknown += 1
    if (status === 'met') members.push(person)
    else others.push(person)
  }
  return { members, others, unknown }
}

/** Fewer people than this are not shown. */
const least = 5

/** Whether a subgroup is too small to be shown: it, or what is left of an arm beside it. */
export function isTooFew({ members, others }: SubgroupMembers, arms: readonly string[]): boolean {
  return arms.some((arm) => {
    const count = (people: readonly FollowedPerson[]) =>
      people.reduce((sum, { assigned }) => sum + (assigned.arm === arm ? 1 : 0), 0)
    const outside = count(others)
    return count(members) < least || (outside > 0 && outside < least)
  })
}
