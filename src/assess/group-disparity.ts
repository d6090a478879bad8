import type { Cohort } from '../analyse/cohort'
import { requireCohort } from '../analyse/require-cohort'
import { toUnits } from '../internal/thousandths'
import { requirePolicy } from '../policy/require-policy'
import type { EqualityHoldings } from '../scan/gather-equality'
import { columnsOf } from '../scan/holdings'
import { type CountColumn, protectionsOf } from './disparity/count-columns'
import { countOutcomes } from './disparity/count-outcomes'
import { countTables } from './disparity/count-tables'
import { cautionsFor, describeDisparity } from './disparity/describe-disparity'
import { describeTable } from './disparity/describe-table'
import type { GroupDisparity } from './disparity/disparity'
import type { GroupCounts } from './disparity/group-counts'
import { type GroupDisparityOptions, settleDisparityOptions } from './disparity/group-disparity-options'
import type { Grouping } from './disparity/grouping'
import { hideSmallCounts } from './disparity/hide-small-counts'
import { openGroupings } from './disparity/open-groupings'
import { openPool, type Pool } from './disparity/open-pool'
import { equalityByPerson } from './equality-by-person'

const caller = 'groupDisparity'

/**
 * Puts groups of people beside each other: who is eligible, nominated, scored and offered something, and who has an
 * outcome recorded afterwards, each with its difference and ratio to a reference group.
 *
 * For the public sector equality duty (Equality Act 2010 s.149) and an ethics committee. It calls nothing a pass:
 * there is no four-fifths rule in it. Recorded outcomes are records of police work, and are given apart for what the
 * public reported and what the police found. It must not be used to say that a policy is without bias, and no figure
 * of it is about one person.
 *
 * Convention: eligible are people with a score above 0 whom neither a gate nor the register's in-programme and
 * declined entries keep off; one whose gates are unknown is among them. Scores and outcomes are of the eligible known
 * to be 18 or over whom no unranked list is for: of children only membership, offers and enforcement are counted.
 * A share has Wilson's interval, a difference of shares Newcombe's (method 10), a ratio Koopman's, a mean Student's,
 * a difference of means Welch's, a ratio of means that of the delta method on the logarithm. Counts from 1 to 4 are
 * hidden, and others as long as a small count could be worked out from all tables of the run together. Whoever has no
 * record is a group of their own.
 *
 * Cost: one scoring of the holdings, one pass over the outcome's records, and eliminations over groups × groups.
 *
 * @param cohort - what {@link nominateCohort} returned, without later change
 * @param equality - what {@link gatherEquality} returned
 * @param options - the holdings and the policy of the cohort; what to look at, and what with
 * @returns one table for each characteristic and intersection, with what differs and what it cannot say in words
 * @throws PreludeError `invalid-argument` where cohort, policy or equality is not what it should be, or does not belong
 *   together; `invalid-holdings`; `invalid-options`, whose `info.problems` say with JSON pointers what is wrong;
 *   `score-overflow`
 * @example
 * const crimes = Array.from({ length: 40 }, (_, i) =>
 *   ['a', 'b'].map((which) => ({
 *     crimeId: `C${i}${which}`, personId: `P${i}`, role: 'charged', offenceCode: i < 12 ? '34B' : '10D',
 *     occurredOn: '2026-01-05', markers: [],
 *   })),
 * ).flat()
 * const holdings = gatherHoldings({
 *   offences: crimes,
 *   people: crimes.map(({ personId }) => ({ personId, bornOn: '2000-05-17' })),
 * })
 * const equality = gatherEquality(crimes.map(({ personId }, i) => ({ personId, sex: i % 4 < 2 ? 'F' : 'M' })))
 * const cohort = nominateCohort(holdings, preludePolicy, { asOf: '2026-03-31' })
 * const { tables } = groupDisparity(cohort, equality, { holdings, policy: preludePolicy, characteristics: ['sex'] })
 * tables[0]?.groups.map(({ group, eligible, nominated }) => [group, eligible, nominated]) // => [[['F'], 20, 6], [['M'], 20, 6], [null, 0, 0]]
 * @see docs/assessment/disparity.md; docs/decisions/0057-groups-beside-each-other.md; Saleiro and others 2018,
 *   Aequitas, https://arxiv.org/abs/1811.05577, whose false positive, false negative, discovery and omission rates these are
 */
export function groupDisparity(
  cohort: Cohort,
  equality: EqualityHoldings,
  options: GroupDisparityOptions,
): GroupDisparity {
  requireCohort(caller, 'cohort', cohort)
  const columns = columnsOf(caller, options?.holdings)
  const { policy, reference = 'largest' } = options
  requirePolicy(caller, policy)
  const known = equalityByPerson(caller, equality, columns)
  const settled = settleDisparityOptions(options)
  const people = columns.personIds.size
  const pool = openPool(cohort, columns, policy, settled)
  const groupings = openGroupings(columns, known, pool, settled)
  const counted = settled.outcome && countOutcomes(columns, policy, pool, cohort.asOf, settled.outcome)
  const members = new Map([...pool.members, ...(counted?.members ?? [])])
  const tables = countTables(groupings, members, people)
  const hidden = hideSmallCounts(tables, protectionsOf(settled.advised !== undefined, counted !== undefined))
  const described = groupings.map((grouping, table) =>
    describeTable({
      grouping,
      counts: grouping.groups.map((_, group): GroupCounts => {
        const parts = tables.groups[table]?.[group] as readonly number[]
        return {
          countOf: (column) =>
            parts.reduce((sum, part) => sum + (tables.counts.get(column)?.[part] as number), 0),
          isHidden: (column) => hidden.get(column)?.[table]?.[group] === true,
        }
      }),
      scores: scoresOf(grouping, pool),
      columns: [...members.keys()],
      reference,
    }),
  )
  const { inProgramme, declined, removed } = cohort.register
  const totalOf = (column: CountColumn) =>
    (members.get(column) as Uint8Array).reduce((sum, flag) => sum + flag, 0)
  const disparity = {
    asOf: cohort.asOf,
    policy: { id: policy.id, version: policy.version },
    considered: people,
    eligible: totalOf('eligible'),
    nominated: totalOf('nominated'),
    adults: totalOf('adults'),
    undetermined: pool.undetermined,
    register: { inProgramme: inProgramme.length, declined: declined.length, removed },
    tables: described,
    ...(counted && { outcome: counted.outcome }),
    hindsight: cohort.hindsight || counted?.undated === true,
    suppressedCounts: described.reduce((sum, table) => sum + table.suppressedCounts, 0),
  }
  return { ...disparity, findings: describeDisparity(disparity), cautions: cautionsFor(disparity) }
}

/** The scores of each group's adults, in units. */
function scoresOf({ groups, groupOf }: Grouping, { members, totals }: Pool): number[][] {
  const adults = members.get('adults') as Uint8Array
  const scores = groups.map((): number[] => [])
  groupOf.forEach((group, place) => {
    if (adults[place] === 1) scores[group]?.push(toUnits(totals[place] as number))
  })
  return scores
}
