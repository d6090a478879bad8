import { type Analysis, openAnalysis } from '../../analyse/analysis'
import { stringAt } from '../../internal/find-string'
import { formatIsoDay } from '../../internal/iso-day'
import type { Policy } from '../../policy/parse-policy'
import { requirePolicy } from '../../policy/require-policy'
import { columnsOf, type Holdings } from '../../scan/holdings'
import type { IsoDate } from '../../scan/vocabulary'
import { openExploitationSigns } from '../exploitation/exploitation-signs'
import { areasOfSuspects } from './areas-of-suspects'
import { describeRanked, describeUnranked } from './describe-suspect'
import { gatherSuspects, type OpenSuspect, openSuspect, type Suspect } from './gather-suspects'
import { listReleased } from './list-released'
import type {
  HeldOutInvestigations,
  RankedSuspect,
  ReleasedSuspects,
  UnrankedSuspect,
} from './outstanding-suspect'
import {
  type OutstandingOrder,
  type OutstandingSuspectsOptions,
  settleOptions,
} from './outstanding-suspects-options'
import { rankSuspects } from './rank-suspects'
import { openPersonReader } from './read-person'

/** One area's list. */
export interface AreaSuspects {
  readonly area: string
  readonly suspects: readonly RankedSuspect[]
}

/** Who is named as suspect and not charged, as a supervisor reviews it. */
export interface OutstandingSuspects {
  readonly asOf: IsoDate
  readonly policy: { readonly id: string; readonly version: string }
  readonly groups: readonly string[]
  readonly not: readonly string[]
  /** Only crimes after this day, where a window was given. */
  readonly after?: IsoDate
  readonly order: OutstandingOrder
  /** What these lists are and are not, to stand wherever they are shown. */
  readonly notice: string
  /** Adults of the whole force. */
  readonly force: readonly RankedSuspect[]
  /** Adults by area, in code-point order of area. */
  readonly areas: readonly AreaSuspects[]
  /** Everybody from 10 to 17, in code-point order. */
  readonly children: readonly UnrankedSuspect[]
  /** Everybody whose birth date is not known, in code-point order: they may be children. */
  readonly ageUnknown: readonly UnrankedSuspect[]
  /** Adults off the list of the force whose harm is too low, since the harm table lacks a code. */
  readonly undetermined: readonly { readonly personId: string; readonly missing: readonly ['harm-weight'] }[]
  /** Who was released and waits; `unknown` where no custody records were gathered. */
  readonly released:
    | 'unknown'
    | { readonly underInvestigation: ReleasedSuspects; readonly onBail: ReleasedSuspects }
  /** How many people are outstanding, and in how many pairs of person and crime. */
  readonly people: number
  readonly investigations: number
  readonly heldOut: HeldOutInvestigations
  /** Adults whose area is not known: they are on no list of an area. */
  readonly withoutArea: number
  /** By code without a weight: outstanding crimes of adults that add no harm. */
  readonly unlisted: Readonly<Record<string, number>>
  /** True where a counted record lacks a date that would prove that it was known. */
  readonly hindsight: boolean
}

const caller = 'outstandingSuspects'
const notice =
  'These lists count recorded suspicion. Nobody on them is charged with what is listed, and nothing here says ' +
  'that a person did it or will do more. They are for the supervision of investigations: to finish them, either way.'

/**
 * Lists who is named as suspect and not charged, for the supervision of open investigations, as Operation Rebus does.
 *
 * A person and a crime count where the person's own records of it name them as suspect, in the policy's groups, and
 * none as charged or convicted; where no outcome of the crime ends it for them (`investigationEndings`); and where
 * no custody record of it ended in a charge, or lately in no further action. What they dispute is held out. All of
 * one person's investigations are gathered in one entry. People from 10 to 17, and of unknown age, stand apart,
 * without rank and harm.
 *
 * It must not be used as a list of offenders, nor to choose whom to stop: it counts suspicion, and more is suspected
 * where police look more.
 *
 * Formula: harm is the sum over outstanding crimes of the weight of the heaviest code in scope, each rounded to
 * thousandths; days outstanding are whole days since it was first known that the person is suspected, of the longest.
 *
 * Convention: ranked by harm and then days, or the other way about; never a product of the two. Competition ranks.
 *
 * Cost: one pass over all involvements, and a sort of those outstanding.
 *
 * @param holdings - the records
 * @param policy - the policy, for its groups and its harm table
 * @param options - the date, the groups, how long the lists are and what an area is
 * @returns the lists, those apart, who waits longest after release, and counts of what was held out
 * @throws PreludeError `invalid-holdings`, `invalid-argument`, `invalid-date`; `invalid-options` with JSON pointers
 *   where an option is not what it should be
 * @example
 * const crime = { personId: 'P1', role: 'suspect', markers: [] }
 * const holdings = gatherHoldings({
 *   offences: [
 *     { ...crime, crimeId: 'C1', offenceCode: '34B', occurredOn: '2025-12-31' },
 *     { ...crime, crimeId: 'C2', offenceCode: '10D', occurredOn: '2026-03-01' },
 *   ],
 *   people: [{ personId: 'P1', bornOn: '2000-05-17', area: 'Amber' }],
 * })
 * const { force, released } = outstandingSuspects(holdings, preludePolicy, {
 *   asOf: '2026-03-31',
 *   groups: ['serious-violence', 'knife-crime', 'county-lines-supply'],
 *   force: 10,
 *   perArea: 10,
 *   longestReleased: 10,
 *   areaBasis: 'home',
 * })
 * force.map(({ personId, daysOutstanding }) => `${personId} ${daysOutstanding}`) // => ['P1 90']
 * force[0]?.investigations.map(({ crimeId }) => crimeId) // => ['C1', 'C2']
 * released // => 'unknown'
 * @see https://www.tvvru.co.uk/project/operation-rebus/; docs/programmes/operation-rebus.md; docs/decisions/0035
 */
