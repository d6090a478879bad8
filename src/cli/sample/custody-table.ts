import type { Day } from '../../internal/iso-day'
import { areaAt } from './areas'
import { isChangeEve, localDateTime } from './clock-changes'
import { idOn } from './day-text'
import { type Draws, drawsFor, type WeightedTable, weighted } from './draws'
import { exportedOn } from './period'
import { clusterCount } from './population'
import type { SampleCrime, SampleInvolvement } from './sample-crime'
import { clustersOf, type SampleForce, type SampleTable } from './sample-table'
import { unfoldCluster } from './unfold-cluster'

/** How detention goes, in 1,000 cases or in minutes. Basis: own judgement. */
const custodyRates = {
  arrested: 430,
  /** Detention without charge ends after 24 hours, save for the few that are extended to 36. */
  minutes: [150, 1440],
  extended: 45,
  extendedMinutes: [1441, 2160],
  releaseMissing: 15,
} as const

const releases: WeightedTable<string> = weighted([
  ['Released On Bail', 480],
  ['Released Under Investigation', 360],
  ['No Further Action', 160],
])

/** Detentions in police custody, with the offset from Universal Time on every time. */
export const custodyTable: SampleTable = {
  kind: 'custody',
  file: 'custody.csv',
  headings: [
    'Custody Number',
    'Person URN',
    'Arrest Time',
    'Release Time',
    'Disposal',
    'Custody Suite',
    'Offence Code',
    'Occurrence Number',
    'Detained For (mins)',
  ],
  dates: [],
  required: ['Custody Number', 'Person URN', 'Arrest Time', 'Custody Suite', 'Offence Code'],
  fit: {
    columns: {
      custodyId: 'Custody Number',
      personId: 'Person URN',
      arrestedAt: 'Arrest Time',
      releasedAt: 'Release Time',
      release: 'Disposal',
      suite: 'Custody Suite',
      offenceCode: 'Offence Code',
      crimeId: 'Occurrence Number',
    },
    values: {
      release: {
        Charged: 'charged',
        'Released On Bail': 'bail',
        'Released Under Investigation': 'under-investigation',
        'No Further Action': 'no-further-action',
      },
    },
    codeSystem: 'recorded-crime',
  },
  rows: custodyRows,
}

function* custodyRows(force: SampleForce): Generator<readonly string[]> {
  const clusters = clusterCount(force.people)
  for (const cluster of clustersOf(force)) {
    const draws = drawsFor(force.seed, 'custody', cluster.index)
    for (const crime of unfoldCluster(cluster, clusters, force.seed).crimes) {
      for (const [place, part] of crime.suspects.entries()) {
        const arrestedOn = arrestDay(crime, part)
        const oldEnough = (arrestedOn - part.person.born) * 4 >= 10 * 1461
        if (!draws.chance(custodyRates.arrested) || !oldEnough || arrestedOn >= exportedOn - 2) continue
        yield custodyCells(draws, crime, part, place, arrestedOn)
      }
    }
  }
}

/** On the day itself where police found the crime or the clocks changed that night; else when suspicion fell. */
function arrestDay(crime: SampleCrime, part: SampleInvolvement): Day {
  return isChangeEve(crime.from) ? crime.from : part.steps[0].on
}

function custodyCells(
  draws: Draws,
  crime: SampleCrime,
  { person, steps }: SampleInvolvement,
  place: number,
  arrestedOn: Day,
): readonly string[] {
  // On the eve of a change, late enough that every detention goes on past it.
  const arrested =
    arrestedOn * 1440 + (isChangeEve(arrestedOn) ? draws.between(1290, 1370) : draws.between(0, 1379))
  const minutes = draws.chance(custodyRates.extended)
    ? draws.between(...custodyRates.extendedMinutes)
    : draws.between(...custodyRates.minutes)
  const released = !draws.chance(custodyRates.releaseMissing)
  const charge = steps.find((step) => step.role === 'Charged')
  const disposal = charge !== undefined && charge.on - arrestedOn <= 1 ? 'Charged' : draws.pick(releases)
  return [
    `C${crime.occurrence}${place + 1}`,
    idOn(person, arrestedOn),
    localDateTime(arrested),
    released ? localDateTime(arrested + minutes) : '',
    released ? disposal : '',
    `${areaAt(crime.area).name} Suite`,
    crime.code,
    crime.occurrence,
    released ? String(minutes) : '',
  ]
}
