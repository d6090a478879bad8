import { findString } from '../internal/find-string'
import { requireDay } from '../internal/iso-day'
import { objectsOf } from '../internal/objects-of'
import { ownValue } from '../internal/own-value'
import { toUnits } from '../internal/thousandths'
import { comparePolicyDocuments } from '../policy/compare-policy-documents'
import type { Policy } from '../policy/parse-policy'
import { requirePolicy } from '../policy/require-policy'
import { columnsOf, type Holdings } from '../scan/holdings'
import type { HoldingsColumns } from '../scan/holdings/columns'
import { ageBandOf, ageBands } from './age-band'
import { openAnalysis } from './analysis'
import type { Cohort } from './cohort'
import { causesUnderPolicies } from './compare/causes-under-policies'
import { compareTotals } from './compare/compare-totals'
import { describeChange } from './compare/describe-change'
import { effectByGroup } from './compare/effect-by-group'
import { openPolicySide } from './compare/open-policy-side'
import { compareList, pairLists, unrankedPeople } from './compare/pair-lists'
import { openWhyOfComponent } from './compare/why-of-component'
import type { NominateCohortOptions } from './nominate-cohort'
import { unknownValue } from './passes/measured'
import { ageOf } from './passes/take-measure'
import type { PolicyComparison } from './policy-comparison'

/** What {@link comparePolicies} must be told, and may: the same for both policies. */
export interface ComparePoliciesOptions extends NominateCohortOptions {}

/**
 * Says what a change of policy does: how the documents differ, and who joins, leaves and moves on each list, and why.
 *
 * For the review of a change before it decides about anybody: both policies at one date on the same records, so
 * that nothing but the policy differs. It says what changes and not which policy is better.
 *
 * Convention: a person joins or leaves for what keeps them off under the policy that does not list them: a gate or
 * the list's condition first, then what is not known, then their own points where these differ the right way, and
 * else that others rise or fall. No number is shown of anybody who belongs, or might, on an unranked list of either
 * policy. The register holds for both, so that nobody whom it holds is named.
 *
 * Cost: two nominations and two score passes; beyond these only people whose place changes are looked at.
 *
 * @param holdings - what {@link gatherHoldings} made
 * @param before - the policy in use, from {@link parsePolicy}
 * @param after - the policy proposed
 * @param options - the date, referrals and the register
 * @returns the differences of the documents, each list's changes, and the effect by age band and area
 * @throws PreludeError `invalid-date`, `invalid-holdings`, `invalid-argument`, `score-overflow`
 * @example
 * const crime = { personId: 'P1', role: 'charged', offenceCode: '10D', markers: [] }
 * const holdings = gatherHoldings({
 *   offences: [
 *     { ...crime, crimeId: 'C1', occurredOn: '2026-01-05' },
 *     { ...crime, crimeId: 'C2', occurredOn: '2026-02-11' },
 *   ],
 *   people: [{ personId: 'P1', bornOn: '2009-05-17' }],
 * })
 * const { document } = preludePolicy
 * const older = { id: 'age-17', require: { measure: { kind: 'age' }, atLeast: 17 }, whenUnknown: 'undetermined' }
 * const after = parsePolicy({ ...document, gates: [...document.gates, older] })
 * const { lists } = comparePolicies(holdings, preludePolicy, after, { asOf: '2026-03-31' })
 * lists.flatMap(({ left }) => left)[0]?.sentence // => 'leaves children: gate age-17 is unmet'
 */
export function comparePolicies(
  holdings: Holdings,
  before: Policy,
  after: Policy,
  options: ComparePoliciesOptions,
): PolicyComparison {
  const columns = columnsOf('comparePolicies', holdings)
  requirePolicy('comparePolicies', before)
  requirePolicy('comparePolicies', after)
  const day = requireDay('comparePolicies', 'asOf', options?.asOf)
  const same = {
    asOf: options.asOf,
    referrals: [...objectsOf('comparePolicies', 'referrals', options.referrals ?? [])],
    register: [...objectsOf('comparePolicies', 'register', options.register ?? [])],
  }
  const open = (policy: Policy) => openPolicySide(holdings, columns, policy, same, day)
  const whyOf = openWhyOfComponent(before.document, after.document)
  const sides = { before: open(before), after: open(after), whyOf }
  const cohorts = { before: sides.before.cohort, after: sides.after.cohort }
  const pairs = pairLists(cohorts.before, cohorts.after)
  const unranked = unrankedPeople(pairs)
  const lists = pairs.map((pair) =>
    compareList(pair, (how, personId, list) => {
      const place = findString(columns.personIds, personId)
      const isPlain =
        unranked.has(personId) || sides.before.isUnranked(place) || sides.after.isUnranked(place)
      if (how === 'moves' && isPlain) return undefined
      const causes = causesUnderPolicies(how, { personId, place, isPlain }, list, sides)
      return describeChange({ how, personId, list, causes, isPlain })
    }),
  )
  const listed = { before: listedIn(cohorts.before), after: listedIn(cohorts.after) }
  const stayed = [...listed.before].filter((personId) => listed.after.has(personId)).length
  return {
    asOf: options.asOf,
    before: cohorts.before.policy,
    after: cohorts.after.policy,
    differences: comparePolicyDocuments(before, after),
    lists,
    people: {
      before: listed.before.size,
      after: listed.after.size,
      joined: listed.after.size - stayed,
      left: listed.before.size - stayed,
      stayed,
      moved: new Set(lists.flatMap(({ moved }) => moved.map(({ personId }) => personId))).size,
    },
    scores: compareTotals(sides.before.table, sides.after.table),
    byAgeBand: effectByGroup(listed, openAgeBands(columns, before, day), ageBands),
    byArea: effectByGroup(listed, (personId) => homeArea(columns, personId)),
    notEligible: notEligible(cohorts.before, cohorts.after),
    undetermined: {
      before: cohorts.before.undetermined.length,
      after: cohorts.after.undetermined.length,
    },
    referrals: cohorts.before.referrals.flatMap(({ personId, status }, i) => {
      const now = cohorts.after.referrals[i]?.status as typeof status
      return now === status ? [] : [{ personId, before: status, after: now }]
    }),
  }
}

function openAgeBands(columns: HoldingsColumns, policy: Policy, day: number) {
  const analysis = openAnalysis(columns, policy, day)
  return (personId: string): string | undefined => {
    const age = ageOf(analysis, findString(columns.personIds, personId))
    return age === unknownValue ? undefined : ageBandOf(toUnits(age))
  }
}

function homeArea({ personIds, people, areas }: HoldingsColumns, personId: string): string | undefined {
  return areas[(people.area[findString(personIds, personId)] ?? 0) - 1]
}

function listedIn({ lists }: Cohort): Set<string> {
  return new Set(lists.flatMap(({ nominees }) => nominees.map(({ personId }) => personId)))
}

function notEligible(before: Cohort, after: Cohort): PolicyComparison['notEligible'] {
  const gates = new Set([...Object.keys(before.notEligible), ...Object.keys(after.notEligible)])
  return [...gates].map((gate) => {
    const [was, is] = [ownValue(before.notEligible, gate), ownValue(after.notEligible, gate)]
    return { gate, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }
  })
}
