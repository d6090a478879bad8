import { investigationEndings } from '../../../src/respond/rebus/investigation-endings'
import type { OutstandingSuspectsOptions } from '../../../src/respond/rebus/outstanding-suspects-options'
import type { CustodyRecord } from '../../../src/scan/records/custody-record'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { byCodePoint, distinct } from '../../support/naive/code-point-order'
import { dayNumber, shift, yearsCompleted } from '../../support/naive/dates'
import { crimeDate } from '../../support/naive/known'
import { agreedValue } from '../../support/naive/person-facts'
import type { World } from '../../support/naive/world'

/** One investigation as the naive implementation tells it. */
export interface NaiveInvestigation {
  readonly crimeId: string
  readonly offenceCode: string
  readonly daysOutstanding: number
  readonly area: string | undefined
  readonly custody: string
  readonly harm: number | undefined
}

/** One person as the naive implementation tells it. */
export interface NaiveSuspect {
  readonly personId: string
  readonly age: number | undefined
  readonly home: string | undefined
  readonly open: readonly NaiveInvestigation[]
  readonly harm: number
  readonly days: number
}

/** Everything again, from the records one by one: asked anew for every person and crime. */
export function naiveRebus(world: World, options: OutstandingSuspectsOptions) {
  const { asOf } = world
  const known = world.force.offences.filter(
    (row) =>
      crimeDate(row) <= asOf &&
      (row.recordedOn === undefined || row.recordedOn <= asOf) &&
      (row.roleOn === undefined || row.roleOn <= asOf),
  )
  const heldOut = { disputed: 0, unclear: 0, closedInCustody: 0, underTen: 0, died: 0 }
  const suspects: NaiveSuspect[] = []
  for (const personId of world.personIds) {
    const open: NaiveInvestigation[] = []
    const factOf = (key: 'bornOn' | 'diedOn' | 'area') => {
      const value = agreedValue(world, personId, key)
      return typeof value === 'string' ? value : undefined
    }
    const born = factOf('bornOn')
    const bornOn = born !== undefined && born <= asOf ? born : undefined
    const diedOn = factOf('diedOn')
    const home = factOf('area')
    const crimes = distinct(known.filter((row) => row.personId === personId).map(({ crimeId }) => crimeId))
    for (const crimeId of crimes) {
      const ofCrime = known.filter((row) => row.crimeId === crimeId)
      const own = ofCrime.filter((row) => row.personId === personId)
      if (own.some(({ role }) => role === 'charged' || role === 'convicted')) continue
      const counting = own.filter((row) => row.role === 'suspect' && isWanted(world, row, options))
      if (counting.length === 0) continue
      const standing = standingOf(ofCrime, asOf, options)
      if (standing === 'ended') continue
      const counted = counting.filter(({ contested }) => contested !== true)
      const day = counted.map(crimeDate).sort().at(-1) as string
      const custody = custodyOf(world, personId, crimeId)
      if (counted.length === 0) heldOut.disputed += 1
      else if (diedOn !== undefined && diedOn <= asOf) heldOut.died += 1
      else if (bornOn !== undefined && yearsCompleted(bornOn, day) < 10) heldOut.underTen += 1
      else if (custody === 'charged' || custody === 'no-further-action') heldOut.closedInCustody += 1
      else if (standing === 'unclear') heldOut.unclear += 1
      else {
        const heaviest = [...counted].sort(
          (a, b) =>
            (weightOf(world, b.offenceCode) ?? -1) - (weightOf(world, a.offenceCode) ?? -1) ||
            byCodePoint(a.offenceCode, b.offenceCode),
        )[0] as OffenceRecord
        const weight = weightOf(world, heaviest.offenceCode)
        const named = own.filter(({ role, contested }) => role === 'suspect' && contested !== true)
        const areas = distinct(counted.flatMap(({ area }) => (area === undefined ? [] : [area])))
        open.push({
          crimeId,
          offenceCode: heaviest.offenceCode,
          daysOutstanding: Math.max(...named.map((row) => dayNumber(asOf) - dayNumber(knownFrom(row)))),
          area: areas.length === 1 ? areas[0] : undefined,
          custody,
          harm: weight === undefined ? undefined : Math.floor(weight * 1000 + 0.5),
        })
      }
    }
    if (open.length === 0) continue
    suspects.push({
      personId,
      age: bornOn === undefined ? undefined : yearsCompleted(bornOn, asOf),
      home,
      open: open.sort((a, b) => b.daysOutstanding - a.daysOutstanding || byCodePoint(a.crimeId, b.crimeId)),
      harm: open.reduce((sum, { harm }) => sum + (harm ?? 0), 0),
      days: Math.max(...open.map(({ daysOutstanding }) => daysOutstanding)),
    })
  }
  return { suspects, heldOut }
}

