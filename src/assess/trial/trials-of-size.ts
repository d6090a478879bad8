import { proportionInterval } from '../statistics/proportion-interval'
import { type PowerPool, type SimulatedTrials, simulateTrials } from './simulate-trials'
import type { TrialPowerPlan } from './trial-power-options'
import type { ByCrimesAndHarm, SimulatedShare, TrialOfSize, TrialPower } from './trial-power-result'

/** What 80% of trials should show: a custom, and no more. */
const wantedPower = 0.8

/** What trials of each size could show. */
export function trialsOfSize(pool: PowerPool, people: number, plan: TrialPowerPlan): TrialOfSize[] {
  const { peopleInEachArm, ratios, replicates, seed } = plan
  const shareOf = (count: number): SimulatedShare => ({
    share: count / replicates,
    interval: proportionInterval(count, replicates),
  })
  return peopleInEachArm.map((size) => {
    const unitsInEachArm = Math.max(2, Math.round((size * pool.units.length) / people))
    const simulated = simulateTrials(pool, { unitsInEachArm, ratios: [...ratios, 1], replicates, seed })
    const unmoved = simulated.at(-1) as SimulatedTrials
    const power = ratios.map((ratio, i) => {
      const { crimes, harm } = simulated[i] as SimulatedTrials
      return { ratio, crimes: shareOf(crimes.fewer), harm: shareOf(harm.fewer) }
    })
    return {
      peopleInEachArm: size,
      unitsInEachArm,
      falseAlarms: {
        crimes: shareOf(replicates - unmoved.crimes.none),
        harm: shareOf(replicates - unmoved.harm.none),
      },
      power,
      smallestDetectable: knownBy((of) => power.find((each) => isEnough(each[of]))?.ratio),
    }
  })
}

/** By ratio, the fewest people in each arm that are enough. */
export function peopleNeeded(
  trials: readonly TrialOfSize[],
  ratios: readonly number[],
): TrialPower['peopleNeeded'] {
  return ratios.map((ratio, i) => ({
    ratio,
    ...knownBy((of) => {
      const enough = trials.find(({ power }) => isEnough((power[i] as TrialOfSize['power'][number])[of]))
      return enough?.peopleInEachArm
    }),
  }))
}

/** The same by crimes and by harm, without what is not known. */
export function knownBy(
  find: (of: keyof ByCrimesAndHarm<number>) => number | undefined,
): Partial<ByCrimesAndHarm<number>> {
  const crimes = find('crimes')
  const harm = find('harm')
  return { ...(crimes !== undefined && { crimes }), ...(harm !== undefined && { harm }) }
}

function isEnough({ share }: SimulatedShare): boolean {
  return share >= wantedPower
}
