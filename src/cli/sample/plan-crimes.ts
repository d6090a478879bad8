import type { Day } from '../../internal/iso-day'
import { nearestChangeEve } from './clock-changes'
import { drawsFor } from './draws'
import { pathwayOffences, unsolvedOffences } from './pathways'
import { exportedOn, periodFrom } from './period'
import type { Cluster, SamplePerson } from './population'

/** A crime that is going to happen unless its first suspect is in prison by then. */
export interface PlannedCrime {
  readonly day: Day
  readonly code: string
  /** Nobody, where no suspect is ever found. */
  readonly suspect?: SamplePerson
}

/**
 * How crimes are planned. Basis: own judgement.
 */
const planRates = {
  /** Crimes that nobody is suspected of, to 1,000 people over the whole period. */
  unsolvedPerMillePeople: 420,
  /** Of 1,000 crimes, those moved to the eve of a clock change, so that custody records span one. */
  onChangeEve: 9,
} as const

/** The crimes of one cluster, in the order in which they happen. */
export function planCrimes(cluster: Cluster, seed: number): readonly PlannedCrime[] {
  const draws = drawsFor(seed, 'plan', cluster.index)
  const planned: PlannedCrime[] = []
  const add = (drawn: Day, code: string, suspect?: SamplePerson) => {
    const day = draws.chance(planRates.onChangeEve) ? nearestChangeEve(drawn) : drawn
    if (day < periodFrom || day > exportedOn) return
    planned.push({ day, code, ...(suspect !== undefined && { suspect }) })
  }
  for (const person of cluster.people) {
    if (person.pathway === undefined) continue
    const codes = pathwayOffences[person.pathway]
    for (let count = 0; count < person.crimes; count += 1) {
      add(draws.between(person.activeFrom, person.activeTo), draws.pick(codes), person)
    }
  }
  const unsolved = Math.floor((cluster.people.length * planRates.unsolvedPerMillePeople) / 1000)
  for (let count = 0; count < unsolved; count += 1)
    add(draws.between(periodFrom, exportedOn), draws.pick(unsolvedOffences))
  return planned.sort((left, right) => left.day - right.day)
}