/** A list the slow way: a person's rank is one more than the number of people above. */
export function naiveRanks(
  people: readonly NaiveSuspect[],
  order: OutstandingSuspectsOptions['order'],
  size: number,
): { personId: string; rank: number; tied: boolean }[] {
  const isAbove = (a: NaiveSuspect, b: NaiveSuspect) =>
    order === 'days-then-harm'
      ? a.days > b.days || (a.days === b.days && a.harm > b.harm)
      : a.harm > b.harm || (a.harm === b.harm && a.days > b.days)
  return people
    .map((person) => ({
      personId: person.personId,
      rank: 1 + people.filter((other) => isAbove(other, person)).length,
      tied: people.some(
        (other) => other !== person && other.harm === person.harm && other.days === person.days,
      ),
    }))
    .filter(({ rank }) => rank <= size)
    .sort((a, b) => a.rank - b.rank || byCodePoint(a.personId, b.personId))
}

/** The area of a person's list. */
export function naiveArea({ home, open }: NaiveSuspect, basis: 'home' | 'offences'): string | undefined {
  if (basis === 'home') return home
  const harmIn = (area: string) =>
    open.filter((its) => its.area === area).reduce((sum, { harm }) => sum + (harm ?? 0), 0)
  const areas = distinct(open.flatMap(({ area }) => (area === undefined ? [] : [area])))
  return areas.find((area) => areas.every((other) => harmIn(other) <= harmIn(area)))
}

function standingOf(
  ofCrime: readonly OffenceRecord[],
  asOf: string,
  { endings = [] }: OutstandingSuspectsOptions,
): 'open' | 'ended' | 'unclear' {
  const charged = new Set(
    ofCrime.filter(({ role }) => role === 'charged' || role === 'convicted').map(({ personId }) => personId),
  )
  const uncharged = new Set(
    ofCrime
      .filter(({ role, personId }) => role === 'suspect' && !charged.has(personId))
      .map(({ personId }) => personId),
  )
  const effects = ofCrime
    .filter(({ outcomeOn }) => outcomeOn === undefined || outcomeOn <= asOf)
    .map(
      ({ outcome }) =>
        (
          endings.find((its) => its.outcome === outcome) ??
          investigationEndings.find((its) => its.outcome === outcome)
        )?.endsFor,
    )
  if (effects.includes('everyone')) return 'ended'
  const isSomebody =
    effects.includes('whoever-was-dealt-with') ||
    (effects.includes('whoever-was-charged') && charged.size === 0)
  if (!isSomebody) return 'open'
  return uncharged.size === 1 ? 'ended' : 'unclear'
}

function custodyOf({ force, asOf }: World, personId: string, crimeId: string): string {
  if (force.custody === undefined) return 'unknown'
  const rows = force.custody
    .filter(
      (row) => row.personId === personId && row.crimeId === crimeId && row.arrestedAt.slice(0, 10) <= asOf,
    )
    .filter((row) => row.releasedAt === undefined || new Date(row.releasedAt) >= new Date(row.arrestedAt))
  const hows = rows
    .sort((a, b) => +new Date(a.arrestedAt) - +new Date(b.arrestedAt) || byCodePoint(keyOf(a), keyOf(b)))
    .map((row) => ({ how: howOf(row, asOf), row }))
  if (hows.some(({ how }) => how === 'charged')) return 'charged'
  const last = hows.at(-1)
  if (last === undefined) return 'none'
  if (last.how === 'unknown' || last.how === 'no-further-action') return last.how
  const different = hows.map(({ how }) => how === last.how).lastIndexOf(false)
  const { row } = hows[different + 1] as { row: CustodyRecord }
  const since = last.how === 'in-custody' ? row.arrestedAt : (row.releasedAt as string)
  return `${last.how} ${dayNumber(asOf) - dayNumber(since.slice(0, 10))}`
}

function keyOf({ custodyId, releasedAt, release }: CustodyRecord): string {
  return [custodyId, releasedAt, release].map(String).join(' ')
}

function howOf({ releasedAt, release }: CustodyRecord, asOf: string): string {
  if (releasedAt === undefined) return release === undefined ? 'in-custody' : 'unknown'
  return releasedAt.slice(0, 10) <= asOf ? (release ?? 'unknown') : 'in-custody'
}

function isWanted(
  world: World,
  row: OffenceRecord,
  { groups, not = [], within }: OutstandingSuspectsOptions,
): boolean {
  if (within !== undefined && crimeDate(row) <= shift(world.asOf, within, -1)) return false
  return groups.some((id) => isInGroup(world, row, id)) && !not.some((id) => isInGroup(world, row, id))
}

function weightOf({ table, document }: World, code: string): number | undefined {
  return Object.hasOwn(table.weights, code) ? table.weights[code] : document.harm.unlisted?.weight
}

function knownFrom(row: OffenceRecord): string {
  return [crimeDate(row), row.recordedOn ?? '', row.roleOn ?? ''].sort().at(-1) as string
}

function isInGroup({ document, table }: World, row: OffenceRecord, id: string): boolean {
  const group = document.groups?.[id]
  if (group === undefined) return false
  if (group.markers?.some((marker) => row.markers.includes(marker))) return true
  if (group.codes?.includes(row.offenceCode)) return true
  const place = Object.hasOwn(table.groups ?? {}, row.offenceCode)
    ? table.groups?.[row.offenceCode]
    : undefined
  if (place === undefined) return false
  if (group.offenceGroups?.includes(place.group)) return true
  return place.subgroup !== undefined && (group.subgroups?.includes(place.subgroup) ?? false)
}
