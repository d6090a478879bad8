import type { RegisterEntry, Undetermined } from '../../../src/analyse/cohort'
import type { ListRule } from '../../../src/policy/schema/list-schema'
import { areaOf, type Candidate, candidateOf, isEligible, whereOf } from './candidate'
import { type NaiveNominee, nomineesOf, type Part, partsOf } from './lists'
import { reviewDate } from './predicate'
import { unlistedCrimes } from './score'
import type { World } from './world'

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
