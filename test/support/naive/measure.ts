import type { Measure, MeasureOf } from '../../../src/policy/schema/measure-schema'
import { dayNumber, shift, yearsCompleted } from './dates'
import { harm, type Measured, peakHarm } from './harm'
import { crimeDate, knownOffences } from './known'
import { sum, thousandths } from './numbers'
import { agreedValue } from './person-facts'
import { type SelectedRow, selectRows } from './selection'
import type { World } from './world'

/** The measure that a document names or writes out. */
export function resolveMeasure(world: World, given: string | Measure): Measure {
  const measure = typeof given === 'string' ? world.document.measures?.[given] : given
  if (measure === undefined) throw new Error('the generator names a measure that it does not define')
  return measure
}

/** A measure of one person, by nested loops over everything. */
export function measurePerson(world: World, personId: string, measure: Measure): Measured {
  switch (measure.kind) {
    case 'harm':
      return harm(world, personId, measure.select)
    case 'peak-harm':
      return peakHarm(world, personId, measure.select)
    case 'victimisation':
      return harm(world, personId, { ...measure.select, roles: measure.select?.roles ?? { victim: 1 } })
    case 'count': {
      const rows = selectRows(world, personId, measure.select)
      const count = countOf(world, personId, measure.of, rows)
      return { ...plain(count * 1000), counts: count > 0 }
    }
    case 'days-since-last':
      return daysSinceLast(world, selectRows(world, personId, measure.select))
    case 'intelligence':
      return intelligence(world, personId, measure)
    case 'age': {
      const bornOn = agreedValue(world, personId, 'bornOn')
      return plain(typeof bornOn === 'string' ? yearsCompleted(bornOn, world.asOf) * 1000 : undefined)
    }
    case 'custody-count':
      return plain(custodyCount(world, personId, measure))
    case 'need':
      throw new Error('needs belong to catalogue rules')
  }
}

function plain(value: number | undefined): Measured {
  return { value, amounts: [], unlisted: [], counts: false }
}

function countOf(
  world: World,
  personId: string,
  of: MeasureOf<'count'>['of'],
  rows: readonly SelectedRow[],
): number {
  const crimes = new Set(rows.map(({ row }) => row.crimeId))
  if (of === 'crimes') return crimes.size
  if (of === 'areas') return new Set(rows.flatMap(({ row }) => row.area ?? [])).size
  if (of === 'offence-groups') {
    const groups = new Map(Object.entries(world.table.groups ?? {}))
    return new Set(rows.flatMap(({ row }) => groups.get(row.offenceCode)?.group ?? [])).size
  }
  const victims = new Set<string>()
  for (const row of knownOffences(world)) {
    if (row.role === 'victim' && row.personId !== personId && crimes.has(row.crimeId))
      victims.add(row.personId)
  }
  return victims.size
}

function daysSinceLast(world: World, rows: readonly SelectedRow[]): Measured {
  const last = rows
    .map(({ row }) => crimeDate(row))
    .sort()
    .at(-1)
  const days = last === undefined ? undefined : dayNumber(world.asOf) - dayNumber(last)
  return { ...plain(days === undefined ? undefined : days * 1000), counts: rows.length > 0 }
}

function intelligence(world: World, personId: string, measure: MeasureOf<'intelligence'>): Measured {
  const byOrigin = new Map<string | undefined, number>()
  for (const report of world.force.intelligence ?? []) {
    if (report.personId !== personId || report.reportedOn > world.asOf) continue
    if (measure.within && report.reportedOn <= shift(world.asOf, measure.within, -1)) continue
    const theme = measure.themes[report.theme] ?? 0
    const source = measure.source[report.source] ?? 0
    const assessment = measure.assessment[report.assessment] ?? 0
    const amount = thousandths(theme * source * assessment)
    byOrigin.set(report.originId, Math.max(byOrigin.get(report.originId) ?? 0, amount))
  }
  const amounts = [...byOrigin.values()].filter((amount) => amount > 0)
  if (amounts.length < (measure.minimumOrigins ?? 1)) return plain(0)
  return { ...plain(sum(amounts)), counts: true }
}

function custodyCount(
  world: World,
  personId: string,
  measure: MeasureOf<'custody-count'>,
): number | undefined {
  if (world.force.custody === undefined) return undefined
  let count = 0
  for (const record of world.force.custody) {
    const day = record.arrestedAt.slice(0, 10)
    if (record.personId !== personId || day > world.asOf) continue
    if (measure.within && day <= shift(world.asOf, measure.within, -1)) continue
    count++
  }
  return count * 1000
}
