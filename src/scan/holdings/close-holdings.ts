import { findString } from '../../internal/find-string'
import { sortStrings } from '../../internal/sort-strings'
import { openStringPool, type StringColumn, type StringPool } from '../../internal/string-pool'
import { type Holdings, sealHoldings } from '../holdings'
import type { Arrivals } from './arrivals'
import type { HoldingsColumns } from './columns'
import { mergePersonRecords } from './merge-person-records'
import { tableByPerson } from './person-table'
import { type ResolvedAliases, resolveAliases } from './resolve-aliases'
import { sortInvolvements } from './sort-involvements'

/** Makes holdings of what arrived: aliases first, then people in code-point order, then everything under them. */
export function closeHoldings(arrivals: Arrivals): Holdings {
  const { gathered, involvements } = arrivals
  const resolved = resolveAliases(arrivals.aliases)
  const { personIds, placeOf } = placePeople(arrivals.personIds, resolved)
  const people = personIds.size
  const merged = mergePersonRecords(arrivals.people, placeOf, people)
  const ifGathered = <Table>(kind: 'custodySpells' | 'management' | 'custody', table: Table) =>
    gathered.has(kind) ? table : undefined
  const crimeIds = arrivals.crimeIds.freeze()
  const columns: HoldingsColumns = {
    personIds,
    crimeIds,
    codes: textsOf(arrivals.codes),
    areas: textsOf(arrivals.areas),
    involvements: sortInvolvements(involvements, placeOf, {
      people,
      codes: arrivals.codes.size,
      areas: arrivals.areas.size,
    }),
    people: merged.columns,
    reports: tableByPerson(
      arrivals.reports,
      placeOf,
      people,
      (row) => `${row.on} ${row.reportId} ${row.theme} ${row.source}${row.assessment}${row.handling}`,
    ),
    spells: ifGathered(
      'custodySpells',
      tableByPerson(arrivals.spells, placeOf, people, (row) => `${row.from} ${row.kind} ${row.to}`),
    ),
    needs: tableByPerson(arrivals.needs, placeOf, people, (row) => `${row.need} ${row.on} ${row.level}`),
    schemes: ifGathered(
      'management',
      tableByPerson(
        arrivals.schemes,
        placeOf,
        people,
        (row) => `${row.scheme} ${row.from} ${row.to} ${row.lead}`,
      ),
    ),
    detentions: ifGathered(
      'custody',
      tableByPerson(arrivals.detentions, placeOf, people, (row) => `${row.arrestedAt} ${row.custodyId}`),
    ),
    aliases: aliasesByPlace(resolved, personIds),
    currentIds: resolved.currentIds,
  }
  if (involvements.size > 0) gathered.add('offences')
  return sealHoldings(
    {
      counts: Object.freeze({
        people,
        crimes: crimeIds.size,
        involvements: columns.involvements.size,
        intelligence: arrivals.reports.length,
        custodySpells: arrivals.spells.length,
        needs: arrivals.needs.length,
        management: arrivals.schemes.length,
        custody: arrivals.detentions.length,
        aliases: resolved.currentIds.size,
      }),
      gathered: Object.freeze([...gathered].sort()),
      warnings: Object.freeze([...resolved.warnings, ...merged.warnings]),
    },
    columns,
  )
}

/** Gives everyone under a current id a place in code-point order. */
function placePeople(
  arrived: StringPool,
  { currentIds }: ResolvedAliases,
): { personIds: StringColumn; placeOf: Uint32Array } {
  if (currentIds.size === 0) return inOrder(arrived.freeze())
  const current = openStringPool()
  const places = new Uint32Array(arrived.size)
  for (let i = 0; i < places.length; i++) {
    const id = arrived.get(i)
    places[i] = current.add(currentIds.get(id) ?? id)
  }
  const { personIds, placeOf } = inOrder(current.freeze())
  return { personIds, placeOf: places.map((place) => placeOf[place] as number) }
}

function inOrder(column: StringColumn): { personIds: StringColumn; placeOf: Uint32Array } {
  const order = sortStrings(column)
  const bytes = new Uint8Array(column.bytes.length)
  const starts = new Uint32Array(column.size + 1)
  const placeOf = new Uint32Array(column.size)
  let end = 0
  for (let place = 0; place < order.length; place++) {
    const from = order[place] as number
    const to = column.starts[from + 1] as number
    for (let at = column.starts[from] as number; at < to; at++) bytes[end++] = column.bytes[at] as number
    starts[place + 1] = end
    placeOf[from] = place
  }
  return { personIds: { size: column.size, bytes, starts }, placeOf }
}

function textsOf(pool: StringPool): readonly string[] {
  return Array.from({ length: pool.size }, (_, index) => pool.get(index))
}

function aliasesByPlace(
  { currentIds, mergedOn }: ResolvedAliases,
  personIds: StringColumn,
): HoldingsColumns['aliases'] {
  const byPlace = new Map<number, { from: string; on?: string }[]>()
  for (const [from, to] of currentIds) {
    const place = findString(personIds, to)
    if (place < 0) continue
    const on = mergedOn.get(from)
    const old = byPlace.get(place) ?? []
    old.push(on === undefined ? { from } : { from, on })
    byPlace.set(place, old)
  }
  return byPlace
}
