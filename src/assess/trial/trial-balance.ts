import { mean, sampleVariance } from 'simple-statistics'
import { compareCodePoints } from '../../internal/code-points'
import { ownValue } from '../../internal/own-value'
import type { TrialArm, TrialBalance } from './trial-assignment'
import type { TrialPerson } from './trial-input'

/** What an arm looks like in one respect. */
interface Spread {
  readonly arm: string
  readonly people: number
  readonly mean: number | undefined
  readonly variance: number | undefined
}

/**
 * How alike the arms are: by each value of the strata, then by each covariate.
 *
 * Formula: the standardised difference is the later arm's mean less the first arm's, divided by the square root of the
 * mean of both variances; of a share s the variance is s × (1 − s), of a covariate that with n − 1.
 *
 * @param arms - the first is compared with
 * @param people - everybody with the arm they got
 * @see Austin 2009, Statistics in Medicine 28(25), doi 10.1002/sim.3697
 */
export function trialBalance(
  arms: readonly TrialArm[],
  strata: readonly string[],
  people: readonly { readonly person: TrialPerson; readonly arm: string }[],
): TrialBalance[] {
  const members = arms.map(({ id }) => ({
    arm: id,
    people: people.filter(({ arm }) => arm === id).map(({ person }) => person),
  }))
  const everyone = people.map(({ person }) => person)
  const byValue = strata.flatMap((name) =>
    distinct(everyone.map(({ stratum }) => stratum?.[name] as string)).map((value) =>
      balanceOf(
        { covariate: name, value },
        members.map(({ arm, people: its }) => shareOf(arm, its, name, value)),
      ),
    ),
  )
  const covariates = distinct(everyone.flatMap((person) => Object.keys(person.covariates ?? {})))
  const byCovariate = covariates.map((name) =>
    balanceOf(
      { covariate: name },
      members.map(({ arm, people: its }) => spreadOf(arm, its, name)),
    ),
  )
  return [...byValue, ...byCovariate]
}

function shareOf(arm: string, people: readonly TrialPerson[], name: string, value: string): Spread {
  if (people.length === 0) return { arm, people: 0, mean: undefined, variance: undefined }
  const share = people.filter(({ stratum }) => stratum?.[name] === value).length / people.length
  return { arm, people: people.length, mean: share, variance: share * (1 - share) }
}

function spreadOf(arm: string, people: readonly TrialPerson[], name: string): Spread {
  const values = people.flatMap(({ covariates }) => ownValue(covariates, name) ?? [])
  return {
    arm,
    people: values.length,
    mean: values.length === 0 ? undefined : mean(values),
    variance: varianceOf(values),
  }
}

/** 0 where nobody differs, also where the mean would be rounded. */
function varianceOf(values: readonly number[]): number | undefined {
  if (values.length < 2) return undefined
  return values.every((value) => value === values[0]) ? 0 : sampleVariance([...values])
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compareCodePoints)
}

function balanceOf(
  what: { readonly covariate: string; readonly value?: string },
  spreads: readonly Spread[],
): TrialBalance {
  const [first, ...others] = spreads as [Spread, ...Spread[]]
  return {
    ...what,
    arms: spreads.map(({ arm, people, mean: middle, variance }) => ({
      arm,
      people,
      ...(middle !== undefined && { mean: middle }),
      ...(variance !== undefined && what.value === undefined && { standardDeviation: Math.sqrt(variance) }),
    })),
    standardisedDifferences: others.map((other) => {
      const difference = differenceOf(first, other)
      return { arm: other.arm, ...(difference !== undefined && { difference }) }
    }),
  }
}

function differenceOf(first: Spread, other: Spread): number | undefined {
  if (first.mean === undefined || other.mean === undefined) return undefined
  if (first.variance === undefined || other.variance === undefined) return undefined
  const spread = Math.sqrt((first.variance + other.variance) / 2)
  return spread === 0 ? undefined : (other.mean - first.mean) / spread
}
