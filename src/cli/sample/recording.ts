import type { Day } from '../../internal/iso-day'
import { type Draws, weighted } from './draws'
import type { SampleOffence } from './offences'
import { exportedOn } from './period'

/** How crimes come to be recorded, in 1,000. Basis: own judgement. */
const recordingRates = {
  /** Continuing offences that are recorded with an end date. */
  hasEnd: 850,
  /** Other crimes with an end date, because nobody knows the hour. */
  overnight: 60,
  late: 130,
  lateDays: [2, 60],
} as const

const proactiveWays = weighted([
  ['Stop And Search', 520],
  ['Warrant', 210],
  ['Found On Arrest', 270],
])
const reportedWays = weighted([
  ['Telephone', 560],
  ['Online', 220],
  ['Front Counter', 90],
  ['Officer Attending', 130],
])

/** When a crime ended, when it would be recorded, and how it came to notice. */
export interface Recording {
  readonly to?: Day
  readonly wantedOn: Day
  readonly howReported: string
}

/** Draws how a crime that happened on a day came to be recorded: never before it ended. */
export function drawRecording(draws: Draws, offence: SampleOffence, day: Day): Recording {
  const ended = drawEnd(draws, offence, day)
  const proactive = draws.chance(offence.proactive ?? 0)
  const lag = draws.below(1000)
  const late = !proactive && lag < recordingRates.late
  const days = late ? draws.between(...recordingRates.lateDays) : !proactive && lag < 400 ? 1 : 0
  return {
    ...(ended !== undefined && { to: ended }),
    wantedOn: (ended ?? day) + days,
    howReported: draws.pick(proactive ? proactiveWays : reportedWays),
  }
}

function drawEnd(draws: Draws, offence: SampleOffence, day: Day): Day | undefined {
  if (offence.continuing !== undefined) {
    const to = day + draws.between(1, offence.continuing)
    return draws.chance(recordingRates.hasEnd) && to <= exportedOn ? to : undefined
  }
  return offence.wronged !== 'nobody' && draws.chance(recordingRates.overnight) ? day + 1 : undefined
}
