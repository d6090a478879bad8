import { areaAt } from './areas'
import { dayText, idOn } from './day-text'
import { type Draws, drawsFor, weighted } from './draws'
import { forceSubCodes, offenceOf } from './offences'
import { clusterCount } from './population'
import type { RoleStep } from './proceedings'
import type { SampleCrime, SampleInvolvement } from './sample-crime'
import { clustersOf, type SampleForce, type SampleTable } from './sample-table'
import { unfoldCluster } from './unfold-cluster'

/** How often a cell of the offence export is left empty, in 1,000. Basis: own judgement. */
const emptyOffenceCells = {
  involvementDate: 18,
  recordedDate: 6,
  area: 12,
  place: 70,
  howReported: 15,
} as const

const logNotes = weighted([
  ['', 930],
  ['See log', 25],
  ['Report taken by phone', 25],
  ['Linked to an earlier report', 20],
])

/** Everybody's part in every recorded crime: several rows to one occurrence. */
export const offenceTable: SampleTable = {
  kind: 'offences',
  file: 'offences.csv',
  headings: [
    'Occurrence Number',
    'Person URN',
    'Involvement',
    'Involvement Date',
    'Offence Code',
    'Offence Title',
    'Committed From',
    'Committed To',
    'Recorded Date',
    'Outcome Type',
    'Outcome Date',
    'Flags',
    'How Reported',
    'LPA',
    'Easting',
    'Northing',
    'Disputed',
    'Log Note',
  ],
  dates: ['Involvement Date', 'Committed From', 'Committed To', 'Recorded Date', 'Outcome Date'],
  required: ['Occurrence Number', 'Person URN', 'Involvement', 'Offence Code', 'Committed From'],
  fit: {
    columns: {
      crimeId: 'Occurrence Number',
      personId: 'Person URN',
      role: 'Involvement',
      roleOn: 'Involvement Date',
      offenceCode: 'Offence Code',
      occurredOn: 'Committed From',
      occurredTo: 'Committed To',
      recordedOn: 'Recorded Date',
      outcome: 'Outcome Type',
      outcomeOn: 'Outcome Date',
      markers: 'Flags',
      detection: 'How Reported',
      area: 'LPA',
      easting: 'Easting',
      northing: 'Northing',
      contested: 'Disputed',
    },
    values: {
      role: {
        Suspect: 'suspect',
        'Suspect - Eliminated': 'eliminated',
        Charged: 'charged',
        Convicted: 'convicted',
        Acquitted: 'acquitted',
        Cancelled: 'cancelled',
        'Not A Party': 'not-a-party',
        Aggrieved: 'victim',
        Victim: 'victim',
        Witness: 'witness',
      },
      markers: {
        Knife: 'knife',
        Firearm: 'firearm',
        'Domestic Abuse': 'domestic-abuse',
        'County Lines': 'county-lines',
        'Gang/Group': 'group',
        'Child Exploitation - Exploited': 'exploited',
        'Child Exploitation - Exploiter': 'exploiter',
        Hate: 'hate',
        Alcohol: 'alcohol',
        Drugs: 'drugs',
        VAWG: 'vawg',
      },
      detection: {
        Telephone: 'reported',
        Online: 'reported',
        'Front Counter': 'reported',
        'Officer Attending': 'reported',
        'Stop And Search': 'proactive',
        Warrant: 'proactive',
        'Found On Arrest': 'proactive',
      },
    },
    codeSystem: 'recorded-crime',
    codes: Object.fromEntries(Object.entries(forceSubCodes).map(([code, { written }]) => [written, code])),
  },
  rows: offenceRows,
}

function* offenceRows(force: SampleForce): Generator<readonly string[]> {
  const clusters = clusterCount(force.people)
  for (const cluster of clustersOf(force)) {
    const draws = drawsFor(force.seed, 'offence-cells', cluster.index)
    for (const crime of unfoldCluster(cluster, clusters, force.seed).crimes) yield* crimeRows(draws, crime)
  }
}

function* crimeRows(draws: Draws, crime: SampleCrime): Generator<readonly string[]> {
  const subCode = forceSubCodes[crime.code]
  const code = subCode !== undefined && draws.chance(subCode.perMille) ? subCode.written : crime.code
  const placed = !draws.chance(emptyOffenceCells.place)
  const shared = {
    code,
    recordedDate: draws.chance(emptyOffenceCells.recordedDate) ? '' : dayText(crime.recordedOn),
    howReported: draws.chance(emptyOffenceCells.howReported) ? '' : crime.howReported,
    area: draws.chance(emptyOffenceCells.area) ? '' : areaAt(crime.area).name,
    easting: placed ? String(crime.easting) : '',
    northing: placed ? String(crime.northing) : '',
    logNote: draws.pick(logNotes),
  }
  for (const part of [...crime.suspects, ...crime.others]) {
    const steps = part.listsHistory ? part.steps : part.steps.slice(-1)
    for (const step of steps) yield cells(draws, crime, part, step, shared)
  }
}

function cells(
  draws: Draws,
  crime: SampleCrime,
  part: SampleInvolvement,
  step: RoleStep,
  shared: Readonly<
    Record<'code' | 'recordedDate' | 'howReported' | 'area' | 'easting' | 'northing' | 'logNote', string>
  >,
): readonly string[] {
  return [
    crime.occurrence,
    idOn(part.person, crime.recordedOn),
    step.role,
    draws.chance(emptyOffenceCells.involvementDate) ? '' : dayText(step.on),
    shared.code,
    offenceOf(crime.code).title,
    dayText(crime.from),
    dayText(crime.to),
    shared.recordedDate,
    crime.outcome?.type ?? '',
    dayText(crime.outcome?.on),
    [...crime.flags, ...part.flags].join(';'),
    shared.howReported,
    shared.area,
    shared.easting,
    shared.northing,
    part.contested ? 'Y' : '',
    shared.logNote,
  ]
}
