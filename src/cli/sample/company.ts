import type { Day } from '../../internal/iso-day'
import { type Draws, weighted } from './draws'
import type { SampleOffence } from './offences'
import { isGroupPathway } from './pathways'
import type { Cluster, SamplePerson } from './population'

/**
 * Who else is in a crime, in 1,000 crimes.
 *
 * Basis: own judgement; that victims and suspects are often the same people, and that most knife crime is not
 * between groups, is DOMAIN 1.6.
 */
const companyRates = {
  /** Co-suspects in the crimes of groups, and in those of anybody else. */
  groupCompany: 330,
  otherCompany: 45,
  /** Victims of street and lines crimes who are on those pathways themselves. */
  victimAlsoSuspect: 420,
  /** Domestic crimes against the same person as the time before. */
  samePartner: 860,
  businessStaffVictim: 120,
  witness: 150,
} as const

const companySizes = weighted([
  [1, 620],
  [2, 270],
  [3, 110],
])
const victimCounts = weighted([
  [1, 900],
  [2, 80],
  [3, 20],
])

/** Whether a person could be anywhere on a day: alive and not in prison. */
export type IsAbout = (person: SamplePerson, day: Day) => boolean

/** Everybody who offends together with a suspect. */
export function drawCompany(
  draws: Draws,
  cluster: Cluster,
  suspect: SamplePerson,
  day: Day,
  isAbout: IsAbout,
) {
  const grouped = suspect.group !== undefined
  if (suspect.kind === 'once' && !grouped) return []
  if (!draws.chance(grouped ? companyRates.groupCompany : companyRates.otherCompany)) return []
  const candidates = cluster.people.filter(
    (person) =>
      person !== suspect &&
      person.kind !== 'once' &&
      person.group === suspect.group &&
      person.pathway === suspect.pathway &&
      person.activeFrom - 14 <= day &&
      day <= person.activeTo + 14 &&
      isAbout(person, day),
  )
  return drawSome(draws, candidates, draws.pick(companySizes))
}

/** The people whom a crime wrongs, none of them a suspect in it. */
export function drawVictims(
  draws: Draws,
  cluster: Cluster,
  offence: SampleOffence,
  suspects: readonly SamplePerson[],
  day: Day,
  isAbout: IsAbout,
): readonly SamplePerson[] {
  if (offence.wronged === 'nobody') return []
  if (offence.wronged === 'business' && !draws.chance(companyRates.businessStaffVictim)) return []
  const [first] = suspects
  const candidates = cluster.people.filter(
    (person) =>
      person.everVictim &&
      !suspects.includes(person) &&
      isAbout(person, day) &&
      (day - person.born) * 4 > 5 * 1461,
  )
  if (first?.pathway === 'domestic' && draws.chance(companyRates.samePartner)) {
    const partner = candidates[first.born % Math.max(candidates.length, 1)]
    return partner === undefined ? [] : [partner]
  }
  const alike = isGroupPathway(first?.pathway) && draws.chance(companyRates.victimAlsoSuspect)
  const chosen = alike ? candidates.filter((person) => isGroupPathway(person.pathway)) : candidates
  return drawSome(draws, chosen.length > 0 ? chosen : candidates, draws.pick(victimCounts))
}

/** A witness now and then; always, where nobody else is known. */
export function drawWitnesses(
  draws: Draws,
  cluster: Cluster,
  present: readonly SamplePerson[],
  day: Day,
  isAbout: IsAbout,
) {
  if (present.length > 0 && !draws.chance(companyRates.witness)) return []
  const candidates = cluster.people.filter((person) => !present.includes(person) && isAbout(person, day))
  return drawSome(draws, candidates, 1)
}

/** So many members of a list, each at most once; fewer where there are not enough. */
function drawSome(draws: Draws, list: readonly SamplePerson[], count: number): readonly SamplePerson[] {
  const left = [...list]
  const drawn: SamplePerson[] = []
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(draws.below(left.length), 1))
  return drawn
}
