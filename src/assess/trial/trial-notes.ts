import { countOf } from '../../internal/count-of'
import type { FilledStratum } from './allocation-table'
import { stratumOf } from './assignable-units'
import type { TrialBalance } from './trial-assignment'
import type { TrialInput } from './trial-input'

/** A difference of at least this many standard deviations is told: Austin 2009. */
const toldDifference = 0.1

/** What whoever runs the trial should know before it begins, in sentences. */
export function trialNotes(
  input: TrialInput,
  strata: readonly FilledStratum[],
  balance: readonly TrialBalance[],
): string[] {
  return [
    'Who may take part, and who agreed to, was decided before this: chance was given everybody who was named.',
    ...seedNotes(input),
    ...incompleteNotes(input, strata),
    ...clusterNotes(input, strata),
    ...balanceNotes(input, balance),
  ]
}

function seedNotes({ intake, blockSizes, design }: TrialInput): string[] {
  if (intake === 'together') {
    return [
      'Whoever has the seed can draw this again and get the same. A second draw with another seed is another trial.',
    ]
  }
  const isForeseen = design === 'blocks' && new Set(blockSizes).size === 1
  return [
    'Whoever enrols must have neither the seed nor this list: with either, the next allocation can be foreseen.',
    ...(isForeseen
      ? ['All blocks have one size: who counts along knows the last of each. Give several sizes.']
      : []),
  ]
}

function incompleteNotes({ design }: TrialInput, strata: readonly FilledStratum[]): string[] {
  const ends = strata.filter(({ filled }) => filled.incomplete !== undefined).length
  if (ends === 0) return []
  if (design === 'matched-pairs') {
    return [
      `${countOf(ends, 'stratum has one over', 'strata have one over')} without a pair, dealt by chance alone.`,
    ]
  }
  return [
    `${countOf(ends, 'stratum ends', 'strata end')} in a block that is not full, so the shares there are not those asked for.`,
  ]
}

function clusterNotes({ strata: names, intake }: TrialInput, strata: readonly FilledStratum[]): string[] {
  const clusters = strata.flatMap(({ stratum, units }) =>
    units.filter(({ isCluster }) => isCluster).map(({ members }) => ({ stratum, members })),
  )
  if (clusters.length === 0) return []
  const people = clusters.reduce((total, { members }) => total + members.length, 0)
  const mixed = clusters.filter(({ stratum, members }) =>
    members.some((person) => stratumOf(person, names) !== stratum),
  ).length
  return [
    `${countOf(people, 'person was', 'people were')} assigned in ${countOf(clusters.length, 'cluster', 'clusters')}: analyse by cluster, since they are fewer than they look.`,
    ...(intake === 'rolling'
      ? [
          'Whoever knows the arm of the first of a cluster can foresee that of everybody who comes to it later.',
        ]
      : []),
    ...(mixed === 0
      ? []
      : [
          mixed === 1
            ? "1 cluster has people of several strata and stands in its first person's."
            : `${mixed} clusters have people of several strata and stand in those of their first people.`,
        ]),
  ]
}

function balanceNotes({ arms }: TrialInput, balance: readonly TrialBalance[]): string[] {
  const differences = balance.flatMap(({ covariate, value, standardisedDifferences }) =>
    standardisedDifferences.flatMap(({ arm, difference }) =>
      difference === undefined
        ? []
        : [{ what: value === undefined ? covariate : `${covariate}: ${value}`, arm, difference }],
    ),
  )
  const [greatest] = differences.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
  if (greatest === undefined || Math.abs(greatest.difference) < toldDifference) return []
  const { what, arm, difference } = greatest
  const way = difference > 0 ? 'higher' : 'lower'
  return [
    `The arms differ most in ${what}: ${Math.abs(difference).toFixed(2)} standard deviations ${way} in ${arm} than in ${arms[0]?.id}. Chance does this in small trials. Do not draw again because of it; adjust for it if that was registered.`,
  ]
}
