import { sum } from 'simple-statistics'
import { toUnits } from '../../internal/thousandths'
import { daysOfYear } from './arm-rate'
import type { FollowedCrimes } from './followed-crimes'
import type { TrialPower } from './trial-power-result'
import { knownBy } from './trials-of-size'
import { varianceInflation } from './variance-inflation'

/** What was recorded of a pool in the horizon, and how alike clusters are. */
export function poolFigures(
  { starts, harm, withoutWeight }: FollowedCrimes,
  units: readonly (readonly number[])[],
  horizonDays: number,
): Pick<TrialPower, 'pool' | 'clusters'> {
  const people = starts.length - 1
  const firstOf = (person: number) => starts[person] as number
  const crimes = Float64Array.from({ length: people }, (_, person) => firstOf(person + 1) - firstOf(person))
  const harms = crimes.map((_, person) => sum([...harm.subarray(firstOf(person), firstOf(person + 1))]))
  const personYears = (people * horizonDays) / daysOfYear
  const clusters = units.filter(({ length }) => length > 1)
  return {
    pool: {
      people,
      withCrimes: crimes.filter((count) => count > 0).length,
      crimes: harm.length,
      crimesPerPersonYear: harm.length / personYears,
      harmPerPersonYear: toUnits(sum([...harms])) / personYears,
      withoutWeight,
    },
    ...(clusters.length > 0 && {
      clusters: {
        clusters: clusters.length,
        people: clusters.reduce((total, { length }) => total + length, 0),
        varianceInflation: knownBy((of) => varianceInflation(of === 'crimes' ? crimes : harms, units)),
      },
    }),
  }
}
