import type { Group } from '../../../src/policy/schema/group-schema'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import type { IsoDate } from '../../../src/scan/vocabulary'
import { byCodePoint } from '../../support/naive/code-point-order'
import { addDays, dayNumber, type Period, shift } from '../../support/naive/dates'
import { crimeDate } from '../../support/naive/known'
import { sum, thousandths } from '../../support/naive/numbers'
import type { World } from '../../support/naive/world'

/** What a naive look at the records finds in one place. */
export interface NaivePlace {
  readonly place: string
  readonly crimes: number
  readonly harm: number
  readonly withoutWeight: number
  readonly before: { readonly crimes: number; readonly harm: number }
}

/** How the naive look is taken. */
export interface NaiveOptions {
  readonly within: Period
  readonly groups: readonly string[] | undefined
  /** Where a record says that it was, and the place that this lies in. Records that differ on the former say nothing. */
  readonly spotOf: (row: OffenceRecord) => string | undefined
  readonly placeOf: (row: OffenceRecord) => string | undefined
}

interface Crime {
  readonly place: string | undefined
  readonly harm: number
  readonly hasWeight: boolean
}

/** Harm by place, crime by crime and row by row, places in code-point order; what has no place under an empty name. */
export function naiveHarmByPlace(world: World, { within, ...options }: NaiveOptions): NaivePlace[] {
  const start = shift(world.asOf, within, -1)
  const startBefore = addDays(start, dayNumber(start) - dayNumber(world.asOf))
  const now = crimesOf(world, { ...options, after: start, until: world.asOf })
  const before = crimesOf(world, { ...options, after: startBefore, until: start })
  for (const crimeId of now.keys()) before.delete(crimeId)
  const all = [...now.values(), ...before.values()]
  const names = [...new Set(all.map(({ place }) => place ?? ''))].sort(byCodePoint)
  return names.map((name) => {
    const here = (crimes: ReadonlyMap<string, Crime>) =>
      [...crimes.values()].filter(({ place }) => (place ?? '') === name)
    const told = (crimes: readonly Crime[]) => ({
      crimes: crimes.length,
      harm: sum(crimes.map(({ harm }) => harm)) / 1000,
    })
    return {
      place: name,
      ...told(here(now)),
      withoutWeight: here(now).filter(({ hasWeight }) => !hasWeight).length,
      before: told(here(before)),
    }
  })
}

interface Window extends Omit<NaiveOptions, 'within'> {
  readonly after: IsoDate
  readonly until: IsoDate
}

function crimesOf(world: World, { after, until, groups, spotOf, placeOf }: Window): Map<string, Crime> {
  const known = world.force.offences.filter((row) => {
    const dates = [crimeDate(row), row.recordedOn ?? after, row.roleOn ?? after]
    return crimeDate(row) > after && dates.every((date) => date <= until)
  })
  const crimes = new Map<string, Crime>()
  for (const crimeId of new Set(known.map((row) => row.crimeId))) {
    const rows = known.filter((row) => row.crimeId === crimeId)
    if (groups && !rows.some((row) => groups.some((id) => isIn(world, row, id)))) continue
    const weights = rows.flatMap(({ offenceCode }) =>
      Object.hasOwn(world.table.weights, offenceCode) ? [world.table.weights[offenceCode] as number] : [],
    )
    const fallback = world.document.harm.unlisted?.weight
    if (fallback !== undefined && weights.length < rows.length) weights.push(fallback)
    const placed = rows.filter((row) => spotOf(row) !== undefined)
    const [first] = placed
    crimes.set(crimeId, {
      place: first && placed.every((row) => spotOf(row) === spotOf(first)) ? placeOf(first) : undefined,
      harm: weights.length === 0 ? 0 : thousandths(Math.max(...weights)),
      hasWeight: weights.length > 0,
    })
  }
  return crimes
}

function isIn({ document, table }: World, row: OffenceRecord, id: string): boolean {
  const group = document.groups?.[id] as Group
  const listed = Object.hasOwn(table.groups ?? {}, row.offenceCode)
    ? table.groups?.[row.offenceCode]
    : undefined
  return (
    (group.codes ?? []).includes(row.offenceCode) ||
    (group.markers ?? []).some((marker) => row.markers.includes(marker)) ||
    (listed !== undefined && (group.offenceGroups ?? []).includes(listed.group)) ||
    (listed?.subgroup !== undefined && (group.subgroups ?? []).includes(listed.subgroup))
  )
}
