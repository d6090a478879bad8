import type { OffenceRecord } from '../records/offence-record'
import { markers, outcomeTypes, roles } from '../vocabulary'
import type { Arrivals } from './arrivals'
import { noDay, stateBits } from './columns'
import {
  dayOfField,
  placeOfWord,
  placesOf,
  refuseRecord,
  requireFlag,
  requireId,
  requireObject,
} from './record-fields'

const kind = 'offences'
const rolePlaces = placesOf(roles)
const markerPlaces = placesOf(markers)
const outcomePlaces = placesOf(outcomeTypes)

/** Takes one involvement into the columns. The hot path of gathering: it makes no object. */
export function takeOffence(arrivals: Arrivals, record: OffenceRecord): void {
  const index = arrivals.involvements.size
  requireObject(kind, index, record)
  const occurredOn = dayOfField(kind, index, 'occurredOn', record.occurredOn)
  const on =
    record.occurredTo === undefined ? occurredOn : dayOfField(kind, index, 'occurredTo', record.occurredTo)
  let known = on
  if (record.recordedOn !== undefined) {
    known = Math.max(known, dayOfField(kind, index, 'recordedOn', record.recordedOn))
  }
  if (record.roleOn !== undefined) {
    known = Math.max(known, dayOfField(kind, index, 'roleOn', record.roleOn))
  }
  // Nothing of a record that is refused may stay, so all is checked before any id is kept.
  requireId(kind, index, 'personId', record.personId)
  requireId(kind, index, 'crimeId', record.crimeId)
  requireId(kind, index, 'offenceCode', record.offenceCode)
  const { row } = arrivals.involvements
  row.on = on
  row.known = known
  row.state = stateOf(record, index)
  row.markers = markerBits(record.markers, index)
  row.outcome = 0
  row.outcomeOn = noDay
  row.area = 0
  row.easting = metresOf('easting', index, record.easting)
  row.northing = metresOf('northing', index, record.northing)
  if (record.outcome !== undefined) {
    row.outcome = placeOfWord(kind, index, 'outcome', outcomePlaces, record.outcome) + 1
    if (record.outcomeOn !== undefined) {
      row.outcomeOn = dayOfField(kind, index, 'outcomeOn', record.outcomeOn)
    }
  }
  if (record.area !== undefined)
    row.area = arrivals.areas.add(requireId(kind, index, 'area', record.area)) + 1
  row.person = arrivals.personIds.add(record.personId)
  row.crime = arrivals.crimeIds.add(record.crimeId)
  row.code = arrivals.codes.add(record.offenceCode)
  arrivals.involvements.add()
}

function stateOf(record: OffenceRecord, index: number): number {
  let state = placeOfWord(kind, index, 'role', rolePlaces, record.role) << stateBits.roleShift
  if (record.detection === 'reported') state |= stateBits.reported
  else if (record.detection === 'proactive') state |= stateBits.proactive
  else if (record.detection !== undefined) refuseRecord(kind, index, 'detection', 'reported or proactive')
  requireFlag(kind, index, 'contested', record.contested)
  if (record.contested === true) state |= stateBits.contested
  if (record.recordedOn === undefined || record.roleOn === undefined) state |= stateBits.undated
  return state
}

function markerBits(given: OffenceRecord['markers'], index: number): number {
  if (!Array.isArray(given)) refuseRecord(kind, index, 'markers', 'an array of markers')
  let bits = 0
  for (const marker of given) bits |= 1 << placeOfWord(kind, index, 'markers', markerPlaces, marker)
  return bits
}

function metresOf(field: 'easting' | 'northing', index: number, metres: number | undefined): number {
  if (metres === undefined) return Number.NaN
  if (typeof metres !== 'number' || !Number.isFinite(metres))
    refuseRecord(kind, index, field, 'a number of metres')
  return metres
}
