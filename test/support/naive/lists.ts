import type { ListRule } from '../../../src/policy/schema/list-schema'
import { areaOf, type Candidate, isEligible, whereOf } from './candidate'
import { byCodePoint, distinct } from './code-point-order'
import { sum, whole } from './numbers'
import type { NaiveScore } from './score'
import type { World } from './world'

/** A nominee as far as the arithmetic decides it. Scores are in units. */
export interface NaiveNominee {
  readonly personId: string
  readonly rank?: number
  readonly tied?: boolean
  readonly score?: number
  readonly band?: string
}

/** The part of a list that one area fills; `area` undefined for a list that is not per area. */
export interface Part {
  readonly rule: ListRule
  readonly area: string | undefined
  readonly listed: readonly NaiveScore[]
  readonly eligible: readonly NaiveScore[]
}

/** The parts of a list, each with its people. */
export function partsOf(world: World, rule: ListRule, candidates: readonly Candidate[]): Part[] {
  const part = (area: string | undefined): Part => {
    const eligible = candidates
      .filter(isEligible)
      .filter((candidate) => whereOf(world, candidate, rule) === 'met')
      .filter((candidate) => rule.per === undefined || areaOf(world, candidate, rule) === area)
      .map(({ score }) => score)
      .sort((a, b) => b.total - a.total || byCodePoint(a.personId, b.personId))
    return { rule, area, eligible, listed: headOf(rule, eligible) }
  }
  if (rule.per === undefined) return [part(undefined)]
  return distinct(candidates.flatMap((candidate) => areaOf(world, candidate, rule) ?? [])).map(part)
}

/** The head of a list: so many, or so much of the score, and all who tie with its last. */
function headOf(rule: ListRule, eligible: readonly NaiveScore[]): NaiveScore[] {
  let length = 0
  if (rule.size !== undefined) length = Math.min(rule.size, eligible.length)
  if (rule.share !== undefined) {
    // A share too small to come to a thousandth still has a head: its first.
    const target = Math.max(1, whole(rule.share * sum(eligible.map(({ total }) => total))))
    while (sum(eligible.slice(0, length).map(({ total }) => total)) < target && length < eligible.length)
      length++
  }
  const last = eligible[length - 1]
  return last === undefined ? [] : eligible.filter(({ total }) => total >= last.total)
}

/** The nominees of a part as they are shown. */
export function nomineesOf({ rule, listed, eligible }: Part): NaiveNominee[] {
  if (rule.present === 'unranked') {
    return distinct(listed.map(({ personId }) => personId)).map((personId) => ({ personId }))
  }
  return listed.map((score) => ({
    personId: score.personId,
    rank: eligible.filter(({ total }) => total > score.total).length + 1,
    tied: eligible.filter(({ total }) => total === score.total).length > 1,
    score: score.total / 1000,
    ...(score.band !== undefined && { band: score.band }),
  }))
}
