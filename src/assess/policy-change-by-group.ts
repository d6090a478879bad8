import type { PolicyComparison } from '../analyse/policy-comparison'
import { compareCodePoints } from '../internal/code-points'
import { PreludeError } from '../internal/prelude-error'
import type { EqualityHoldings } from '../scan/gather-equality'
import { columnsOf, type Holdings } from '../scan/holdings'
import { type EqualityByPerson, equalityByPerson } from './equality-by-person'
import { suppressSmallCounts } from './suppress-small-counts'

/** A count of people, or that it is too small to be shown. */
export type ShownCount = number | 'suppressed'

/** What a change of policy does to one group. */
export interface PolicyChangeOfGroup {
  /** What the records say; absent for people of whom it is not recorded. */
  readonly group?: string
  /** How many of the holdings. */
  readonly people: ShownCount
  /** How many on any list, each person once. */
  readonly before: ShownCount
  readonly after: ShownCount
  readonly joined: ShownCount
  readonly left: ShownCount
}

/** What a change of policy does by one characteristic. */
export interface PolicyChangeByCharacteristic {
  readonly characteristic: string
  /** In code-point order; people of whom it is not recorded last. */
  readonly groups: readonly PolicyChangeOfGroup[]
}

/**
 * Says what a change of policy does to groups of people: how many of each are on any list before and after.
 *
 * For the public sector equality duty (Equality Act 2010 s.149), before the change decides about anybody. Counts
 * alone say whom a change moves, not whether it is fair.
 *
 * Convention: counts from 1 to 4 are suppressed, and as few others as it takes so that none of these can be worked
 * out by subtraction: from a column's total, or from on a list before − left + joined = on it after. People without
 * a record, or without this characteristic, are counted as not recorded. That five is the least count shown is our
 * own judgement.
 *
 * @param comparison - what {@link comparePolicies} returned
 * @param equality - what {@link gatherEquality} returned
 * @param holdings - the holdings that were compared on
 * @returns one entry a characteristic, in code-point order; empty where the records have none
 * @throws PreludeError `invalid-argument` where `comparison` or `equality` is none, `invalid-holdings`
 * @example
 * const crimes = [1, 2, 3, 4, 5, 6].flatMap((person) =>
 *   ['a', 'b'].map((which) => ({
 *     crimeId: `C${person}${which}`, personId: `P${person}`, role: 'charged', offenceCode: '10D',
 *     occurredOn: '2026-01-05', markers: [],
 *   })),
 * )
 * const holdings = gatherHoldings({
 *   offences: crimes,
 *   people: crimes.map(({ personId }) => ({ personId, bornOn: '2000-05-17' })),
 * })
 * const equality = gatherEquality(crimes.map(({ personId }) => ({ personId, sex: 'M' })))
 * const comparison = comparePolicies(holdings, preludePolicy, preludePolicy, { asOf: '2026-03-31' })
 * policyChangeByGroup(comparison, equality, holdings)[0]?.groups[0]?.before // => 6
 */
export function policyChangeByGroup(
  comparison: PolicyComparison,
  equality: EqualityHoldings,
  holdings: Holdings,
): PolicyChangeByCharacteristic[] {
  const listed = listedIn(comparison)
  const columns = columnsOf('policyChangeByGroup', holdings)
  const known = equalityByPerson('policyChangeByGroup', equality, columns)
  return known.characteristics.map((characteristic) => ({
    characteristic,
    groups: shown(countGroups(characteristic, known, listed, columns.personIds.size)),
  }))
}

interface Listed {
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
}

const countedThings = ['people', 'before', 'after', 'joined', 'left'] as const
type Counts = Record<(typeof countedThings)[number], number>

/** On a list before, less who left, and who joined, is on it after: only the number of people stands apart. */
const isTied = [false, true, true, true, true]

function listedIn(comparison: PolicyComparison): Listed {
  if (typeof comparison !== 'object' || comparison === null || !Array.isArray(comparison.lists)) {
    throw new PreludeError(
      'invalid-argument',
      'policyChangeByGroup requires comparison to be what comparePolicies returned',
      { argument: 'comparison' },
    )
  }
  const idsOf = (which: 'joined' | 'left') =>
    comparison.lists.flatMap((list) => [...list.stayed, ...list[which].map(({ personId }) => personId)])
  return { before: new Set(idsOf('left')), after: new Set(idsOf('joined')) }
}

function countGroups(
  characteristic: string,
  known: EqualityByPerson,
  { before, after }: Listed,
  people: number,
): [group: string | undefined, counts: Counts][] {
  const nothing: Counts = { people: 0, before: 0, after: 0, joined: 0, left: 0 }
  const missing = { ...nothing, people }
  const byGroup = new Map<string, Counts>()
  const groupOf = (personId: string) => known.recordedOf(personId, characteristic)
  for (const personId of known.records.keys()) {
    const group = groupOf(personId)
    if (group === undefined) continue
    const counts = byGroup.get(group) ?? { ...nothing }
    counts.people += 1
    missing.people -= 1
    byGroup.set(group, counts)
  }
  for (const personId of new Set([...before, ...after])) {
    const group = groupOf(personId)
    const counts = group === undefined ? missing : (byGroup.get(group) as Counts)
    if (before.has(personId)) counts.before += 1
    else counts.joined += 1
    if (after.has(personId)) counts.after += 1
    else counts.left += 1
  }
  const groups = [...byGroup].sort(([a], [b]) => compareCodePoints(a, b))
  return [...groups, [undefined, missing]]
}

function shown(
  groups: readonly (readonly [group: string | undefined, counts: Counts])[],
): PolicyChangeOfGroup[] {
  const table = groups.map(([, counts]) => countedThings.map((thing) => counts[thing]))
  const hidden = suppressSmallCounts(table, isTied)
  return groups.map(([group, counts], row) => {
    const cells = countedThings.map((thing, column): [string, ShownCount] => [
      thing,
      hidden[row]?.[column] ? 'suppressed' : counts[thing],
    ])
    const its = Object.fromEntries(cells) as Omit<PolicyChangeOfGroup, 'group'>
    return { ...(group !== undefined && { group }), ...its }
  })
}
