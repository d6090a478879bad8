import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

/** What the export calls our fields; the other columns are kept by nobody. */
export const columns = {
  crimeId: 'Occurrence Number',
  personId: 'Nominal Ref',
  role: 'Involvement',
  roleOn: 'Status Date',
  offenceCode: 'HO Class',
  occurredOn: 'Occurred From',
  recordedOn: 'Recorded Date',
  outcome: 'Outcome Type',
  outcomeOn: 'Outcome Date',
  markers: 'Flags',
  detection: 'How Detected',
  area: 'LPA',
  easting: 'Easting',
  northing: 'Northing',
}

const headings = [
  'Occurrence Number',
  'Nominal Ref',
  'Involvement',
  'Status Date',
  'HO Class',
  'Offence Title',
  'Occurred From',
  'Occurred To Time',
  'Recorded Date',
  'Recording Officer',
  'Outcome Type',
  'Outcome Date',
  'Flags',
  'How Detected',
  'LPA',
  'Beat',
  'Easting',
  'Northing',
  'Station',
  'OIC Collar Number',
  'Linked Investigation',
  'Premises Type',
  'MO Summary',
  'Last Updated',
]

const rowsAtOnce = 2_000

/**
 * Writes a force's involvements as a records system would: 24 columns, of which 14 are kept.
 *
 * One row in 200 has a fault that a reader must quarantine, one in 100 comes twice, one in 50 has a quoted note.
 *
 * @param {string} path
 * @param {{ readonly records: () => Iterable<object> }} force
 * @param {'iso' | 'dmy'} dates
 */
export async function writeExport(path, force, dates) {
  const file = createWriteStream(path)
  const dateOf = dates === 'iso' ? (date) => date ?? '' : slashed
  const text = (lines) => lines.map((line) => `${line}\r\n`).join('')
  let lines = [headings.join(',')]
  let row = 0
  for (const record of force.records()) {
    const line = lineOf(record, row, dateOf)
    lines.push(line)
    if (row % 100 === 42) lines.push(line)
    row += 1
    if (row % rowsAtOnce !== 0) continue
    if (!file.write(text(lines))) await once(file, 'drain')
    lines = []
  }
  file.end(text(lines))
  await once(file, 'finish')
}

function lineOf(record, row, dateOf) {
  const note = row % 50 === 7 ? '"Seen near the parade, left ""on foot"""' : 'Entry by unlocked door'
  return [
    record.crimeId,
    record.personId,
    record.role,
    dateOf(record.roleOn),
    record.offenceCode,
    'Title of the offence as recorded',
    row % 200 === 199 ? '31/02/2025' : dateOf(record.occurredOn),
    '23:45',
    dateOf(record.recordedOn),
    `PC ${1000 + (row % 3_000)}`,
    record.outcome ?? '',
    dateOf(record.outcomeOn),
    record.markers.join(';'),
    record.detection,
    record.area,
    `B${row % 211}`,
    record.easting,
    record.northing,
    'Central',
    5000 + (row % 4_000),
    '',
    'Street',
    note,
    dateOf(record.roleOn ?? record.recordedOn),
  ].join(',')
}

function slashed(date) {
  return date === undefined ? '' : `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
}
