import type { Day } from '../../internal/iso-day'
import { areaAt, areaReachSteps, sampleAreas } from './areas'
import { drawCompany, drawVictims, drawWitnesses } from './company'
import { drawCrimeFlags, drawPersonFlags, flagRates } from './crime-flags'
import { type Draws, drawsFor } from './draws'
import { occurrenceNumbers } from './occurrence-numbers'
import { offenceOf, type SampleOffence } from './offences'
import { exportedOn } from './period'
import { type PlannedCrime, planCrimes } from './plan-crimes'
import type { Cluster, SamplePerson } from './population'
import { drawSpells } from './prison-spells'
import { drawProceedings, drawUnsolvedOutcome, type RoleText } from './proceedings'
import { drawRecording } from './recording'
import type { ClusterEvents, SampleCrime, SampleInvolvement, SampleSpell } from './sample-crime'

/** Rates that belong to no part of a crime alone, in 1,000. Basis: own judgement. */
const crimeRates = {
  awayFromHomeArea: 110,
  cancelled: 12,
  listsHistory: 190,
} as const

/**
 * Lets the crimes of a cluster happen, day by day: whoever is in prison or dead can be in none of them.
 *
 * @param cluster - the people
 * @param clusters - how many clusters the force has, for occurrence numbers
 * @param seed - a whole number
 * @returns crimes in the order in which they happened, and the times in prison that followed
 */
export function unfoldCluster(cluster: Cluster, clusters: number, seed: number): ClusterEvents {
  const draws = drawsFor(seed, 'crimes', cluster.index)
  const numbered = occurrenceNumbers(cluster, clusters)
  const crimes: SampleCrime[] = []
  const spells: SampleSpell[] = []
  const isAbout = (person: SamplePerson, day: Day) =>
    (person.diedOn === undefined || day < person.diedOn) &&
    !spells.some(
      (spell) => spell.person === person && spell.from <= day && (spell.to === undefined || day <= spell.to),
    )

  for (const planned of planCrimes(cluster, seed)) {
    const { day, suspect } = planned
    if (suspect !== undefined && !isAbout(suspect, day)) continue
    const offence = offenceOf(planned.code)
    const suspects =
      suspect === undefined ? [] : [suspect, ...drawCompany(draws, cluster, suspect, day, isAbout)]
    const victims = drawVictims(draws, cluster, offence, suspects, day, isAbout)
    const witnesses = drawWitnesses(draws, cluster, [...suspects, ...victims], day, isAbout)
    const crime = drawCrime(draws, cluster, planned, offence, numbered, { suspects, victims, witnesses })
    if (crime.recordedOn > exportedOn) continue
    crimes.push(crime)
    for (const { person, steps } of crime.suspects) {
      const inPrisonFrom = spells.some((spell) => spell.person === person)
      if (!inPrisonFrom) spells.push(...drawSpells(draws, person, steps, offence.gravity))
    }
  }
  return { crimes, spells }
}

interface Present {
  readonly suspects: readonly SamplePerson[]
  readonly victims: readonly SamplePerson[]
  readonly witnesses: readonly SamplePerson[]
}

function drawCrime(
  draws: Draws,
  cluster: Cluster,
  { day, code }: PlannedCrime,
  offence: SampleOffence,
  numbered: ReturnType<typeof occurrenceNumbers>,
  { suspects, victims, witnesses }: Present,
): SampleCrime {
  const { to, wantedOn, howReported } = drawRecording(draws, offence, day)
  const { recordedOn, occurrence } = numbered(wantedOn)
  const area = draws.chance(crimeRates.awayFromHomeArea) ? draws.below(sampleAreas.length) : cluster.area
  const flags = drawCrimeFlags(draws, code, offence, area, suspects)
  const cancelled = draws.chance(crimeRates.cancelled)
  const cases = suspects.map((person) => {
    const ageYears = Math.floor(((day - person.born) * 4) / 1461)
    return {
      person,
      proceedings: drawProceedings(draws, {
        gravity: offence.gravity,
        recordedOn,
        ageYears,
        diedOn: person.diedOn,
      }),
    }
  })
  const unsolved = suspects.length === 0 ? drawUnsolvedOutcome(draws, recordedOn) : {}
  const involve = (person: SamplePerson, role: RoleText): SampleInvolvement => ({
    person,
    steps: [{ role: cancelled ? 'Cancelled' : role, on: recordedOn }],
    listsHistory: false,
    flags: [],
    contested: false,
  })
  const outcome = cases[0]?.proceedings.outcome ?? unsolved.outcome
  return {
    occurrence,
    code,
    from: day,
    ...(to !== undefined && { to }),
    recordedOn,
    area,
    ...drawPlace(draws, area),
    flags,
    howReported,
    ...(outcome !== undefined && !cancelled && { outcome }),
    suspects: cases.map(({ person, proceedings }) => ({
      person,
      steps: cancelled ? [{ role: 'Cancelled', on: recordedOn }] : proceedings.steps,
      listsHistory: draws.chance(crimeRates.listsHistory),
      flags: drawPersonFlags(draws, person, flags),
      contested: draws.chance(flagRates.contested),
    })),
    others: [
      ...victims.map((person) => involve(person, draws.chance(600) ? 'Aggrieved' : 'Victim')),
      ...witnesses.map((person) => involve(person, 'Witness')),
    ],
  }
}

/** A place to the nearest 100 metres, so that it is a square and no door. */
function drawPlace(draws: Draws, area: number): { readonly easting: number; readonly northing: number } {
  const middle = areaAt(area)
  return {
    easting: middle.easting + draws.between(-areaReachSteps, areaReachSteps) * 100,
    northing: middle.northing + draws.between(-areaReachSteps, areaReachSteps) * 100,
  }
}