export function outstandingSuspects(
  holdings: Holdings,
  policy: Policy,
  options: OutstandingSuspectsOptions,
): OutstandingSuspects {
  const columns = columnsOf(caller, holdings)
  requirePolicy(caller, policy)
  const settled = settleOptions(options, policy)
  const analysis = openAnalysis(columns, policy, settled.day)
  const reader = openPersonReader(analysis, settled)
  const signsOf = openExploitationSigns(columns, settled.day)
  const { people, heldOut } = gatherSuspects(analysis, reader)
  const open = (suspect: Suspect) => openSuspect(analysis, reader, suspect)
  const apart = (ageGroup: Suspect['ageGroup']) => people.filter((suspect) => suspect.ageGroup === ageGroup)
  const listed = (of: readonly Suspect[], size: number) =>
    rankSuspects(of, settled.order, size).map((ranked) =>
      describeRanked(analysis, signsOf, open(ranked.suspect), ranked),
    )
  const unranked = (of: readonly Suspect[]) =>
    of.map((suspect) => describeUnranked(analysis, signsOf, open(suspect)))
  const adults = apart('adult')
  const force = listed(adults, settled.force)
  const onForce = new Set(force.map(({ personId }) => personId))
  const { areas, withoutArea } = areasOfSuspects(analysis, reader, adults, settled.areaBasis)
  const detained = people.filter(({ place }) => hasDetention(analysis, place)).map(open)
  const waiting = (how: 'bail' | 'under-investigation') =>
    listReleased(analysis, detained, how, settled.longestReleased)
  return {
    asOf: settled.asOf,
    policy: { id: policy.id, version: policy.version },
    groups: [...settled.groups],
    not: [...settled.not],
    ...(settled.within !== undefined && { after: formatIsoDay(settled.after) }),
    order: settled.order,
    notice,
    force,
    areas: areas.map(([area, its]) => ({ area, suspects: listed(its, settled.perArea) })),
    children: unranked(apart('child')),
    ageUnknown: unranked(apart('unknown')),
    undetermined: adults
      .filter(({ isIncomplete }) => isIncomplete)
      .map(({ place }) => stringAt(columns.personIds, place))
      .filter((personId) => !onForce.has(personId))
      .map((personId) => ({ personId, missing: ['harm-weight'] as const })),
    released:
      columns.detentions === undefined
        ? 'unknown'
        : { underInvestigation: waiting('under-investigation'), onBail: waiting('bail') },
    people: people.length,
    investigations: people.reduce((sum, { investigations }) => sum + investigations, 0),
    heldOut,
    withoutArea,
    unlisted: unlistedCrimes(analysis, adults.filter(({ isIncomplete }) => isIncomplete).map(open)),
    hindsight: people.some(({ hasUndated }) => hasUndated),
  }
}

function hasDetention({ columns }: Analysis, place: number): boolean {
  const starts = columns.detentions?.starts ?? []
  return starts[place] !== starts[place + 1]
}

/** Distinct crimes by code without a weight. */
function unlistedCrimes(
  { columns, weights }: Analysis,
  incomplete: readonly OpenSuspect[],
): Record<string, number> {
  const crimes = new Map<string, Set<number>>()
  for (const { code, crime } of incomplete.flatMap(({ open }) => open)) {
    if ((weights[code] as number) >= 0) continue
    const name = columns.codes[code] as string
    crimes.set(name, (crimes.get(name) ?? new Set()).add(crime))
  }
  return Object.fromEntries([...crimes].map(([code, of]) => [code, of.size]))
}
