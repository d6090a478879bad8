import type { PolicyComparison } from '../analyse/policy-comparison'
import { findString } from '../internal/find-string'
import { PreludeError } from '../internal/prelude-error'
import type { StringColumn } from '../internal/string-pool'
import type { EqualityHoldings } from '../scan/gather-equality'
import { columnsOf, type Holdings } from '../scan/holdings'
import type { Protection } from './disparity/count-columns'
import { countTables } from './disparity/count-tables'
import { byRecord, groupBy } from './disparity/grouping'
import { hideSmallCounts, type ShownCount } from './disparity/hide-small-counts'
import { equalityByPerson } from './equality-by-person'

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
 * Convention: counts from 1 to 4 are suppressed, and so are counts that tell such a number: who stayed (on a list
 * before − left), and who is on none. Others are suppressed with them until no such number can be worked out by adding
 * and taking away, from columns' totals and from all tables together. *before* and *after* go together, and so do
 * *joined* and *left*. People without a record, or without this characteristic, are counted as not recorded. That five
 * is the least count shown is our own judgement.
 *
 * @param comparison - what {@link comparePolicies} returned
 * @param equality - what {@link gatherEquality} returned
 * @param holdings - the holdings that were compared on
 * @returns one entry a characteristic, in code-point order; empty where the records have none
 * @throws PreludeError `invalid-argument` where `comparison` or `equality` is none, or `holdings` lack people of the
 *   lists; `invalid-holdings`
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
  const people = columns.personIds.size
  const groupings = known.characteristics.map((name) => groupBy([name], [byRecord(known, name)], people))
  const tables = countTables(groupings, membersOf(listed, columns.personIds), people)
  const hidden = hideSmallCounts(tables, protections)
  return groupings.map(({ characteristics, groups }, table) => ({
    characteristic: characteristics[0] as string,
    groups: groups.map((label, group) => {
      const parts = tables.groups[table]?.[group] as readonly number[]
      const shown = (column: CountedThing, together: CountedThing = column): ShownCount =>
        hidden.get(together)?.[table]?.[group]
          ? 'suppressed'
          : parts.reduce((sum, part) => sum + (tables.counts.get(column)?.[part] as number), 0)
      return {
        ...(label !== null && { group: label[0] as string }),
        people: shown('people'),
        before: shown('before'),
        after: shown('after', 'before'),
        joined: shown('joined'),
        left: shown('left', 'joined'),
      }
    }),
  }))
}

interface Listed {
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
}

type CountedThing = 'people' | 'before' | 'after' | 'joined' | 'left'

/**
 * What must not be worked out where it is small. Since before − left + joined = after, what hides *before* hides
 * *after* with it, and what hides *joined* hides *left*: one of them would tell the other.
 */
const protections: readonly Protection<CountedThing>[] = [
  { plus: ['people'], hide: 'people' },
  { plus: ['before'], hide: 'before' },
  { plus: ['after'], hide: 'before' },
  { plus: ['people'], minus: ['before'], hide: 'before' },
  { plus: ['people'], minus: ['after'], hide: 'before' },
  { plus: ['joined'], hide: 'joined' },
  { plus: ['left'], hide: 'joined' },
  // Who stayed, and who is on a list neither before nor after.
  { plus: ['before'], minus: ['left'], hide: 'joined' },
  { plus: ['people'], minus: ['before', 'joined'], hide: 'joined' },
]

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

/** Of each person of the holdings, what they are counted for. */
function membersOf(
  { before, after }: Listed,
  personIds: StringColumn,
): ReadonlyMap<CountedThing, Uint8Array> {
  const flags = () => new Uint8Array(personIds.size)
  const members = { people: flags().fill(1), before: flags(), after: flags(), joined: flags(), left: flags() }
  for (const personId of new Set([...before, ...after])) {
    const place = findString(personIds, personId)
    if (place < 0) {
      throw new PreludeError(
        'invalid-argument',
        'policyChangeByGroup requires holdings to be those that were compared on: they lack people of the lists',
        { argument: 'holdings' },
      )
    }
    if (before.has(personId)) members.before[place] = 1
    else members.joined[place] = 1
    if (after.has(personId)) members.after[place] = 1
    else members.left[place] = 1
  }
  return new Map(Object.entries(members) as [CountedThing, Uint8Array][])
}
