import type { RegisterEntry } from '../../../src/analyse/cohort'
import type { Status } from '../../../src/analyse/evaluation'
import type { ListRule } from '../../../src/policy/schema/list-schema'
import { distinct } from './code-point-order'
import { sum } from './numbers'
import { agreedValue } from './person-facts'
import { evaluate } from './predicate'
import { harmComponents, type NaiveScore, scorePerson } from './score'
import type { World } from './world'

/** A person with what decides whether they may be listed. */
export interface Candidate {
  readonly score: NaiveScore
  /** Ids of gates failed, and of gates that cannot be told and keep a person off. */
  readonly failed: readonly string[]
  readonly open: readonly string[]
  readonly held: boolean
}

/** What decides whether a person may be listed. */
export function candidateOf(world: World, personId: string, register: readonly RegisterEntry[]): Candidate {
  const failed: string[] = []
  const open: string[] = []
  for (const gate of world.document.gates ?? []) {
    const status = evaluate(world, personId, gate.require)
    if (status === 'unmet' && gate.whenUnmet !== 'flag') failed.push(gate.id)
    if (status === 'unknown' && gate.whenUnknown === 'undetermined') open.push(gate.id)
  }
  const held = register.some(
    (entry) =>
      entry.personId === personId &&
      entry.decidedOn <= world.asOf &&
      (entry.until === undefined || entry.until > world.asOf),
  )
  return { score: scorePerson(world, personId), failed, open, held }
}

/** Whether a person may be listed, where a list's own condition is met. */
export function isEligible({ score, failed, open, held }: Candidate): boolean {
  return score.total > 0 && failed.length === 0 && open.length === 0 && !held
}

/** A list's own condition for a person. */
export function whereOf(world: World, { score }: Candidate, rule: ListRule): Status {
  return rule.where === undefined ? 'met' : evaluate(world, score.personId, rule.where)
}

/** The area that a list per area puts a person in. */
export function areaOf(world: World, { score }: Candidate, rule: ListRule): string | undefined {
  if (rule.areaBasis !== 'offences') {
    const home = agreedValue(world, score.personId, 'area')
    return typeof home === 'string' ? home : undefined
  }
  const amounts = harmComponents(score).flatMap(({ measured }) => measured.amounts)
  let best: { area: string; amount: number } | undefined
  for (const area of distinct(amounts.flatMap((amount) => amount.area ?? []))) {
    const amount = sum(amounts.filter((each) => each.area === area).map((each) => each.amount))
    if (best === undefined || amount > best.amount) best = { area, amount }
  }
  return best?.area
}
