import { compareCodePoints } from '../../internal/code-points'
import type { TrialInput, TrialPerson } from './trial-input'

/** What is assigned as one: a person, or people who are kept together. */
export interface AssignableUnit {
  /** In order: of code points, or of arrival where intake is rolling. */
  readonly members: readonly [TrialPerson, ...TrialPerson[]]
  /** Whether a cluster was given for them, though only one of it may be in the trial. */
  readonly isCluster: boolean
}

/** The stratum of someone who is stratified by nothing. */
const wholeStratum = 'everyone'

/**
 * The units of a trial by stratum, in the order in which they fill blocks.
 *
 * Convention: a cluster stands in the stratum of its first person. Where all come together the largest units go first,
 * so that those of about the same size share a block and the arms end with about as many people; then code-point
 * order. Where intake is rolling the order is that of the first arrival, and nobody who comes later changes it.
 *
 * @returns units by stratum, strata in code-point order
 */
export function assignableUnits(input: TrialInput): Map<string, AssignableUnit[]> {
  const strata = new Map<string, AssignableUnit[]>()
  for (const unit of unitsInOrder(input)) {
    const stratum = stratumOf(unit.members[0], input.strata)
    const units = strata.get(stratum)
    if (units === undefined) strata.set(stratum, [unit])
    else units.push(unit)
  }
  return new Map([...strata].sort(([a], [b]) => compareCodePoints(a, b)))
}

/** What a person's stratum is called: names and values in the order of the names, which tells strata apart. */
export function stratumOf({ stratum }: TrialPerson, names: readonly string[]): string {
  if (names.length === 0) return wholeStratum
  return names.map((name) => `${name}: ${stratum?.[name]}`).join('; ')
}

function unitsInOrder({ people, clusters, intake }: TrialInput): AssignableUnit[] {
  const ordered =
    intake === 'rolling' ? people : [...people].sort((a, b) => compareCodePoints(a.personId, b.personId))
  const clusterOf = new Map(clusters.flatMap((ids, cluster) => ids.map((id) => [id, cluster] as const)))
  const units = new Map<number | string, { members: [TrialPerson, ...TrialPerson[]]; isCluster: boolean }>()
  for (const person of ordered) {
    const cluster = clusterOf.get(person.personId)
    const unit = units.get(cluster ?? person.personId)
    if (unit === undefined) {
      units.set(cluster ?? person.personId, { members: [person], isCluster: cluster !== undefined })
    } else unit.members.push(person)
  }
  const inOrder = [...units.values()]
  // A stable sort: units of one size stay in the order of their first person.
  return intake === 'rolling' ? inOrder : inOrder.sort((a, b) => b.members.length - a.members.length)
}
