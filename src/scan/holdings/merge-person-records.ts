import type { Day } from '../../internal/iso-day'
import type { HoldingsWarning } from '../holdings'
import { differingDay, noDay, type PersonColumns } from './columns'
import type { ArrivedRow } from './person-table'

/** Bits of a person's flags. */
export const personFlags = { deconflict: 1, approachRisk: 2, differ: 4 } as const

/** A person record, ready to be merged with others of the same person. */
export interface PersonRow {
  readonly born: Day | undefined
  readonly died: Day | undefined
  /** Place of the area from 1; 0 for none. */
  readonly area: number
  readonly deconflict: boolean | undefined
  readonly approachRisk: boolean | undefined
}

/**
 * Makes one of all records of a person. A value in which two records differ becomes unknown; a caution about
 * approaching the person stands if any record gives it.
 */
export function mergePersonRecords(
  arrived: readonly ArrivedRow<PersonRow>[],
  placeOf: Uint32Array,
  people: number,
): { columns: PersonColumns; warnings: readonly HoldingsWarning[] } {
  const size = arrived.length === 0 ? 0 : people
  const born = new Int32Array(size).fill(noDay)
  const died = new Int32Array(size).fill(noDay)
  const area = new Uint32Array(size)
  const flags = new Uint8Array(size)
  const unknown = { born: new Set<number>(), died: new Set<number>(), area: new Set<number>() }
  const cautions = { deconflict: new Map<number, boolean>(), approachRisk: new Map<number, boolean>() }
  const raise = (place: number, bits: number) => {
    flags[place] = (flags[place] as number) | bits
  }
  const merge = (
    column: Int32Array | Uint32Array,
    none: number,
    value: number,
    place: number,
    differing: Set<number>,
  ) => {
    if (value === none || column[place] === value) return
    if (column[place] === none) column[place] = value
    else differing.add(place)
  }
  for (const { person, row } of arrived) {
    const place = placeOf[person] as number
    merge(born, noDay, row.born ?? noDay, place, unknown.born)
    merge(died, noDay, row.died ?? noDay, place, unknown.died)
    merge(area, 0, row.area, place, unknown.area)
    for (const caution of ['deconflict', 'approachRisk'] as const) {
      const value = row[caution]
      if (value === undefined) continue
      const known = cautions[caution].get(place)
      if (known !== undefined && known !== value) raise(place, personFlags.differ)
      cautions[caution].set(place, value)
      if (value) raise(place, personFlags[caution])
    }
  }
  for (const place of unknown.born) born[place] = noDay
  for (const place of unknown.area) area[place] = 0
  for (const place of unknown.died) died[place] = differingDay
  for (const differing of Object.values(unknown)) {
    for (const place of differing) raise(place, personFlags.differ)
  }
  const differ = flags.reduce((count, bits) => count + (bits & personFlags.differ ? 1 : 0), 0)
  return { columns: { born, died, area, flags }, warnings: differ === 0 ? [] : [warningOf(differ)] }
}

function warningOf(people: number): HoldingsWarning {
  return {
    code: 'person-records-differ',
    people,
    message: `${people === 1 ? '1 person has' : `${people} people have`} records that differ in a value, which is therefore unknown; correct them at their source`,
  }
}
