import type { RegisterEntry, Undetermined } from '../../../src/analyse/cohort'
import type { Status } from '../../../src/analyse/evaluation'
import type { ListRule } from '../../../src/policy/schema/list-schema'
import { byCodePoint, distinct } from './code-point-order'
import { sum, whole } from './numbers'
import { agreedValue } from './person-facts'
import { evaluate, reviewDate } from './predicate'
import { harmComponents, type NaiveScore, scorePerson, unlistedCrimes } from './score'
import type { World } from './world'

/** A nominee as far as the arithmetic decides it. Scores are in units. */
export interface NaiveNominee {
  readonly personId: string
  readonly rank?: number
  readonly tied?: boolean
  readonly score?: number
  readonly band?: string
}

/** One list, or one area's part of a list per area. */
export interface NaiveList {
  readonly id: string
  readonly area?: string
  readonly nominees: readonly NaiveNominee[]
}

/** A cohort as far as the arithmetic decides it. */
export interface NaiveCohort {
  readonly lists: readonly NaiveList[]
  readonly undetermined: readonly Undetermined[]
  readonly notEligible: Readonly<Record<string, number>>
  readonly considered: number
  readonly withoutArea: number
  readonly unlisted: Readonly<Record<string, number>>
  readonly reviewBy: string | undefined
}

interface Candidate {
  readonly score: NaiveScore
  /** Ids of gates failed, and of gates that cannot be told and keep a person off. */
  readonly failed: readonly string[]
  readonly open: readonly string[]
  readonly held: boolean
}

/** The part of a list that one area fills; `area` undefined for a list that is not per area. */
interface Part {
  readonly rule: ListRule
  readonly area: string | undefined
  readonly listed: readonly NaiveScore[]
  readonly eligible: readonly NaiveScore[]
}

/** Whom the policy puts before the panel. Register entries name current or old ids already resolved. */
export function naiveCohort(world: World, register: readonly RegisterEntry[]): NaiveCohort {
  const candidates = world.personIds.map((personId) => candidateOf(world, personId, register))
  const rules = world.document.lists ?? []
  const parts = rules.flatMap((rule) => partsOf(world, rule, candidates))
  const listed = new Set(parts.flatMap((part) => part.listed.map(({ personId }) => personId)))
  const undetermined = candidates
    .map((candidate) => ({
      personId: candidate.score.personId,
      missing: missingOf(world, candidate, rules, parts, listed),
    }))
    .filter(({ missing }) => missing.length > 0)
  const gates = world.document.gates ?? []
  return {
    lists: parts
      .filter((part) => part.rule.per === undefined || part.listed.length > 0)
      .map((part) => ({
        id: part.rule.id,
        ...(part.area !== undefined && { area: part.area }),
        nominees: nomineesOf(part),
      })),
    undetermined,
    notEligible: Object.fromEntries(
      gates.map(({ id }) => [id, candidates.filter(({ failed }) => failed.includes(id)).length]),
    ),
    considered: world.personIds.length,
    withoutArea: candidates.filter(
      (candidate) =>
        isEligible(candidate) &&
        rules.some(
          (rule) =>
            rule.per === 'area' &&
            whereOf(world, candidate, rule) === 'met' &&
            areaOf(world, candidate, rule) === undefined,
        ),
    ).length,
    unlisted: unlistedCrimes(candidates.map(({ score }) => score)),
    reviewBy: world.document.review && reviewDate(world),
  }
}

function candidateOf(world: World, personId: string, register: readonly RegisterEntry[]): Candidate {
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

function isEligible({ score, failed, open, held }: Candidate): boolean {
  return score.total > 0 && failed.length === 0 && open.length === 0 && !held
}

function whereOf(world: World, { score }: Candidate, rule: ListRule): Status {
  return rule.where === undefined ? 'met' : evaluate(world, score.personId, rule.where)
}

function areaOf(world: World, { score }: Candidate, rule: ListRule): string | undefined {
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

function partsOf(world: World, rule: ListRule, candidates: readonly Candidate[]): Part[] {
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

function nomineesOf({ rule, listed, eligible }: Part): NaiveNominee[] {
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

function missingOf(
  world: World,
  candidate: Candidate,
  rules: readonly ListRule[],
  parts: readonly Part[],
  listed: ReadonlySet<string>,
): string[] {
  const { score, failed, open, held } = candidate
  if (failed.length > 0 || held) return []
  const within = rules.filter((rule) => {
    if (whereOf(world, candidate, rule) === 'unmet') return false
    return isEnough(world, candidate, rule, parts)
  })
  const missing = within.length > 0 ? [...open] : []
  for (const rule of within) {
    if (whereOf(world, candidate, rule) === 'unknown') missing.push(`list:${rule.id}`)
  }
  if (score.incomplete && !listed.has(score.personId)) missing.push('harm-weight')
  return missing
}

/** Whether the score would do for a place on the list. */
function isEnough(world: World, candidate: Candidate, rule: ListRule, parts: readonly Part[]): boolean {
  const { total } = candidate.score
  if (total === 0) return false
  const area = rule.per && areaOf(world, candidate, rule)
  if (rule.per && area === undefined) return false
  const part = parts.find((each) => each.rule === rule && each.area === area)
  const last = part?.listed.at(-1)
  if (part === undefined || last === undefined) return true
  if (rule.size !== undefined && part.listed.length < rule.size) return true
  return total >= last.total
}
