import { compareCodePoints } from '../internal/code-points'
import { stringAt } from '../internal/find-string'
import { type Day, dayBefore, earliestDay, type Period, requireDay } from '../internal/iso-day'
import { PreludeError } from '../internal/prelude-error'
import { periodSchema } from '../policy/schema/common'
import { columnsOf, type Holdings } from '../scan/holdings'
import { type HoldingsColumns, stateBits } from '../scan/holdings/columns'
import { roles as allRoles, type IsoDate, type Role } from '../scan/vocabulary'

/** What {@link coInvolvementGroups} must be told, and may. */
export interface CoInvolvementGroupsOptions {
  readonly asOf: IsoDate
  /** How far back crimes connect people; all history where left out. */
  readonly within?: Period
  /** The roles that connect; `suspect`, `charged` and `convicted` where left out. */
  readonly roles?: readonly Role[]
  /** How many crimes two people must share to be connected; 1 where left out. */
  readonly minimumCrimes?: number
  /** Crimes with more people than this connect nobody (a riot is no group); 20 where left out. */
  readonly largestCrime?: number
}

/** Two people and the crimes that they share. */
export interface CoInvolvement {
  readonly people: readonly [string, string]
  /** Distinct shared crimes. */
  readonly crimes: number
}

/** People who are connected, one to the next, through shared crimes. */
export interface CoInvolvementGroup {
  /** In code-point order. */
  readonly personIds: readonly string[]
  readonly links: readonly CoInvolvement[]
}

/**
 * Finds people connected through shared crimes: the connected parts of the network of co-involvement.
 *
 * To see who should be approached together, and whose approach touches whom. It scores nobody, and to be in a
 * group says nothing of a person: most knife crime in Thames Valley was not gang-related.
 *
 * @param holdings - what {@link gatherHoldings} made
 * @param options - the date, and what connects
 * @returns groups of two and more, the largest first, then by first person
 * @throws PreludeError `invalid-date`, `invalid-holdings`, `invalid-argument`
 * @example
 * const crime = { crimeId: 'C1', role: 'suspect', offenceCode: '8N', occurredOn: '2026-01-05', markers: [] }
 * const holdings = gatherHoldings({ offences: [{ ...crime, personId: 'P2' }, { ...crime, personId: 'P1' }] })
 * coInvolvementGroups(holdings, { asOf: '2026-03-31' })[0]?.personIds // => ['P1', 'P2']
 * @see Bailey, Harinam and Ariel 2020, PLOS ONE 0242621
 */
export function coInvolvementGroups(
  holdings: Holdings,
  options: CoInvolvementGroupsOptions,
): CoInvolvementGroup[] {
  const columns = columnsOf('coInvolvementGroups', holdings)
  const day = requireDay('coInvolvementGroups', 'asOf', options?.asOf)
  const { within, roles = suspected, minimumCrimes = 1, largestCrime = 20 } = options
  requireRoles(roles)
  requireWithin(within)
  requireWhole('minimumCrimes', minimumCrimes, 1)
  requireWhole('largestCrime', largestCrime, 2)
  const after = within ? dayBefore(day, within) : earliestDay - 1
  const links = linksOf(columns, peopleByCrime(columns, roles, after, day), largestCrime)
  const strong = [...links.values()].filter(({ crimes }) => crimes >= minimumCrimes)
  const rootOf = joinPeople(strong)
  const groups = new Map<number, { people: Set<number>; links: PlaceLink[] }>()
  for (const link of strong) {
    const root = rootOf(link.a)
    const group = groups.get(root) ?? { people: new Set(), links: [] }
    group.people.add(link.a).add(link.b)
    group.links.push(link)
    groups.set(root, group)
  }
  const idOf = (place: number) => stringAt(columns.personIds, place)
  return [...groups.values()]
    .map(({ people, links: its }) => ({
      personIds: [...people].sort((a, b) => a - b).map(idOf),
      links: its
        .sort((x, y) => x.a - y.a || x.b - y.b)
        .map(({ a, b, crimes }): CoInvolvement => ({ people: [idOf(a), idOf(b)], crimes })),
    }))
    .sort(
      (x, y) =>
        y.personIds.length - x.personIds.length ||
        compareCodePoints(x.personIds[0] as string, y.personIds[0] as string),
    )
}

const suspected: readonly Role[] = ['suspect', 'charged', 'convicted']

interface PlaceLink {
  readonly a: number
  readonly b: number
  crimes: number
}

/** The distinct people of each crime, in order of place, as known at the day. */
function peopleByCrime(
  { involvements }: HoldingsColumns,
  roles: readonly Role[],
  after: Day,
  asOf: Day,
): Map<number, number[]> {
  const { starts, crime, on, known, state } = involvements
  const connects = allRoles.map((role) => roles.includes(role))
  const people = new Map<number, number[]>()
  for (let p = 0; p + 1 < starts.length; p++) {
    for (let row = starts[p] as number; row < (starts[p + 1] as number); row++) {
      const bits = state[row] as number
      if (connects[bits >> stateBits.roleShift] !== true || (bits & stateBits.contested) !== 0) continue
      if ((known[row] as number) > asOf || (on[row] as number) <= after) continue
      const its = people.get(crime[row] as number)
      if (its === undefined) people.set(crime[row] as number, [p])
      else if (its[its.length - 1] !== p) its.push(p)
    }
  }
  return people
}

function linksOf(
  { personIds }: HoldingsColumns,
  crimes: ReadonlyMap<number, readonly number[]>,
  largestCrime: number,
): Map<number, PlaceLink> {
  const links = new Map<number, PlaceLink>()
  for (const people of crimes.values()) {
    if (people.length > largestCrime) continue
    for (const [index, a] of people.entries()) {
      for (const b of people.slice(index + 1)) {
        const key = a * personIds.size + b
        const link = links.get(key)
        if (link === undefined) links.set(key, { a, b, crimes: 1 })
        else link.crimes += 1
      }
    }
  }
  return links
}

/** Union and find: the representative of each person's group. */
function joinPeople(links: readonly PlaceLink[]): (place: number) => number {
  const parents = new Map<number, number>()
  const rootOf = (place: number): number => {
    let root = place
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up
    parents.set(place, root)
    return root
  }
  for (const { a, b } of links) parents.set(rootOf(b), rootOf(a))
  return rootOf
}

function requireRoles(roles: readonly Role[]): void {
  if (Array.isArray(roles) && roles.every((role) => allRoles.includes(role))) return
  throw new PreludeError('invalid-argument', 'coInvolvementGroups requires roles to be a list of roles', {
    argument: 'roles',
  })
}

function requireWithin(within: Period | undefined): void {
  if (within === undefined || periodSchema.safeParse(within).success) return
  throw new PreludeError(
    'invalid-argument',
    'coInvolvementGroups requires within to be one positive whole number of days, months or years',
    { argument: 'within' },
  )
}

function requireWhole(argument: string, value: number, least: number): void {
  if (Number.isInteger(value) && value >= least) return
  throw new PreludeError(
    'invalid-argument',
    `coInvolvementGroups requires ${argument} to be a whole number of at least ${least}`,
    {
      argument,
    },
  )
}
